import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE, fileAt, readPage } from '../support/built-site.ts';
import { readCitation } from '../support/citation-reader.ts';
import { type ContentEntry, entriesOf, newestDay, shownDay } from '../support/content.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const titled = (kind: string, folder: 'guide' | 'tools', pathOf: (id: string) => string) =>
	entriesOf<ContentEntry & { title: string }>(folder).map((entry) => ({
		kind,
		id: entry.id,
		title: entry.title,
		changed: shownDay(folder, entry.id),
		page: pathOf(entry.id),
		place: 'main',
	}));

/** Everything that can be cited, from the files of content. */
const works = [
	...titled('chapter', 'guide', (id) => (id === 'opening' ? '/guide/' : `/guide/${id}/`)),
	...titled('tool', 'tools', (id) => `/tools/${id}/`),
	...entriesOf<ContentEntry & { statement: string; number: number }>('claims').map((entry) => ({
		kind: 'claim',
		id: entry.id,
		title: `Claim C${String(entry.number).padStart(2, '0')}: ${entry.statement.trim().replace(/\.$/, '')}`,
		changed: newestDay(entry),
		page: '/evidence/',
		place: `[id="${entry.id}"]`,
	})),
];
const pages = new Map(
	[...new Set(works.map(({ page }) => page))].map((path) => [path, readPage(path)]),
);

describe.each(works)('whoever cites the $kind $id', ({ kind, id, title, changed, page, place }) => {
	const block = pages.get(page)?.document.querySelector(place);
	const reference = block?.querySelector('details .reference')?.textContent ?? '';
	const fileOf = (ending: string) => {
		const path = `/cite/${kind}/${id}.${ending}`;
		const link = block?.querySelector(`details a[href="${BASE.slice(0, -1)}${path}"]`);
		expect(link, path).not.toBeNull();
		return readFileSync(fileAt(path) ?? '', 'utf8');
	};

	test('finds a reference with title, version and day, readable without script', () => {
		const [year, month, date] = changed.split('-').map(Number);
		const day = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date));
		// As the APA's manual has it: (2026, November 26).
		const words = `${String(year)}, ${day.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${String(date)}`;
		expect(reference).toContain(`Five Truths. (${words}). ${title}`);
		expect(reference).toContain(`(Version ${version})`);
		expect(block?.querySelector('details summary')).not.toBeNull();
	});

	test('gets files that say the same, and an address that is there', () => {
		for (const ending of ['bib', 'ris', 'json']) {
			const [item, ...others] = readCitation(fileOf(ending));
			expect(others).toEqual([]);
			// TeX writes ’ as a straight stroke, and sets it as ’.
			expect(item?.title).toBe(ending === 'bib' ? title.replaceAll('’', "'") : title);
			expect(reference).toContain(item?.URL);
			const { pathname, hash } = new URL(item?.URL ?? '');
			expect(`/${pathname.slice(BASE.length)}`).toBe(page);
			if (kind === 'claim') expect(hash).toBe(`#${id}`);
		}
	});

	test('gets the version and the day it last changed in every file', () => {
		const parts = changed.split('-').map(Number);
		const [bib] = readCitation(fileOf('bib'));
		expect(bib?.issued['date-parts']).toEqual([parts]);
		expect(bib?.note).toMatch(new RegExp(`ersion ${version.replaceAll('.', '\\.')},`));
		const [csl] = readCitation(fileOf('json'));
		expect(csl?.issued['date-parts']).toEqual([parts]);
		expect(csl?.version).toBe(version);
		expect(fileOf('ris')).toContain(`\r\nDA  - ${changed.replaceAll('-', '/')}/\r\n`);
		expect(fileOf('ris')).toContain(`\r\nET  - ${version}\r\n`);
	});
});
