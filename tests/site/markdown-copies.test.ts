import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BASE, fileAt, readPage } from '../support/built-site.ts';
import { copiesOn, readCopy, readingOf, words } from '../support/copied-page.ts';
import { type ContentEntry, entriesOf, newestDay } from '../support/content.ts';
import { pagePaths } from '../support/each-page.ts';

interface Claim {
	readonly number: number;
	readonly verdict: string;
	readonly for?: readonly { sources: readonly string[] }[];
	readonly against?: readonly { sources: readonly string[] }[];
	readonly quantities?: readonly Partial<Record<'low' | 'central' | 'high' | 'n', number>>[];
}
const yamlIn = <T>(folder: string) =>
	new Map(
		globSync(`src/content/${folder}/*.yaml`).map((file) => [
			/([^/\\]+)\.yaml$/.exec(file)?.[1] ?? '',
			parse(readFileSync(file, 'utf8')) as T,
		]),
	);
const claims = yamlIn<Claim>('claims');
const sources = yamlIn<{ title: string; url: string }>('sources');

const pages = pagePaths.map(readPage);
const copies = pages.flatMap(copiesOn);
const entries = (folder: string) =>
	globSync(`src/content/${folder}/*.{mdx,yaml}`).map(
		(file) => /([^/\\]+)\.\w+$/.exec(file)?.[1] ?? '',
	);

test('every chapter, question, claim and tool has a Markdown copy at its address with .md', () => {
	const expected = [
		...entries('guide').map((slug) => (slug === 'opening' ? 'guide.md' : `guide/${slug}.md`)),
		...entries('faq').map((slug) => `faq/${slug}.md`),
		...entries('claims').map((slug) => `evidence/${slug}.md`),
		...entries('tools').map((slug) => `tools/${slug}.md`),
		...['faq.md', 'evidence.md', 'glossary.md'],
	];
	expect(copies.map(({ address }) => address.slice(BASE.length))).toEqual(
		expect.arrayContaining(expected),
	);
});

/* When a claim was looked at again is said below it; that alone is no change. */
test.each(entriesOf<ContentEntry>('claims'))(
	'the copy of the claim $id is dated by its last change, not by its last check',
	(claim) => {
		expect(readCopy(`${BASE}evidence/${claim.id}.md`).facts[1]).toBe(
			`Last changed: ${newestDay(claim)}`,
		);
	},
);

