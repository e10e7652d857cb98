import { expect, test } from 'vitest';
import { listed } from '../../../src/integrations/sitemap.ts';

const head = (more: string) =>
	`<head><link rel="canonical" href="https://guide.example/a/">${more}</head><body><meta name="robots" content="noindex"></body>`;

test('a page is listed under its canonical address with its day', () => {
	expect(listed(head('<meta name="dcterms.modified" content="2026-01-02">'))).toEqual({
		address: 'https://guide.example/a/',
		changed: '2026-01-02',
	});
});

test('a page that does not say its day is listed without one', () => {
	expect(listed(head(''))?.changed).toBeUndefined();
});

test('a page that asks to be left out is left out', () => {
	expect(listed(head('<meta name="robots" content="noindex">'))).toBeUndefined();
});
