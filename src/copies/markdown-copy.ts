import { type BuiltPage, textOf } from './built-page.ts';
import { elementWith } from './copied-parts.ts';
import { citedIn, claimList, type Ledger, sourceList } from './ledger.ts';
import { markdownOf } from './markdown.ts';

/** What one Markdown copy is made from: a page, or an entry that stands on one. */
export interface CopiedText {
	readonly title: string;
	/** One sentence or two on what it says. */
	readonly description: string;
	/** The address for readers. */
	readonly url: string;
	readonly day: string;
	/** The copy's file in the built site. */
	readonly file: string;
	readonly parts: readonly Element[];
}

export function pageText(page: BuiltPage, parts: readonly Element[]): CopiedText {
	const { title, description, url, day, file } = page;
	return { title, description, url, day, file, parts };
}

/** The entries of a page that have a copy of their own: a question, a claim. */
export function entryTexts(
	page: BuiltPage,
	parts: readonly Element[],
	fileOf: (address: string) => string,
): CopiedText[] {
	return parts
		.flatMap((part) => [...part.querySelectorAll('[data-copy-at]')])
		.map((entry) => {
			const text = entry.cloneNode(true) as Element;
			const heading = text.querySelector('h3');
			const answer = text.querySelector(':scope > [data-search-answer]');
			heading?.remove();
			answer?.remove();
			return {
				title: textOf(heading),
				description: textOf(answer),
				url: `${page.url}#${entry.id}`,
				day: entry.getAttribute('data-day') ?? page.day,
				file: fileOf(entry.getAttribute('data-copy-at') ?? ''),
				parts: [text],
			};
		});
}

/** The text below its title, with where and of when it is. */
export function markdownText({ title, description, url, day, parts }: CopiedText): string {
	const [first] = parts;
	if (!first) throw new Error(`${url}: there is nothing to copy.`);
	const head = elementWith(
		first.ownerDocument,
		'div',
		`<h1>${escaped(title)}</h1><blockquote><p>${escaped(description)}</p></blockquote>` +
			`<ul><li>Page: <a href="${url}">${url}</a></li><li>Last changed: ${day}</li></ul>`,
	);
	return markdownOf([head, ...parts]);
}

/**
 * The claims that a text weighs, with their verdicts and figures, and the sources those rest on: the
 * end of its copy. The ledger has its own.
 */
export function citedLists({ url, parts }: CopiedText, ledger: Ledger): string {
	const { claims, sources } = citedIn(parts, ledger);
	if (url === ledger.page.url) return '';
	const isClaim = url.startsWith(ledger.page.url);
	return (isClaim ? '' : claimList(claims, ledger)) + sourceList(sources, ledger);
}

const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
