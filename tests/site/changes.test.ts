import { readFileSync } from 'node:fs';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../src/domain/day.ts';
import { BASE, DIST, fileAt, readPage } from '../support/built-site.ts';
import { type ContentEntry, entriesOf, shownDay, shownOn } from '../support/content.ts';
import { pagePaths } from '../support/each-page.ts';

/** Every publication and every change, from the files of content. */
const events = Object.entries({
	chapter: 'guide',
	claim: 'claims',
	tool: 'tools',
	question: 'faq',
	term: 'glossary',
	figures: 'datasets',
}).flatMap(([kind, folder]) =>
	// A term of the first edition need not say so.
	entriesOf<ContentEntry>(folder).flatMap(({ id, published = '2026-11-23', changes = [] }) => [
		{ id: `${kind}-${id}-${published}`, on: published, change: undefined },
		...changes.map((change) => ({ id: `${kind}-${id}-${change.on}`, on: change.on, change })),
	]),
);
const { document } = readPage('/changes/');

describe('a reader of the page of changes', () => {
	test('finds everything that is new or has changed, and nothing else', () => {
		const shown = [...document.querySelectorAll('main article[id], main li[id]')].map(
			({ id }) => id,
		);
		expect(shown.sort()).toEqual(events.map(({ id }) => id).sort());
	});

	test('finds it under its day, newest day first', () => {
		const days = [...document.querySelectorAll('main h2[id^=on-]')].map(({ id }) => id.slice(3));
		expect(days).toEqual([...new Set(events.map(({ on }) => on))].sort().reverse());
		for (const { id, on } of events) {
			const section = document.getElementById(id)?.closest('section');
			expect(section?.querySelector('h2')?.textContent.trim(), id).toBe(dayInWords(on));
		}
	});

	test.each(events.filter(({ change }) => change))(
		'learns of $id what it said before, what it says now, and why',
		({ id, change }) => {
			const entry = document.getElementById(id);
			const told = entry?.textContent.replace(/\s+/g, ' ') ?? '';
			expect(told).toContain(change?.what.trim());
			expect(told).toContain(change?.why?.trim() ?? '');
			const shown = [...(entry?.querySelectorAll('dl > div') ?? [])].map((row) => ({
				of: row.querySelector('dt')?.textContent,
				from: row.querySelector('del')?.textContent,
				to: row.querySelector('ins')?.textContent,
			}));
			expect(shown).toEqual(change?.values ?? []);
		},
	);

	test('is led here from the old place on the About page, and from every foot', () => {
		const old = readPage('/about/').document.getElementById('corrections');
		expect(old?.nextElementSibling?.querySelector('a')?.getAttribute('href')).toBe(
			`${BASE}changes/`,
		);
		for (const path of pagePaths.filter((one) => !/^\/embed\/./.test(one)))
			expect(readPage(path).html).toContain(`href="${BASE}changes/"`);
	});
});

const chapters = entriesOf<ContentEntry>('guide');
const tools = entriesOf<ContentEntry & { checkedOn: string }>('tools');
const claims = entriesOf<ContentEntry & { checkedOn: string }>('claims');
/** Pages that are asked about many times are read once. */
const documents = new Map<string, Document>();
function documentAt(path: string): Document {
	const known = documents.get(path) ?? readPage(path).document;
	documents.set(path, known);
	return known;
}
const textAt = (path: string, selector: string) =>
	documentAt(path).querySelector(selector)?.textContent.replace(/\s+/g, ' ') ?? '';

/** What is shown on a page changes it, and the page says so only where something did change. */
function expectChange(told: string, published: string, newest: string): void {
	if (newest > published) expect(told).toContain(`Changed ${dayInWords(newest)}.`);
	else expect(told).not.toContain('Changed');
}

describe('whoever asks how old it is', () => {
	test.each(chapters)('is told on the chapter $id when it was checked and changed', (chapter) => {
		const path = chapter.id === 'opening' ? '/guide/' : `/guide/${chapter.id}/`;
		const told = textAt(path, '.about-entry');
		expect(told).toContain(`Published ${dayInWords(chapter.published)}.`);
		const checks = claims.map(({ checkedOn }) => `Last checked ${dayInWords(checkedOn)}.`);
		expect(checks.some((check) => told.includes(check))).toBe(true);
		expectChange(told, chapter.published, shownDay('guide', chapter.id));
	});

	test.each(tools)('is told on the tool $id', (tool) => {
		const told = textAt(`/tools/${tool.id}/`, '.about-entry');
		expect(told).toContain(`Published ${dayInWords(tool.published)}.`);
		expect(told).toContain(`Last checked ${dayInWords(tool.checkedOn)}.`);
		expectChange(told, tool.published, shownDay('tools', tool.id));
	});

	test.each(entriesOf<ContentEntry>('faq'))('is told at the answer $id', (question) => {
		const told = textAt('/faq/', `[id="${question.id}"] details`);
		expect(told).toContain(`Published ${dayInWords(question.published)}.`);
		expectChange(told, question.published, shownDay('faq', question.id));
		const checks = shownOn('faq', question.id)
			.filter(({ folder }) => folder === 'claims')
			.map(({ id }) => claims.find((claim) => claim.id === id)?.checkedOn ?? '')
			.sort();
		if (checks[0]) expect(told).toContain(`Last checked ${dayInWords(checks[0])}.`);
		else expect(told).not.toContain('Last checked');
	});

	test.each(entriesOf<ContentEntry>('glossary'))('is told at the term $id', ({ id }) => {
		const told = textAt('/glossary/', `[id="${id}"]`);
		const [term] = shownOn('glossary', id);
		expect(told).toContain(`Published ${dayInWords(term?.published ?? '')}.`);
		expectChange(told, term?.published ?? '', shownDay('glossary', id));
	});

	test.each(claims)('is told at the claim $id', (claim) => {
		const told = textAt('/evidence/', `[id="${claim.id}"]`);
		expect(told).toContain(`Checked ${dayInWords(claim.checkedOn)}.`);
		for (const { on } of claim.changes ?? []) expect(told).toContain(`Changed ${dayInWords(on)}`);
	});
});

