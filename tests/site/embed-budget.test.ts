import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteHandler } from '../../scripts/site-handler.mjs';
import { BASE, DIST, fileAt } from '../support/built-site.ts';
import { builtFile, firstLoad, frameNames } from '../support/each-frame.ts';

const KB = 1000;
const gzip = (file: Buffer) => gzipSync(file, { level: 9 }).length;
const attributes = (document: Document, selector: string, name: string) =>
	[...document.querySelectorAll(selector)].flatMap((one) => one.getAttribute(name) ?? []);

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

describe.each(frameNames)('the frame of %s', (name) => {
	const { document, modules, styles } = firstLoad(name);

	test('arrives in 30 kB, with its styles and the script that brings it to life', () => {
		const page = readFileSync(fileAt(`/embed/${name}/`) ?? '');
		const sizes = [page, ...[...styles, ...modules].map(builtFile)].map(gzip);
		expect(modules.length).toBeGreaterThan(0);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * KB);
	});

	test('asks for no font: a post does not wait for ours', () => {
		const text = [
			...styles.map((address) => builtFile(address).toString()),
			...[...document.querySelectorAll('style')].map((style) => style.textContent),
		].join('\n');
		expect(text).not.toMatch(/woff|url\(/);
		expect(attributes(document, 'link[as=font]', 'href')).toEqual([]);
	});

	test('and its modules may be read from a sandbox, which has no origin', async () => {
		for (const address of [`${BASE}embed/${name}/`, ...modules, ...styles])
			await mayBeReadAnywhere(address);
	});

	test('opens its links beside the post, sources included', () => {
		expect(attributes(document, 'head > base', 'target')).toEqual(['_blank']);
		expect(attributes(document, 'head > base', 'href')).toEqual([]);
		// They would open the frame anew in another tab.
		expect(attributes(document, 'a[href^="#"]', 'href')).toEqual([]);
	});
});
