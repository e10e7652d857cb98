import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE, DIST, readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';

const pages = pagePaths.map(readPage);
const content = (document: Document, selector: string) =>
	document.querySelector(selector)?.getAttribute('content') ?? '';

describe.each(pages)('a reader who lands on $path', ({ path, html, document }) => {
	test('finds exactly one main heading', () => {
		expect(document.querySelectorAll('h1')).toHaveLength(1);
	});

	test('meets headings that never skip a level', () => {
		const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((h) =>
			Number(h.tagName[1]),
		);
		for (const [i, level] of levels.entries())
			expect(level, `heading ${i + 1} of ${path}`).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
	});

	test('is told by the search result what the page answers', () => {
		expect(document.querySelector('title')?.textContent.length).toBeGreaterThan(10);
		const description = content(document, 'meta[name=description]');
		expect(description.length).toBeGreaterThanOrEqual(50);
		expect(description.length).toBeLessThanOrEqual(250);
	});

	test('meets no inline style, which the security policy forbids', () => {
		expect(document.querySelectorAll('[style]')).toHaveLength(0);
	});

	test('loads nothing from anybody else', () => {
		const loaded = document.querySelectorAll(
			'script[src], link[rel=stylesheet], link[rel=preload], img, iframe',
		);
		for (const element of loaded) {
			const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
			expect(address.startsWith(BASE) || address.startsWith('data:'), `${path}: ${address}`).toBe(
				true,
			);
		}
	});

	test('has its language and its character set said at once', () => {
		expect(document.documentElement.lang).toBe('en-GB');
		expect(html.indexOf('charset')).toBeLessThan(1024);
	});
});

test('no two pages share a title or a description', () => {
	const indexed = pages.filter(({ document }) => !document.querySelector('meta[name=robots]'));
	const titles = indexed.map(({ document }) => document.querySelector('title')?.textContent);
	const descriptions = indexed.map(({ document }) => content(document, 'meta[name=description]'));
	expect(new Set(titles).size).toBe(indexed.length);
	expect(new Set(descriptions).size).toBe(indexed.length);
});

test('the sitemap names exactly the pages that may be indexed', () => {
	const sitemap = readFileSync(`${DIST}/sitemap-0.xml`, 'utf8');
	const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, url]) => new URL(url ?? '').pathname,
	);
	const indexable = pages
		.filter(({ document }) => !document.querySelector('meta[name=robots][content=noindex]'))
		.map(({ path }) => `${BASE.slice(0, -1)}${path}`);
	expect(listed.sort()).toEqual(indexable.sort());
});
