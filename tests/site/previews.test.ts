import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE, fileAt, readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';
import { flat } from '../support/structured-data.ts';

const KB = 1000;
const tagOf = (path: string, name: string) =>
	readPage(path)
		.document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
		?.getAttribute('content') ?? '';
const pictureAt = (address: string) => {
	const file = fileAt(new URL(address).pathname.slice(BASE.length - 1));
	if (!file) throw new Error(`No file for ${address}`);
	return readFileSync(file);
};
const ledger = readPage('/evidence/').document;
const ledgerText = flat(ledger.body.textContent);

/** A frame is loaded by somebody else's page, and each byte of its head with it: nobody is sent its address. */
const shared = pagePaths.filter(
	(path) => !readPage(path).document.documentElement.classList.contains('embed'),
);

describe.each(shared)('somebody who is sent a link to %s', (path) => {
	const tag = (name: string) => tagOf(path, name);

	test('sees title, description and whose it is', () => {
		expect(tag('og:title').length).toBeGreaterThan(3);
		expect(tag('og:description')).toBe(tag('description'));
		expect(tag('og:site_name')).toBe('Five Truths');
		expect(tag('twitter:card')).toBe('summary_large_image');
		// Of this page, also where search engines are to show another: a setting has its own picture.
		expect(new URL(tag('og:url')).pathname).toBe(
			`${BASE.slice(0, -1)}${path.replace('.html', '/')}`,
		);
	});

	test('sees a picture of the size that previews ask for, on the site, in at most 60 kB', () => {
		const picture = pictureAt(tag('og:image'));
		// A PNG says its width and height in bytes 16 to 23 (RFC 2083, IHDR).
		expect(picture.subarray(1, 4).toString()).toBe('PNG');
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
		expect([tag('og:image:width'), tag('og:image:height')]).toEqual(['1200', '630']);
		expect(picture.length).toBeLessThanOrEqual(60 * KB);
	});

	test('is told in words what the picture shows', () => {
		const alt = tag('og:image:alt');
		expect(alt.length).toBeGreaterThan(40);
		expect(alt).not.toMatch(/undefined|NaN/);
	});
});

test('all pictures together stay below 1 MB', () => {
	const pictures = new Set(shared.map((path) => tagOf(path, 'og:image')));
	const sizes = [...pictures].map((address) => pictureAt(address).length);
	expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(1000 * KB);
});

/* The ledger counts; the pictures of chapters and of the ledger must come to the same. */
const counted = pagePaths.filter((path) => / \d+ supported;/.test(tagOf(path, 'og:image:alt')));

test.each(counted)('the picture of %s has as many claims of each verdict as the ledger', (path) => {
	const chapter = /^\/guide\/([^/]+)\/$/.exec(path)?.[1];
	const claims = [...ledger.querySelectorAll('.claim-entry')].filter(
		(claim) =>
			chapter === undefined ||
			chapter === 'all' ||
			claim.getAttribute('data-claim-chapter') === chapter,
	);
	const alt = tagOf(path, 'og:image:alt');
	for (const verdict of ['supported', 'attributed', 'mixed', 'contested']) {
		const count = claims.filter(
			(claim) => claim.getAttribute('data-claim-verdict') === verdict,
		).length;
		expect(Number(new RegExp(`(\\d+) ${verdict}`).exec(alt)?.[1] ?? 0)).toBe(count);
	}
});

const measured = pagePaths.filter(
	(path) => !/^\/(?:tools|embed)\//.test(path) && /\d%/.test(tagOf(path, 'og:image:alt')),
);

test('home, the lists, the whole guide and four chapters show figures in their pictures', () => {
	for (const path of ['/', '/guide/all/', '/faq/', '/glossary/', '/contents/'])
		expect(measured).toContain(path);
	expect(measured.filter((path) => /^\/guide\/[^/]+\/$/.test(path)).length).toBeGreaterThan(4);
});

test('no two pages show one picture, but for what no link is made to and the pages of one tool', () => {
	const own = shared.filter((path) => {
		const { document } = readPage(path);
		const isTool = /^\/tools\/./.test(path);
		return !isTool && path !== '/404.html' && !document.querySelector('[data-moved]');
	});
	const pictures = own.map((path) => tagOf(path, 'og:image'));
	expect(pictures.filter((picture, at) => pictures.indexOf(picture) !== at)).toEqual([]);
});

test.each(measured)('each figure in the picture of %s stands in the ledger', (path) => {
	const figures = tagOf(path, 'og:image:alt').match(/−?[\d.]+%/g) ?? [];
	expect(figures.filter((figure) => !ledgerText.includes(figure))).toEqual([]);
});
