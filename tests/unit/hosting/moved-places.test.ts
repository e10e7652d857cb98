import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { withMovedPlaces } from '../../../src/hosting/moved-places.ts';

const PAGES: Readonly<Record<string, string>> = {
	'/faq/':
		'<main><h1>Asked</h1><article class="a > b" id="new"><h3>Why?</h3></article><ul id="list"></ul></main>',
	'/guide/': '<main><h2 id="start">Start</h2></main>',
};
const after = (table: Readonly<Record<string, string>>, base = '/') =>
	withMovedPlaces(table, base, (path) => PAGES[path]);
const documentAt = (pages: ReadonlyMap<string, string>, path: string) =>
	parseHTML(`<html><body>${pages.get(path) ?? ''}</body></html>`).document;

describe('a link to a place that has moved', () => {
	test('finds what has another id now, by the old one', () => {
		const pages = after({ '/faq/#old': '/faq/#new' });
		const found = documentAt(pages, '/faq/').getElementById('old');
		expect(found?.closest('article')?.id).toBe('new');
		expect(found?.textContent).toBe('');
	});

	test('finds it by every name it ever had', () => {
		const document = documentAt(
			after({ '/faq/#old': '/faq/#new', '/faq/#older': '/faq/#new' }),
			'/faq/',
		);
		for (const id of ['old', 'older', 'new']) expect(document.getElementById(id)).not.toBeNull();
	});

	test('is told where it went when it left the page, under the base path', () => {
		const pages = after({ '/faq/#old': '/guide/#start' }, '/repo/');
		const line = documentAt(pages, '/faq/').querySelector('main > p#old');
		expect(line?.querySelector('a')?.getAttribute('href')).toBe('/repo/guide/#start');
		expect([...pages.keys()]).toEqual(['/faq/']);
	});
});

describe('a line about a place that cannot be kept stops the build', () => {
	test.each([
		['/faq/#new', '/faq/#list', '/faq/ still has the id "new"'],
		['/faq/#old', '/faq/#gone', '/faq/ has no id "gone"'],
		['/faq/#old', '/none/#start', '/none/ has no id "start"'],
		['/none/#old', '/faq/#new', 'there is no page /none/'],
		['/faq/#old', '/faq/#list', '<ul id="list"> cannot hold an old id'],
	])('%s to %s: %s', (from, to, message) => {
		expect(() => after({ [from]: to })).toThrow(message);
		expect(() => after({ [from]: to })).toThrow('src/site/redirects.ts');
	});

	test('as does one that leads on: a reader is sent once', () => {
		expect(() => after({ '/faq/#a': '/faq/#b', '/faq/#b': '/faq/#new' })).toThrow('leads on');
	});
});
