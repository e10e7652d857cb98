import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Book } from '../../../src/copies/book.ts';
import { epubOf } from '../../../src/copies/epub.ts';
import { findPrinter } from '../../../src/copies/pdf.ts';

afterEach(() => vi.unstubAllEnvs());

const { document } = parseHTML(
	'<!doctype html><html><body><div><h2 id="a">A &amp; B</h2><p>One<br>two <a href="https://x.example/guide/two/#b">on</a>.</p></div></body></html>',
);
const book: Book = {
	title: 'Five Truths',
	subtitle: 'A guide & more',
	description: 'What it is.',
	day: '2026-11-23',
	url: 'https://x.example/guide/',
	parts: [
		{
			id: 'one',
			title: 'One',
			label: undefined,
			kind: 'chapter',
			body: [...document.body.children],
			sections: [{ id: 'a', title: 'A & B' }],
		},
	],
	placeOf: (address) => (address.includes('/two/') ? { part: 'two', anchor: 'b' } : undefined),
};

describe('the EPUB', () => {
	test('is the same, byte for byte, in every time zone and on every day', () => {
		const made = ['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles'].map((zone) => {
			vi.stubEnv('TZ', zone);
			const file = Buffer.from(epubOf(book, new Uint8Array([1]), '')).toString('base64');
			return { file, offset: new Date(2026, 10, 23).getTimezoneOffset() };
		});
		expect(new Set(made.map(({ offset }) => offset)).size).toBe(3);
		expect(new Set(made.map(({ file }) => file)).size).toBe(1);
	});
});

describe('a build without a browser', () => {
	test('is told in one line why there is no PDF, and goes on', async () => {
		vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
		expect(await findPrinter()).toEqual({
			missing: 'CHROMIUM_PATH is /nowhere/chromium, but there is no file.',
		});
	});

	test('is told when a browser is there and does not start', async () => {
		vi.stubEnv('CHROMIUM_PATH', '/bin/false');
		const { version, missing } = await findPrinter();
		expect(version).toBeUndefined();
		expect(missing).not.toContain('\n');
	});
});
