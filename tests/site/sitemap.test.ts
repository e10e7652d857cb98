import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BASE, DIST, readPage } from '../support/built-site.ts';

const read = (name: string) => readFileSync(`${DIST}/${name}`, 'utf8');
const entries = [
	...read('sitemap-0.xml').matchAll(
		/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g,
	),
].map(([, address = '', changed]) => ({
	path: new URL(address).pathname.slice(BASE.length - 1),
	changed,
}));

/** Days that stand in fields of content files. */
const daysIn = (pattern: string, field: RegExp): readonly string[] =>
	globSync(pattern).flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(field)].map(([, day = '']) => day),
	);
const ANY = /^\s*(?:- )?(?:published|on|checkedOn|checked|accessed):\s*'(\d{4}-\d\d-\d\d)'/gm;
const newest = (days: readonly string[]) => [...days].sort().at(-1);
const changeOf = (path: string) => entries.find((entry) => entry.path === path)?.changed;

test('a crawler finds the list of pages through robots.txt', () => {
	const [, index = ''] = /^Sitemap: (\S+)$/m.exec(read('robots.txt')) ?? [];
	expect(new URL(index).pathname).toBe(`${BASE}sitemap-index.xml`);
	const [, list = '', changed] =
		/<loc>([^<]+)<\/loc><lastmod>([^<]+)</.exec(read('sitemap-index.xml')) ?? [];
	expect(new URL(list).pathname).toBe(`${BASE}sitemap-0.xml`);
	expect(changed).toBe(newest(entries.flatMap((entry) => entry.changed ?? [])));
});

test.each(entries)('$path says when it changed, and not when it was built', ({ path, changed }) => {
	expect(daysIn('src/content/**/*.{yaml,mdx}', ANY)).toContain(changed);
	const modified = readPage(path).document.querySelector('meta[name="dcterms.modified"]');
	expect(modified?.getAttribute('content')).toBe(changed);
});

test('a chapter’s day is that of its text', () => {
	for (const file of globSync('src/content/guide/*.mdx')) {
		const slug = /([^/\\]+)\.mdx$/.exec(file)?.[1] ?? '';
		const path = slug === 'opening' ? '/guide/' : `/guide/${slug}/`;
		const own = daysIn(file, /^\s*(?:- )?(?:published|on): '([^']+)'/gm);
		expect(changeOf(path), path).toBe(newest(own));
	}
});

test('the ledger’s day is that of its last check or change', () => {
	const days = ['claims', 'sources'].flatMap((folder) =>
		daysIn(`src/content/${folder}/*.yaml`, ANY),
	);
	expect(changeOf('/evidence/')).toBe(newest(days));
});
