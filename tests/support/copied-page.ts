import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { BASE, DIST, type BuiltPage } from './built-site.ts';

/** Text a reader of the page sees; `data-copy`, by which the build chooses, is not asked. */
const PROSE = '.page-head, .prose, .week, .self-check, .entry, .group, .ledger .verdict-counts';
/** What is no prose: ways about the page, the tool itself, marks, and what is shown on a tap. */
const NO_PROSE = [
	...['h1', 'nav', 'script', 'style', 'astro-island', '.kicker', '.entry-link', '[popover]'],
	...['.visually-hidden', '.evidence-link', '.claim-mark', '[aria-live]', '.needs-script'],
	...['.no-print', '.about-entry', 'select'],
].join(', ');

export interface Reading {
	readonly text: string;
	readonly headings: readonly string[];
	readonly links: readonly string[];
	/** Every number in the text, as it is printed, sorted. */
	readonly numbers: readonly string[];
}

export const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** A claim's own number is a name: C07 stands on a page's mark and in a copy's link. */
const numbersIn = (text: string) =>
	(text.replace(/\bC\d+\b/g, '').match(/\d[\d,.]*/g) ?? [])
		.map((number) => number.replace(/[,.]+$/, ''))
		.sort();

/** What the elements say, as text with a space between blocks. */
export function readingOf(elements: readonly Element[], address: string): Reading {
	const whole = elements[0]?.ownerDocument.createElement('div');
	whole?.append(...elements.map((element) => element.cloneNode(true)));
	const all = (selector: string) => [...(whole?.querySelectorAll(selector) ?? [])];
	for (const chrome of all(
		'astro-island, nav, section.no-print, .entry .no-print, .about-entry, .entry-link',
	))
		chrome.remove();
	const links = all('a[href]').map(
		(link) => new URL(link.getAttribute('href') ?? '', address).href,
	);
	for (const chrome of all(NO_PROSE)) chrome.remove();
	for (const drawing of all('svg')) {
		const [title, described] = ['title', 'desc'].map((name) => drawing.querySelector(name));
		const said = described?.textContent ?? drawing.getAttribute('aria-label') ?? '';
		drawing.replaceWith(drawing.closest('figure') ? ` ${title?.textContent ?? ''} ${said} ` : '');
	}
	for (const block of all('p, li, dt, dd, td, th, h2, h3, h4, summary, div, span'))
		block.append(' ');
	const text = words(whole?.textContent);
	return {
		text,
		headings: all('h2, h3, h4').map(({ textContent }) => words(textContent)),
		links: [...new Set(links)].sort(),
		numbers: numbersIn(text),
	};
}

/** The blocks of prose of a page, none inside another. */
export const proseOf = (root: Element | Document): Element[] =>
	[...root.querySelectorAll(PROSE)].filter(
		(element) =>
			!element.parentElement?.closest(PROSE) &&
			// Neither a list of chapters nor what somebody paid for is the page's own text.
			!element.closest('.guide-list, [data-promotion]'),
	);

export interface Copy {
	readonly file: string;
	readonly markdown: string;
	readonly title: string;
	readonly description: string;
	/** What the two lines below the description say. */
	readonly facts: readonly string[];
	/** The text, less the lists of claims and sources at its end. */
	readonly body: readonly Element[];
	/** The items of a list at its end. */
	readonly items: (list: 'Claims' | 'Sources') => readonly Element[];
}

/** A copy as a Markdown reader shows it: parsed by the site's own parser, which did not write it. */
export function readCopy(address: string): Copy {
	const file = address.slice(BASE.length);
	const markdown = readFileSync(`${DIST}/${file}`, 'utf8');
	const { document } = parseHTML(
		`<!doctype html><html><body>${markdownToHtml(markdown).html}</body></html>`,
	);
	const [title, description, facts, ...rest] = [...document.body.children];
	const isList = (element: Element) =>
		element.localName === 'h2' && /^(?:Claims|Sources)$/.test(words(element.textContent));
	const end = rest.findIndex((element, at) => isList(element) && !isLedgerHeading(file, rest, at));
	return {
		file,
		markdown,
		title: words(title?.textContent),
		description: words(description?.textContent),
		facts: [...(facts?.children ?? [])].map(({ textContent }) => words(textContent)),
		body: end < 0 ? rest : rest.slice(0, end),
		items: (list) => {
			const heading = rest.find(
				(element) => isList(element) && words(element.textContent) === list,
			);
			return [...(heading?.nextElementSibling?.children ?? [])];
		},
	};
}

/** The ledger’s last chapter is called Sources on its page, too. */
const isLedgerHeading = (file: string, rest: readonly Element[], at: number) =>
	file === 'evidence.md' && rest[at]?.nextElementSibling?.localName === 'p';

/** Every page and every entry on one that says where its copy stands. */
export function copiesOn({ path, document }: BuiltPage) {
	const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
	const link = document.querySelector('link[rel=alternate][type="text/markdown"]');
	if (!link) return [];
	const entries = [...document.querySelectorAll('[data-copy-at]')];
	return [
		{
			name: path,
			address: link.getAttribute('href') ?? '',
			title: words(document.querySelector('h1')?.textContent),
			url: canonical,
			elements: proseOf(document),
		},
		...entries.map((entry) => ({
			name: `${path}#${entry.id}`,
			address: entry.getAttribute('data-copy-at') ?? '',
			title: words(entry.getAttribute('data-search-title')),
			url: `${canonical}#${entry.id}`,
			elements: [entry],
		})),
	];
}
