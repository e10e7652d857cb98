import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE, DIST, fileAt, readPage } from '../support/built-site.ts';

const { redirects } = JSON.parse(readFileSync(`${DIST}/build.json`, 'utf8')) as {
	redirects: readonly { readonly from: string; readonly to: string }[];
};

const pages = redirects.filter(({ from }) => from.endsWith('/'));

describe.each(pages)('a reader who asks for $from', ({ from, to }) => {
	const { document } = readPage(`/${from.slice(BASE.length)}`);

	test('is sent to a page that is there', () => {
		expect(fileAt(`/${to.slice(BASE.length)}`)).toBeDefined();
	});

	test('is sent on at once where no script runs, and has a link to follow', () => {
		const refresh = document.querySelector('head noscript')?.innerHTML ?? '';
		expect(refresh).toContain(`http-equiv="refresh" content="0; url=${to}"`);
		expect(document.querySelector('main a[data-moved]')?.getAttribute('href')).toBe(to);
	});

	test('is not shown the old address by a search engine', () => {
		const robots = document.querySelector('meta[name=robots]')?.getAttribute('content');
		expect(robots).toBe('noindex');
		const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
		expect(new URL(canonical).pathname).toBe(to);
	});
});

test.each(redirects)('a host that reads _redirects sends $from on to $to', ({ from, to }) => {
	expect(readFileSync(`${DIST}/_redirects`, 'utf8').split('\n')).toContain(`${from} ${to} 301`);
});

const files = redirects.filter(({ from }) => !from.endsWith('/'));
test.each(files)(
	'whoever asks for the file $from gets $to, also from a host that knows no rules',
	({ from, to }) => {
		const [old, now] = [from, to].map((path) => fileAt(`/${path.slice(BASE.length)}`) ?? '');
		expect(readFileSync(old ?? '', 'utf8')).toBe(readFileSync(now ?? '', 'utf8'));
	},
);

test('a reader who spells the licence the American way still finds it', () => {
	const place = readPage('/about/').document.getElementById('license');
	expect(place?.closest('h2')?.id).toBe('licence');
});
