import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { BASE, fileAt, readPage } from '../support/built-site.ts';
import { hasPdf, PDF } from '../support/book.ts';
import { proseOf, words } from '../support/copied-page.ts';
import { pagePaths } from '../support/each-page.ts';

interface Bookmark {
	readonly title: string;
	readonly items: readonly Bookmark[];
}
const opened = hasPdf ? await getDocumentProxy(new Uint8Array(readFileSync(PDF))) : undefined;
const chapters = pagePaths.filter((path) => /^\/guide\/(?!all)/.test(path));
/** Lines break anywhere, and letters may be joined. */
const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

test('pages offer the PDF when there is one, and only then', () => {
	for (const path of ['/guide/', '/contents/', '/about/']) {
		const { document } = readPage(path);
		const links = [...document.querySelectorAll('#read-elsewhere ~ ul a')].map((link) =>
			link.getAttribute('href'),
		);
		expect(links).toContain(`${BASE}five-truths.epub`);
		expect(links.includes(`${BASE}five-truths.pdf`)).toBe(hasPdf);
	}
	expect(readFileSync(fileAt('/llms.txt') ?? '', 'utf8').includes('five-truths.pdf')).toBe(hasPdf);
	if (!hasPdf) console.log('NOTE This build found no browser that starts, so it made no PDF.');
});

describe.runIf(hasPdf)('whoever prints the guide, or reads it as a PDF', async () => {
	if (!opened) return;
	const { text, totalPages } = await extractText(opened, { mergePages: false });
	const all = squeezed(text.join(' '));
	const bookmarks: string[] = [];
	const collect = (items: readonly Bookmark[]): void => {
		for (const { title, items: inner } of items) {
			bookmarks.push(squeezed(title));
			collect(inner);
		}
	};
	collect(await opened.getOutline());

	test.each(chapters)(
		'finds every heading and paragraph of %s, the headings as bookmarks',
		(path) => {
			const { document } = readPage(path);
			const headings = proseOf(document).flatMap((part) => [
				...part.querySelectorAll('h1, h2, h3'),
			]);
			const titles = headings
				.filter((heading) => !heading.closest('astro-island'))
				.map(({ textContent }) => squeezed(words(textContent)));
			expect(titles.filter((title) => !bookmarks.includes(title))).toEqual([]);
			const sentences = [...document.querySelectorAll('.prose > p')]
				.filter((element) => !element.querySelector('button, a, .evidence-link'))
				.map(({ textContent }) => squeezed(textContent));
			expect(sentences.length).toBeGreaterThan(0);
			expect(
				sentences.filter((sentence) => !withoutPageEnds(all).includes(withoutPageEnds(sentence))),
			).toEqual([]);
		},
	);

	test('finds each page numbered but the title', () => {
		const wrong = text.flatMap((page, index) =>
			index === 0 ||
			page
				.trim()
				.split(/\s+/)
				.includes(String(index + 1))
				? []
				: [index + 1],
		);
		expect(wrong).toEqual([]);
		expect(totalPages).toBeGreaterThan(30);
	});

	test('gets A4 pages whose text stays on the paper when printed on Letter as they are', async () => {
		for (const number of [5, 12, totalPages - 1]) {
			const page = await opened.getPage(number);
			const [, , width = 0, height = 0] = page.view;
			// Points: A4 is 595.28 by 841.89, Letter 612 by 792.
			expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
			const { items } = await page.getTextContent();
			const baselines = items.flatMap((item) =>
				'str' in item && item.str.trim() !== '' && item.str !== String(number)
					? [item.transform[5] as number]
					: [],
			);
			// Centred, Letter loses 25 points at each end, and a printer the last 12.
			expect(Math.min(...baselines)).toBeGreaterThan(25 + 12);
			expect(Math.max(...baselines)).toBeLessThan(height - 25 - 12);
		}
	});

	test('is told its title and the day of the content, and nothing of who printed it', async () => {
		const { info } = (await getMeta(opened)) as { info: Record<string, string> };
		expect(info['Title']).toBe('Five Truths: A career guide for future AI product managers');
		expect(info['Creator']).toBe('Five Truths');
		expect(info['CreationDate']).toMatch(/^D:2\d{7}000000\+00'00'$/);
		expect(info['ModDate']).toBe(info['CreationDate']);
	});

	test('follows links inside the book within it, and others to the site', async () => {
		const links = [];
		for (let number = 1; number <= Math.min(totalPages, 30); number += 1) {
			const page = await opened.getPage(number);
			links.push(...((await page.getAnnotations()) as { url?: string; dest?: unknown }[]));
		}
		const outside = links.flatMap(({ url }) => url ?? []);
		expect(links.filter(({ dest }) => dest !== undefined && dest !== null).length).toBeGreaterThan(
			50,
		);
		const chapterLinks = outside.filter((url) => /\/guide\/[a-z-]+\//.test(url));
		expect(chapterLinks).toEqual([]);
	});
});

/** A paragraph may run over a page's end, where a number stands. */
const withoutPageEnds = (text: string) => text.replace(/\d+/g, '');
