import type { BuiltPage } from './built-page.ts';

/** A copy as `llms.txt` lists it. */
export interface ListedCopy {
	readonly title: string;
	/** The address of the Markdown. */
	readonly url: string;
	readonly more?: string;
}

export interface Section {
	readonly name: string;
	readonly copies: readonly ListedCopy[];
}

const NAME = 'Five Truths';
const HOW_TO_READ =
	'Figures come with their source, as ranges wherever one is known. Every claim has a verdict: supported, attributed, ' +
	'mixed or contested; quote the verdict with the claim. Each copy names its page and the day it ' +
	'last changed. Text and figures may be reused with a link to the page.';

/** What there is as Markdown, by https://llmstxt.org: name, summary, sections of links. */
export function llmsList(summary: string, sections: readonly Section[]): string {
	const lists = sections.map(({ name, copies }) => {
		const items = copies.map(
			({ title, url, more }) =>
				`- [${title.replace(/[[\]]/g, '\\$&')}](${url})${more ? `: ${more}` : ''}`,
		);
		return `## ${name}\n\n${items.join('\n')}\n`;
	});
	return [`# ${NAME}\n`, `> ${summary}\n`, `${HOW_TO_READ}\n`, ...lists].join('\n');
}

/** Every text one after another, each below its own title. */
export const llmsFull = (summary: string, texts: readonly string[]): string =>
	[`# ${NAME}, the whole text\n\n> ${summary}\n\n${HOW_TO_READ}\n`, ...texts].join('\n---\n\n');

/** The guide's pages in reading order, as its own contents list has them. */
export function inReadingOrder(pages: readonly BuiltPage[], opening: BuiltPage): BuiltPage[] {
	const links = opening.document.querySelectorAll('.chapter-contents a[data-chapter]');
	const order = [...links].map(
		(link) => new URL(link.getAttribute('href') ?? '', opening.url).href,
	);
	return pages
		.filter(({ url }) => order.includes(url))
		.sort((a, b) => order.indexOf(a.url) - order.indexOf(b.url));
}
