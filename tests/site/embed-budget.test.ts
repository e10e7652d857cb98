import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteHandler } from '../../scripts/site-handler.mjs';
import { BASE, DIST, fileAt, readPage } from '../support/built-site.ts';
import { toolSlugs } from '../support/each-tool.ts';

const KB = 1000;
const gzip = (file: Buffer) => gzipSync(file, { level: 9 }).length;
const built = (address: string) => {
	const file = fileAt(address.slice(BASE.length - 1));
	if (file === undefined) throw new Error(`No file for ${address}`);
	return readFileSync(file);
};
const attributes = (document: Document, selector: string, name: string) =>
	[...document.querySelectorAll(selector)].flatMap((one) => one.getAttribute(name) ?? []);

/** A module and all that it imports at once. */
function modulesOf(address: string, seen: Set<string>): Set<string> {
	if (seen.has(address)) return seen;
	seen.add(address);
	for (const [, path = ''] of built(address)
		.toString()
		.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
		modulesOf(new URL(path, `http://site${address}`).pathname, seen);
	return seen;
}

/** What a frame loads before a reader touches it. */
function firstLoad(slug: string) {
	const { document } = readPage(`/embed/${slug}/`);
	const modules = new Set<string>();
	for (const name of ['component-url', 'renderer-url', 'before-hydration-url'])
		for (const address of attributes(document, 'astro-island', name))
			if (address) modulesOf(address, modules);
	const styles = attributes(document, 'link[rel=stylesheet]', 'href');
	return { document, modules: [...modules], styles };
}

const script = readFileSync(`${DIST}/embed/v1.js`);

test('the script of the element costs its host 1.5 kB, however it is compressed', () => {
	expect(brotliCompressSync(script).length).toBeLessThanOrEqual(1.5 * KB);
	expect(gzip(script)).toBeLessThanOrEqual(1.5 * KB);
});

test('the script of the element is a classic one, and asks for no other', () => {
	expect(script.toString()).not.toMatch(/\bimport\b|\bexport\b|\bfetch\b|eval|innerHTML/);
});

let server: Server | undefined;
let origin = '';
beforeAll(async () => {
	const { handler } = createSiteHandler(DIST);
	const started = createServer(handler);
	server = started;
	await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
});
afterAll(() => server?.close());

const mayBeReadAnywhere = async (address: string) => {
	const response = await fetch(`${origin}${address}`, { headers: { Origin: 'null' } });
	expect(response.status, address).toBe(200);
	expect(response.headers.get('access-control-allow-origin'), address).toBe('*');
};

test('any page may read the script of the element', () => mayBeReadAnywhere(`${BASE}embed/v1.js`));

describe.each(toolSlugs)('the frame of %s', (slug) => {
	const { document, modules, styles } = firstLoad(slug);

	test('arrives in 30 kB, with its styles and the script that brings it to life', () => {
		const page = readFileSync(fileAt(`/embed/${slug}/`) ?? '');
		const sizes = [page, ...[...styles, ...modules].map(built)].map(gzip);
		expect(modules.length).toBeGreaterThan(0);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * KB);
	});

	test('asks for no font: a post does not wait for ours', () => {
		const text = [
			...styles.map((address) => built(address).toString()),
			...[...document.querySelectorAll('style')].map((style) => style.textContent),
		].join('\n');
		expect(text).not.toMatch(/woff|url\(/);
		expect(attributes(document, 'link[as=font]', 'href')).toEqual([]);
	});

	test('and its modules may be read from a sandbox, which has no origin', async () => {
		for (const address of [`${BASE}embed/${slug}/`, ...modules, ...styles])
			await mayBeReadAnywhere(address);
	});

	test('opens its links beside the post, sources included', () => {
		expect(attributes(document, 'head > base', 'target')).toEqual(['_blank']);
		expect(attributes(document, 'head > base', 'href')).toEqual([]);
		// They would open the frame anew in another tab.
		expect(attributes(document, 'a[href^="#"]', 'href')).toEqual([]);
	});
});
