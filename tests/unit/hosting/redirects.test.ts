import { describe, expect, test } from 'vitest';
import { redirectRules, redirectsFile } from '../../../src/hosting/redirects.ts';

const TABLE = { '/old/': '/new/', '/guide/odds/': '/guide/probabilities/' };

describe('an address that has moved', () => {
	// Netlify and Cloudflare Pages, "_redirects": from, to and status on a line, spaces between.
	test('is told to hosts that read _redirects, under the base path too', () => {
		expect(redirectsFile(redirectRules(TABLE, '/'))).toBe(
			'/old/ /new/ 301\n/guide/odds/ /guide/probabilities/ 301\n',
		);
		expect(redirectsFile(redirectRules(TABLE, '/some/base/'))).toBe(
			'/some/base/old/ /some/base/new/ 301\n/some/base/guide/odds/ /some/base/guide/probabilities/ 301\n',
		);
	});

	test.each([
		['old/', '/new/', '"old/" is no page'],
		['/old', '/new/', '"/old" is no page'],
		['/old/', '/new/#place', '"/new/#place" is no page'],
		['/old/', 'https://elsewhere.example/', '"https://elsewhere.example/" is no page'],
		['/o ld/', '/new/', '"/o ld/" is no page'],
		['/old.md', '/new/', '"/new/" is no file'],
		['/faq/#old', '/faq/', '"/faq/" is no place on a page'],
	])('is refused where it is no page of ours (%s to %s)', (from, to, message) => {
		expect(() => redirectRules({ [from]: to }, '/')).toThrow(message);
	});

	test('leads a reader on once, not from one moved page to the next', () => {
		expect(() => redirectRules({ '/a/': '/b/', '/b/': '/c/' }, '/')).toThrow(
			'/a/ leads to /b/, which leads on',
		);
	});
});

test('a file that has moved is told to hosts, and a place on a page is not: they never see one', () => {
	const table = { '/faq/old.md': '/faq/new.md', '/faq/#old': '/faq/#new' };
	expect(redirectRules(table, '/')).toEqual([{ from: '/faq/old.md', to: '/faq/new.md' }]);
});