/* https://www.rssboard.org/rss-specification and https://www.jsonfeed.org/version/1.1/ */
describe('a feed reader', () => {
	const rssText = readFileSync(`${DIST}/rss.xml`, 'utf8');
	const rss = parseRssFeed(rssText);
	const jsonText = readFileSync(`${DIST}/feed.json`, 'utf8');
	const json = parseJsonFeed(jsonText);
	const addresses = [
		...(rss.items ?? []).flatMap(({ link, guid }) => [link, guid?.value]),
		...(json.items ?? []).flatMap(({ url, id }) => [url, id]),
	];

	test('is told of both feeds by the head of every page', () => {
		for (const path of pagePaths.filter((one) => !/^\/embed\/./.test(one))) {
			const head = readPage(path).document.head;
			const linked = (type: string) =>
				head.querySelector(`link[rel=alternate][type="${type}"]`)?.getAttribute('href');
			expect(linked('application/rss+xml'), path).toBe(`${BASE}rss.xml`);
			expect(linked('application/feed+json'), path).toBe(`${BASE}feed.json`);
		}
	});

	test('finds what both formats ask for', () => {
		expect(rss).toMatchObject({ title: json.title, description: json.description });
		expect(rss.link).toBe(json.home_page_url);
		expect(rssText).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<rss version="2.0"/);
		expect(jsonText).toContain('"version": "https://jsonfeed.org/version/1.1"');
		expect(new URL(json.feed_url ?? '').pathname).toBe(`${BASE}feed.json`);
		expect(rss.atom?.links?.[0]).toMatchObject({ rel: 'self', type: 'application/rss+xml' });
		for (const item of json.items ?? []) expect(item.content_text?.length).toBeGreaterThan(10);
	});

	test('gets the same items from both, one for each new or changed thing, by permanent ids', () => {
		const ids = (json.items ?? []).map(({ id = '' }) => id);
		expect((rss.items ?? []).map(({ guid }) => guid?.value)).toEqual(ids);
		expect((rss.items ?? []).every(({ guid }) => guid?.isPermaLink === true)).toBe(true);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.map((id) => new URL(id).hash.slice(1)).sort()).toEqual(
			events.map(({ id }) => id).sort(),
		);
	});

	test('gets dates from content, newest first', () => {
		const dated = (json.items ?? []).map(({ id = '', date_published: date }) => [
			new URL(id).hash.slice(1),
			date,
		]);
		const expected = events.map(({ id, on }) => [id, `${on}T00:00:00Z`]);
		expect(Object.fromEntries(dated)).toEqual(Object.fromEntries(expected));
		const days = dated.map(([, date]) => date ?? '');
		expect(days).toEqual([...days].sort().reverse());
		expect((rss.items ?? []).map(({ pubDate }) => new Date(pubDate ?? '').toISOString())).toEqual(
			days.map((day) => day.replace('Z', '.000Z')),
		);
	});

	test('is told each old and new value', () => {
		for (const { id, change } of events)
			for (const { from, to } of change?.values ?? []) {
				const item = json.items?.find((one) => one.id?.endsWith(`#${id}`));
				expect(item?.content_text).toContain(`${from} → ${to}`);
			}
	});

	test('meets no number that is not on the page it is led to', () => {
		const numbersIn = (text: string) => text.match(/\d[\d,.]*\d|\d/g) ?? [];
		for (const { id = '', url = '', content_text: text = '' } of json.items ?? []) {
			// What a value was before stands on the page of changes alone.
			const { pathname } = new URL(text.includes('→') ? id : url);
			const shown = new Set(
				numbersIn(documentAt(`/${pathname.slice(BASE.length)}`).body.textContent),
			);
			expect(
				numbersIn(text).filter((number) => !shown.has(number)),
				id,
			).toEqual([]);
		}
	});

	test('is led to pages and places that are there, by whole addresses', () => {
		for (const address of new Set(addresses)) {
			const { pathname, hash, protocol } = new URL(address ?? '');
			expect(protocol).toMatch(/^https?:$/);
			const path = `/${pathname.slice(BASE.length)}`;
			expect(fileAt(path), address).toBeDefined();
			if (hash) expect(documentAt(path).getElementById(hash.slice(1)), address).not.toBeNull();
		}
	});
});
