import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { BASE, fileAt, readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';
import { toolSlugs } from '../support/each-tool.ts';

interface Answer {
	readonly version: string;
	readonly type: string;
	readonly width: number;
	readonly height: number;
	readonly html: string;
	readonly title: string;
	readonly provider_name: string;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
}

const atAddress = (address: string) => {
	const { pathname } = new URL(address);
	const file = fileAt(`/${pathname.slice(BASE.length)}`);
	if (!file) throw new Error(`No file for ${address}`);
	return readFileSync(file);
};

const embeddable = pagePaths.filter((path) => {
	const [, tool = '', setting] = /^\/tools\/([^/]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
	return toolSlugs.includes(tool) && setting !== 'paper';
});

test('each tool has its page, and pages for its settings', () => {
	for (const slug of toolSlugs) expect(embeddable).toContain(`/tools/${slug}/`);
	expect(embeddable.length).toBeGreaterThan(toolSlugs.length);
});

/* Field by field as https://oembed.com asks, and as WordPress and Ghost read it (research: Ghost wants html and width). */
describe.each(embeddable)('an editor that is given the address %s', (path) => {
	const { document } = readPage(path);
	const link = document.querySelector('link[rel=alternate][type="application/json+oembed"]');
	const answer = JSON.parse(atAddress(link?.getAttribute('href') ?? '').toString()) as Answer;
	const { document: embed } = parseHTML(`<body>${answer.html}</body>`);

	test('finds an oEmbed answer of type rich, with what that type needs', () => {
		expect(link?.getAttribute('title')).toBe(answer.title);
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Five Truths' });
		expect(Number.isInteger(answer.width)).toBe(true);
		expect(Number.isInteger(answer.height)).toBe(true);
	});

	test('gets one frame with the tool, as tall as the answer says and never too wide, and a link to its page', () => {
		const frames = embed.querySelectorAll('iframe');
		expect(frames).toHaveLength(1);
		const source = frames[0]?.getAttribute('src') ?? '';
		expect(atAddress(source).toString()).toContain('<html');
		expect(new URL(source).pathname.startsWith(`${BASE}embed/`)).toBe(true);
		// A post on a phone is narrower than any width we could state.
		expect(frames[0]?.getAttribute('width')).toBe('100%');
		expect(frames[0]?.getAttribute('height')).toBe(String(answer.height));
		expect(frames[0]?.getAttribute('title')).toBe(answer.title);
		const page = embed.querySelector('a')?.getAttribute('href') ?? '';
		expect(new URL(page).pathname).toBe(`${BASE}tools/${path.split('/')[2] ?? ''}/`);
		// The frame's own link leads to the same: it is drawn on the setting that the page opens with.
		const { pathname } = new URL(source);
		const full = readPage(pathname.slice(BASE.length - 1)).document.querySelector(
			'.embed-footer a',
		);
		expect(full?.getAttribute('href')).toBe(page);
		expect(pathname).toBe(`${BASE}embed/${path.split('/').slice(2).join('/')}`);
	});

	test('gets a picture of the size it is told', () => {
		const picture = atAddress(answer.thumbnail_url);
		// A PNG says its width and height in bytes 16 to 23 (RFC 2083, IHDR).
		expect(picture.subarray(1, 4).toString()).toBe('PNG');
		expect(picture.readUInt32BE(16)).toBe(answer.thumbnail_width);
		expect(picture.readUInt32BE(20)).toBe(answer.thumbnail_height);
		const shown = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
		expect(shown).toBe(answer.thumbnail_url);
	});
});