describe.each(copies)('whoever reads $name as Markdown', ({ address, title, url, elements }) => {
	const copy = readCopy(address);
	const page = readingOf(elements, url);
	const read = readingOf(copy.body, url);
	const isEntry = url.includes('#');

	test('is told what it is, where it is from and of which day', () => {
		expect(copy.title).toBe(title);
		expect(copy.description.length).toBeGreaterThan(20);
		expect(copy.facts[0]).toBe(`Page: ${url}`);
		expect(copy.facts[1]).toMatch(/^Last changed: 2\d{3}-\d\d-\d\d$/);
	});

	test('reads every number of the page and no other', () => {
		const own = readingOf(
			elements.map((element) => {
				const rest = element.cloneNode(true) as Element;
				if (isEntry) rest.querySelector('h3')?.remove();
				return rest;
			}),
			url,
		);
		const answer = isEntry ? readingOf([element('p', copy.description)], url).numbers : [];
		expect([...read.numbers, ...answer].sort()).toEqual(own.numbers);
	});

	test('meets every heading of the page, in order', () => {
		const expected = isEntry ? page.headings.filter((heading) => heading !== title) : page.headings;
		expect(read.headings).toEqual(expected);
	});

	test('can follow every link of the page, and its claims to the ledger', () => {
		const marked = elements.flatMap((one) => [...one.querySelectorAll('.claim-mark')]);
		const ledger = new URL(`${BASE}evidence/`, url).href;
		const toClaims = marked.map(
			(mark) => `${ledger}#${(mark.getAttribute('popovertarget') ?? '').replace('claim-', '')}`,
		);
		expect(read.links).toEqual([...new Set([...page.links, ...toClaims])].sort());
	});

	test('meets no component, no HTML and no entity', () => {
		expect(copy.markdown.match(/<(?!https?:)[a-z!/][^>]*>?/gi) ?? []).toEqual([]);
		expect(copy.markdown.match(/&(?:[a-z]+|#\w+);|\{[^}]*\}|^import /gim) ?? []).toEqual([]);
	});

	test('finds the claims it weighs with verdict and figures, and their sources', () => {
		const isLedger = url.startsWith(new URL(`${BASE}evidence/`, url).href);
		const cited = [
			...new Set(read.links.flatMap((link) => /\/evidence\/#([\w-]+)$/.exec(link)?.[1] ?? [])),
		];
		const weighed = cited.filter((id) => claims.has(id));
		const items = copy.items('Claims').map((item) => words(item.textContent));
		if (!isLedger) expect(items).toHaveLength(weighed.length);
		for (const id of isLedger ? [] : weighed) {
			const { number, verdict, quantities = [] } = claims.get(id) as Claim;
			const item = items.find((one) =>
				one.startsWith(`C${String(number).padStart(2, '0')}, ${verdict}:`),
			);
			expect(item, `claim ${id}`).toBeDefined();
			for (const { low, central, high, n } of quantities)
				for (const figure of [low, central, high, n])
					if (figure !== undefined) expect(item).toContain(printed(figure));
		}
		const listed = copy
			.items('Sources')
			.map((item) => item.querySelector('a')?.getAttribute('href'));
		const ids = isLedger ? [] : weighed.flatMap((id) => sourcesOf(claims.get(id) as Claim));
		for (const id of ids) {
			const address = new URL(sources.get(id)?.url ?? '', url);
			const own = address.origin === new URL(url).origin;
			expect(listed).toContain(
				own ? new URL(`${BASE.slice(0, -1)}${sources.get(id)?.url ?? ''}`, url).href : address.href,
			);
		}
	});
});

const sourcesOf = (claim: Claim) =>
	[...(claim.for ?? []), ...(claim.against ?? [])].flatMap((note) => note.sources);

/** As the ledger prints a number: digits in groups, a true minus sign. */
const printed = (figure: number) =>
	`${figure < 0 ? '−' : ''}${Math.abs(figure).toLocaleString('en-GB', { maximumFractionDigits: 9 })}`;

function element(name: string, text: string): Element {
	const { document } = readPage('/faq/');
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}

const linksIn = (text: string) => [...text.matchAll(/\]\((\S+?)\)/g)].map(([, link]) => link ?? '');

describe('an assistant that begins at llms.txt', () => {
	const list = readFileSync(fileAt('/llms.txt') ?? '', 'utf8');
	const whole = readFileSync(fileAt('/llms-full.txt') ?? '', 'utf8');

	/* https://llmstxt.org: a heading with the name, a quotation that sums up, then sections of links. */
	test('finds name, summary and sections of links, as the convention has them', () => {
		const [first, , second] = list.split('\n');
		expect(first).toBe('# Five Truths');
		expect(second).toMatch(/^> .{40,}/);
		const sections = list.split(/^## /m).slice(1);
		expect(sections.length).toBeGreaterThan(4);
		for (const section of sections)
			for (const line of section.trim().split('\n').slice(2))
				expect(line).toMatch(/^- \[.+\]\(http\S+\)/);
	});

	test('finds every copy there, and a file behind every link', () => {
		const paths = linksIn(list).map((link) => new URL(link).pathname);
		for (const path of paths) expect(fileAt(`/${path.slice(BASE.length)}`), path).toBeDefined();
		expect(copies.filter(({ address }) => !paths.includes(address))).toEqual([]);
		expect(new Set(paths).size).toBe(paths.length);
	});

	test('has the whole guide, every question, term and claim in the one file', () => {
		const text = words(whole.replace(/\\(?=[^\w\s])/g, ''));
		const faq = readPage('/faq/').document;
		const glossary = readPage('/glossary/').document;
		const titles = [
			...copies.map(({ title }) => title),
			...[
				...faq.querySelectorAll('[data-search-answer]'),
				...glossary.querySelectorAll('[data-search-answer]'),
			].map(({ textContent }) => words(textContent)),
		];
		expect(titles.filter((title) => !text.includes(title))).toEqual([]);
	});
});
