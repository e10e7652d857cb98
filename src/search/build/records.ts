import { parseHTML } from 'linkedom';
import { type Kind, kindNamed, KINDS } from '../kinds.ts';

/* Built pages → what the index takes. Pure: text in, values out. */

/** Marks of the built pages: values of `data-search-record` and what each is to a reader. */
const RECORD_KINDS: Readonly<Record<string, Kind>> = { faq: 'FAQ', term: 'Term', claim: 'Claim' };

/** Parts of a page that are no text of it: labels for screen readers, links to elsewhere. */
export const NOT_TEXT = [
	'.visually-hidden',
	'.side-note-source',
	'.entry-link',
	'.more-links',
] as const;

/** Something with an address inside a page: a question, a term, a claim. */
export interface SearchRecord {
	/** Below the base path, such as `/faq/#need-a-degree`. */
	readonly url: string;
	readonly title: string;
	readonly kind: Kind;
	readonly content: string;
	/** Other names, as `data-search-keywords` lists them. */
	readonly keywords: readonly string[];
	readonly verdict: string | undefined;
	/** The first of its section: shown to a reader who has not typed yet. */
	readonly isFirst: boolean;
}

/** A page that is indexed whole, with its headings as sections. */
export interface SearchPage {
	/** File below the built site, `guide/ethics/index.html`. */
	readonly file: string;
	readonly kind: Kind;
	readonly html: string;
	readonly title: string;
	readonly headings: readonly string[];
	readonly keywords: readonly string[];
}

/**
 * The records a built page holds: its elements with `data-search-record` and an id.
 *
 * @param file Below the built site, such as `faq/index.html`.
 * @throws when a mark is unknown, or its element has no id or no title.
 */
export function recordsOf(file: string, html: string): SearchRecord[] {
	if (!html.includes('data-search-record')) return [];
	const { document } = parseHTML(html);
	const sections = new Set<unknown>();
	return [...document.querySelectorAll<HTMLElement>('[data-search-record]')].map((element) => {
		const mark = element.getAttribute('data-search-record') ?? '';
		const kind = RECORD_KINDS[mark];
		const heading = element.querySelector('h2, h3');
		const isFirst = !sections.has(element.parentElement);
		sections.add(element.parentElement);
		const keywords = listOf(element.getAttribute('data-search-keywords'));
		const verdict = element.getAttribute('data-claim-verdict') ?? undefined;
		for (const part of element.querySelectorAll([...NOT_TEXT, '[data-pagefind-ignore]'].join()))
			part.remove();
		const title = textOf(element.getAttribute('data-search-title') ?? heading?.textContent);
		const where = `${file}: <${element.localName} data-search-record="${mark}" id="${element.id}">`;
		if (!kind)
			throw new Error(
				`${where}: use one of ${Object.keys(RECORD_KINDS).join(', ')}, or add it to RECORD_KINDS.`,
			);
		if (!element.id) throw new Error(`${where} needs an id: search links to it.`);
		if (!title) throw new Error(`${where} needs data-search-title or a heading.`);
		// The title is kept beside the text, and the answer comes first: a result shows how it begins.
		heading?.remove();
		const answer = element.querySelector(':scope > [data-search-answer]');
		while (answer?.previousElementSibling) element.append(answer.previousElementSibling);
		return {
			url: `${pathOf(file)}#${element.id}`,
			title,
			kind,
			content: blockText(element),
			keywords,
			verdict,
			isFirst,
		};
	});
}

/**
 * The page as the index takes it, or `undefined` where it is not marked with `data-pagefind-body`.
 *
 * @throws when the page does not say what it is, as `data-pagefind-filter="type:Chapter"`.
 */
export function pageOf(file: string, html: string): SearchPage | undefined {
	if (!html.includes('data-pagefind-body')) return undefined;
	const { document } = parseHTML(html);
	const bodies = [...document.querySelectorAll<HTMLElement>('[data-pagefind-body]')];
	const keywords = listOf(attributeOf(bodies, 'data-search-keywords'));
	const type = attributeOf(bodies, 'data-pagefind-filter')?.replace(/^type:/, '');
	const kind = kindNamed(type);
	if (!kind)
		throw new Error(
			`${file}: what is this page to a search? Beside data-pagefind-body write ` +
				`data-pagefind-filter="type:…" with one of ${KINDS.join(', ')}.`,
		);
	for (const body of bodies) {
		// The kind goes to the browser in words.json: Pagefind writes filters in changing order.
		body.removeAttribute('data-pagefind-filter');
		if (body.hasAttribute('data-search-keywords'))
			body.setAttribute('data-pagefind-meta', 'keywords[data-search-keywords]');
	}
	return {
		file,
		kind,
		html: `<!doctype html>${document.documentElement.outerHTML}`,
		title: textOf(document.querySelector('h1')?.textContent),
		headings: bodies.flatMap((body) =>
			[...body.querySelectorAll('h2[id], h3[id]')].map((heading) => textOf(heading.textContent)),
		),
		keywords,
	};
}

function attributeOf(elements: readonly Element[], name: string): string | undefined {
	return elements.find((element) => element.hasAttribute(name))?.getAttribute(name) ?? undefined;
}

/** `faq/index.html` → `/faq/`. */
function pathOf(file: string): string {
	return `/${file.replace(/index\.html$/, '')}`;
}

/** Text with a space between blocks, so that no two words run together. */
function blockText(element: Element): string {
	for (const block of element.querySelectorAll('p, li, dd, td, div')) block.append(' ');
	for (const label of element.querySelectorAll('h2, h3, h4, h5, dt, th, summary'))
		label.append(/[.:?!]\s*$/.test(label.textContent) ? ' ' : ': ');
	return textOf(element.textContent);
}

function textOf(text: string | null | undefined): string {
	return (text ?? '').replace(/\s+/g, ' ').trim();
}

function listOf(text: string | null | undefined): string[] {
	return (text ?? '').split(',').map(textOf).filter(Boolean);
}
