import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BASE, fileAt, readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';

const KB = 1000;
const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
const built = (address: string) => {
	const file = fileAt(address.slice(BASE.length - 1));
	if (file === undefined) throw new Error(`No file for ${address}`);
	return readFileSync(file);
};
const attribute = (document: Document, selector: string, name: string) =>
	[...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');

/** A frame's own head script is left out: it speaks to hosts, and embed-budget.test.ts counts it. */
const inlineScript = (document: Document) =>
	[...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')]
		.filter((script) => !script.closest('html.embed > head'))
		.map((script) => script.textContent)
		.join('\n');

/** A module and everything it imports at once, each file counted once. */
function modulesOf(address: string, seen = new Set<string>()): Set<string> {
	if (seen.has(address)) return seen;
	seen.add(address);
	const imports = built(address)
		.toString()
		.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
	for (const [, path] of imports)
		modulesOf(new URL(path ?? '', `http://site${address}`).pathname, seen);
	return seen;
}

const islandModules = (document: Document) => {
	const seen = new Set<string>();
	for (const name of ['component-url', 'renderer-url', 'before-hydration-url'])
		for (const address of attribute(document, 'astro-island', name))
			if (address) modulesOf(address, seen);
	return seen;
};

describe.each(pagePaths)('a phone that opens %s', (path) => {
	const { html, document } = readPage(path);
	const hasTool = document.querySelector('astro-island') !== null;
	const isSearch = path === '/search/';

	test('requests no script file until the reader acts', () => {
		const requested = [
			...attribute(document, 'script[src]', 'src'),
			...attribute(document, 'link[rel=modulepreload]', 'href'),
		];
		if (!isSearch) expect(requested).toEqual([]);
	});

	test('runs little inline script', () => {
		expect(brotli(inlineScript(document))).toBeLessThanOrEqual(hasTool ? 2.5 * KB : 1 * KB);
	});

	test('gets the page, its style and its fonts in 70 kB', () => {
		const files = [
			...attribute(document, 'link[rel=stylesheet]', 'href'),
			...attribute(document, 'link[rel=preload]', 'href'),
		];
		const isFont = (file: string) => file.endsWith('.woff2');
		const bytes = files.map((file) => (isFont(file) ? built(file).length : brotli(built(file))));
		const sum = brotli(html) + bytes.reduce((total, size) => total + size, 0);
		const isReadingPage = /^\/(guide\/(?!all)|tools\/|embed\/|$)/.test(path);
		if (isReadingPage) expect(sum).toBeLessThanOrEqual(70 * KB);
		const fonts = files.filter(isFont).reduce((total, file) => total + built(file).length, 0);
		expect(fonts).toBeLessThanOrEqual(45 * KB);
	});
});

const toolPages = pagePaths.filter((path) => /^\/(tools|embed)\/[^/]+\/$/.test(path));

test.each(toolPages)('the tool on %s comes in 14 kB of script, Preact included', (path) => {
	const { document } = readPage(path);
	const files = [...islandModules(document)];
	const size = files.reduce((total, file) => total + brotli(built(file)), 0);
	expect(size + brotli(inlineScript(document))).toBeLessThanOrEqual(14 * KB);
});
