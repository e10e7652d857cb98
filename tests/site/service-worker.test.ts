import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BASE, DIST, readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';

const worker = readFileSync(`${DIST}/service-worker.js`, 'utf8');
const isFrame = (path: string) => readPage(path).document.querySelector('html.embed') !== null;

test('every page registers the worker where it lies, and no frame does', () => {
	for (const path of pagePaths) {
		const { html } = readPage(path);
		const registered = [
			...html.matchAll(/let e=`([^`]+)`;navigator\.serviceWorker\?\.register\(/g),
		];
		expect(
			registered.map(([, address]) => address),
			path,
		).toEqual(isFrame(path) ? [] : [`${BASE}service-worker.js`]);
	}
});

test('the worker is one small classic script that imports nothing', () => {
	expect(brotliCompressSync(worker).length).toBeLessThanOrEqual(2000);
	expect(worker).not.toMatch(/\bimport\b[({"'` ]|importScripts/);
});

test('the worker knows its build by what is in it: no day, no chance', () => {
	expect(worker).not.toContain('__BUILD__');
	expect(worker).toMatch(/\b[\da-f]{16}\b/);
	expect(worker).not.toMatch(/Date|random|20\d\d-\d\d/);
});
