import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../src/domain/day.ts';
import { fileAt, readPage, BASE } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';
import { toolSlugs } from '../support/each-tool.ts';
import { flat, partsOf, thingOf, thingsOn } from '../support/structured-data.ts';

/* Each entry of a page against what machines are told of it, one by one and in order. */

const pathOf = (address: unknown) => new URL(String(address)).pathname.slice(BASE.length - 1);
const anchorOf = (address: unknown) => new URL(String(address)).hash.slice(1);
/** A heading's words without the sign that links to it. */
const heading = (entry: Element) =>
	flat(entry.querySelector('h3')?.textContent).replace(/ ?#$/, '');
const answer = (entry: Element) => flat(entry.querySelector('[data-search-answer]')?.textContent);

test('whoever asks a question gets the answer that the FAQ shows', () => {
	const shown = [...readPage('/faq/').document.querySelectorAll('article.entry')];
	const told = partsOf(thingOf('/faq/', 'FAQPage'), 'mainEntity');
	expect(told.map((question) => [anchorOf(question['@id']), question['name']])).toEqual(
		shown.map((entry) => [entry.id, heading(entry)]),
	);
	expect(told.map((question) => partsOf(question, 'acceptedAnswer')[0]?.['text'])).toEqual(
		shown.map(answer),
	);
});

test('whoever asks for a term gets the definition that the glossary shows', () => {
	const shown = [...readPage('/glossary/').document.querySelectorAll('article.entry')];
	const told = partsOf(thingOf('/glossary/', 'DefinedTermSet'), 'hasDefinedTerm');
	expect(
		told.map((term) => [anchorOf(term['@id']), term['name'], flat(String(term['description']))]),
	).toEqual(shown.map((entry) => [entry.id, heading(entry), answer(entry)]));
});

describe('whoever takes the ledger as data', () => {
	const { document } = readPage('/evidence/');
	const ledger = thingOf('/evidence/', 'Dataset');

	test('gets every claim with its number, its words and its sources', () => {
		// The page groups them by chapter; the data has them by number.
		const numberOf = (entry: Element) =>
			flat(entry.querySelector('.claim-head .soft')?.textContent);
		const shown = [...document.querySelectorAll('.claim-entry')].sort((a, b) =>
			numberOf(a) < numberOf(b) ? -1 : 1,
		);
		const told = partsOf(ledger, 'hasPart');
		expect(
			told.map((claim) => [
				anchorOf(claim['@id']),
				`claim ${String(claim['name'])}`,
				claim['text'],
			]),
		).toEqual(shown.map((entry) => [entry.id, numberOf(entry), heading(entry)]));
		for (const [index, claim] of told.entries()) {
			const links = [...(shown[index]?.querySelectorAll('a[href*="#source-"]') ?? [])];
			const linked = new Set(links.map((link) => link.getAttribute('href')?.split('#')[1]));
			const cited = partsOf(claim, 'citation').map((source) => anchorOf(source['@id']));
			expect(new Set(cited)).toEqual(linked);
		}
	});

	test('gets every source with its title, its author, its year and its address', () => {
		const told = partsOf(ledger, 'citation');
		const shown = [...document.querySelectorAll('.source-entry')];
		expect(told.map((work) => anchorOf(work['@id']))).toEqual(shown.map(({ id }) => id));
		for (const [index, work] of told.entries()) {
			const entry = shown[index];
			const { datePublished } = work;
			const year = typeof datePublished === 'string' ? `, ${datePublished}` : '';
			expect(flat(entry?.querySelector('p')?.textContent)).toBe(
				`${flat(String(work['name']))}. ${flat(String(work['creditText']))}${year}.`,
			);
			const link = new URL(
				entry?.querySelector('a')?.getAttribute('href') ?? '',
				String(work['@id']),
			);
			expect(link.href).toBe(new URL(String(work['url'])).href);
		}
	});
});

const chapters = pagePaths.filter((path) =>
	thingsOn(path).some((one) => one['@type'] === 'Article'),
);

test('each chapter is an article', () => {
	expect(chapters).toHaveLength(7);
});

describe.each(chapters)('whoever cites the chapter at %s', (path) => {
	const { document } = readPage(path);
	const article = thingOf(path, 'Article');
	const tag = (name: string) =>
		document.querySelector(`meta[name=citation_${name}]`)?.getAttribute('content');

	test('gets its title, its days and its reading time as the page shows them', () => {
		const kicker = flat(document.querySelector('.kicker')?.textContent);
		expect(article['headline']).toBe(flat(document.querySelector('h1')?.textContent));
		expect(kicker).toContain(dayInWords(String(article['dateModified'])));
		expect(kicker).toContain(`${/\d+/.exec(String(article['timeRequired']))?.[0] ?? ''} minutes`);
	});

	test('gets the same from the tags that indexes of scholarly texts read', () => {
		expect(tag('title')).toBe(article['headline']);
		expect(tag('author')).toBe('Five Truths');
		expect(tag('publication_date')).toBe(String(article['datePublished']).replaceAll('-', '/'));
		expect(tag('public_url')).toBe(article['url']);
	});

	test('gets the claims it names, which the ledger describes', () => {
		const cited = partsOf(article, 'citation');
		const described = partsOf(thingOf('/evidence/', 'Dataset'), 'hasPart');
		for (const claim of cited) {
			const links = document.querySelectorAll(`a[href$="evidence/#${anchorOf(claim['@id'])}"]`);
			const words = [...links].map((link) => flat(link.textContent)).join(' ');
			expect(words).toContain(String(claim['name']));
			expect(described.find((one) => one['@id'] === claim['@id'])?.['name']).toBe(claim['name']);
		}
		const named = [...document.querySelectorAll('[popovertarget^="claim-"].claim-mark')];
		const ids = named.map((mark) => mark.getAttribute('popovertarget')?.replace('claim-', ''));
		expect(cited.map((claim) => anchorOf(claim['@id']))).toEqual(expect.arrayContaining(ids));
	});
});

test.each(toolSlugs)('the tool %s is told of as an application that costs nothing', (slug) => {
	const tool = thingOf(`/tools/${slug}/`, 'WebApplication');
	expect(partsOf(tool, 'offers')[0]).toMatchObject({ price: 0, priceCurrency: 'USD' });
	expect(tool['isAccessibleForFree']).toBe(true);
});

test('the quiz is told of with every question and answer that the paper shows', () => {
	const { document } = readPage('/tools/readiness-quiz/paper/');
	const shown = [...document.querySelectorAll('fieldset')];
	const told = partsOf(thingOf('/tools/readiness-quiz/paper/', 'Quiz'), 'hasPart');
	expect(told).toHaveLength(shown.length);
	for (const question of told) {
		const asked = shown.find((one) =>
			flat(one.querySelector('legend')?.textContent).endsWith(flat(String(question['name']))),
		);
		const answers = flat(asked?.textContent);
		for (const { text } of partsOf(question, 'suggestedAnswer'))
			expect(answers).toContain(flat(String(text)));
	}
});

test('the quiz on paper is a thing of its own that says which quiz it comes from', () => {
	const [quiz, paper] = ['', 'paper/'].map((page) =>
		thingOf(`/tools/readiness-quiz/${page}`, 'Quiz'),
	);
	expect(paper?.['@id']).not.toBe(quiz?.['@id']);
	expect(paper?.['isBasedOn']).toEqual({ '@id': quiz?.['@id'] });
});

test('no two pages call one thing by different names', () => {
	const told = pagePaths.flatMap((path) => thingsOn(path).filter((one) => '@id' in one));
	for (const { '@id': id, name } of told)
		expect(new Set(told.filter((one) => one['@id'] === id).map((one) => one.name))).toEqual(
			new Set([name]),
		);
});

test('a browser that searches the site by its description reaches the search', () => {
	const [action] = partsOf(thingOf('/', 'WebSite'), 'potentialAction');
	const template = String(partsOf(action ?? {}, 'target')[0]?.['urlTemplate']);
	expect(template).toMatch(/\?q=\{search_term_string\}$/);
	expect(action?.['query-input']).toBe('required name=search_term_string');
	const { document } = readPage(pathOf(template));
	expect(document.querySelector('form[role=search] input[name=q]')).not.toBeNull();
});

const files = ['/evidence/', '/about/'].flatMap((path) =>
	partsOf(thingOf(path, 'Dataset'), 'distribution').map((one) => pathOf(one['contentUrl'])),
);
test('the data sets are offered at their addresses', () => {
	expect(files).toEqual(['/evidence.json', '/evidence.csv', '/pay.json', '/pay.csv']);
	expect(files.filter((path) => fileAt(path) === undefined)).toEqual([]);
});
