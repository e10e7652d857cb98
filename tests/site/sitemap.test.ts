import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BASE, DIST, readPage } from '../support/built-site.ts';
import { entriesOf, shownDay } from '../support/content.ts';

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

test.each(['guide', 'tools'] as const)(
	'in %s a page’s day is that of its text, or of what else is shown on it and changed later',
	(folder) => {
		for (const { id } of entriesOf(folder)) {
			const path = id === 'opening' ? '/guide/' : `/${folder}/${id}/`;
			// The opening counts verdicts, none of which has changed so far.
			expect(changeOf(path), path).toBe(shownDay(folder, id));
		}
	},
);

test('the day of the questions is that of the newest answer, and of the terms that of the newest term', () => {
	for (const folder of ['faq', 'glossary'] as const)
		expect(changeOf(`/${folder}/`)).toBe(
			newest(entriesOf(folder).map(({ id }) => shownDay(folder, id))),
		);
});

test('the ledger’s day is that of its last check or change', () => {
	const days = ['claims', 'sources'].flatMap((folder) =>
		daysIn(`src/content/${folder}/*.yaml`, ANY),
	);
	expect(changeOf('/evidence/')).toBe(newest(days));
});
