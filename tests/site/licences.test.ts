import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE, DIST, readPage } from '../support/built-site.ts';
import { entriesOf } from '../support/content.ts';
import { pagePaths } from '../support/each-page.ts';

const { document } = readPage('/about/licences/');
const entries = [...document.querySelectorAll('[data-package]')].map((element) => ({
	name: element.getAttribute('data-package') ?? '',
	heading: element.querySelector('h3')?.textContent.trim() ?? '',
	link: element.querySelector('p a')?.getAttribute('href') ?? '',
	text: element.querySelector('pre')?.textContent ?? '',
}));
const names = entries.map(({ name }) => name);
/** What may be given to readers; by the name in SPDX. */
const ALLOWED = ['MIT', 'OFL-1.1'];
const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, { version: string; license: string }>;
};

describe('a reader who asks whose work comes with the site', () => {
	test.each(entries)('is told version and licence of $name as it was installed', (entry) => {
		const installed = locked[`node_modules/${entry.name}`];
		expect(entry.heading).toBe(`${entry.name} ${installed?.version ?? 'not installed'}`);
		expect(ALLOWED).toContain(installed?.license);
		expect(entry.link).toBe(`https://spdx.org/licenses/${installed?.license ?? ''}.html`);
	});

	test.each(entries)('can read the licence of $name, notice of copyright included', ({ text }) => {
		expect(text).toMatch(/copyright|Google Inc/i);
		expect(text).toMatch(/Permission is hereby granted|SIL OPEN FONT LICENSE/);
	});

	test('finds what every page with a tool starts with, and what the search runs on', () => {
		const hasTool = pagePaths.some((path) => readPage(path).html.includes('<astro-island'));
		if (hasTool) expect(names).toEqual(expect.arrayContaining(['astro', 'preact']));
		const search = readFileSync(`${DIST}/pagefind/pagefind.js`, 'utf8');
		const version = /pagefind_version="([^"]+)"/.exec(search)?.[1] ?? '';
		expect(entries.map(({ heading }) => heading)).toContain(`pagefind ${version}`);
	});

	test('finds both families of letters', () => {
		const families = [
			...readFileSync('src/styles/fonts.css', 'utf8').matchAll(/font-family: '([^']+)'/g),
		];
		const named = families
			.map(([, family = '']) => family)
			.filter((family) => !family.includes('fallback'));
		expect(named.length).toBeGreaterThan(0);
		for (const family of named)
			expect(names).toContain(`@fontsource-variable/${family.toLowerCase().replaceAll(' ', '-')}`);
	});

	test('finds each open data set that figures are computed from, with its licence', () => {
		const open = entriesOf<{ id: string; licence?: string }>('sources').filter(
			({ licence }) => licence !== undefined,
		);
		expect(open.length).toBeGreaterThan(0);
		const items = [...document.querySelectorAll('#open-data ~ ul li')].map(
			({ innerHTML }) => innerHTML,
		);
		expect(items).toHaveLength(open.length);
		for (const { id, licence } of open)
			expect(
				items.some(
					(item) =>
						item.includes(`#source-${id}"`) && item.includes(`/licenses/${licence ?? ''}.html`),
				),
			).toBe(true);
	});

	test('gets there from the foot of every page, and from the licence on the About page', () => {
		for (const path of pagePaths.filter((page) => !page.startsWith('/embed/'))) {
			const { document: page } = readPage(path);
			if (page.querySelector('.site-footer'))
				expect(page.querySelector(`.site-footer a[href="${BASE}about/licences/"]`)).not.toBeNull();
		}
		expect(readPage('/about/').document.querySelector('#licence ~ p a')).not.toBeNull();
	});
});
