import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE, DIST, fileAt, readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';

/* The build under a base path takes its promotions from tests/fixtures/promotions; ours has none. */
const hasPromotion = BASE !== '/';
const isChapter = (path: string) => /^\/guide\/(?!all\/)/.test(path);

describe.each(pagePaths)('a reader of %s', (path) => {
	const { document, html } = readPage(path);
	const blocks = document.querySelectorAll('[data-promotion]');

	test('meets a paid promotion only where one runs, and only in a chapter', () => {
		expect(blocks).toHaveLength(hasPromotion && isChapter(path) ? 1 : 0);
		if (blocks.length === 0) expect(html).not.toMatch(/sponsored|Example Academy|\.promotion/);
		expect(html).not.toContain('Last Year');
	});

	test('is told that it is one before anything else is said', () => {
		for (const block of blocks) {
			expect(block.textContent.trim()).toMatch(/^Paid promotion, by Example Academy/);
			expect(block.textContent).toContain('It has no say in the text');
			const link = block.querySelector('a');
			expect(link?.getAttribute('rel')?.split(' ')).toContain('sponsored');
			// Search leaves it out with everything in it.
			expect(block.getAttribute('data-pagefind-ignore')).toBe('all');
			const picture = block.querySelector('img')?.getAttribute('src') ?? '';
			expect(picture.startsWith(`${BASE}promotion/`)).toBe(true);
			expect(fileAt(picture.slice(BASE.length - 1))).toBeDefined();
		}
	});
});

test('no file that machines read has a word of it', () => {
	const files = globSync('**/*.{json,xml,md,txt,csv}', { cwd: DIST });
	for (const file of files)
		expect(readFileSync(`${DIST}/${file}`, 'utf8'), file).not.toContain('Example Academy');
	if (!hasPromotion) expect(globSync('promotion/*', { cwd: DIST })).toEqual([]);
});
