import type { Item } from '../core/items.ts';

/** Addresses that a result leads to. */
export interface Links {
	readonly paragraph: (item: Item) => string;
	readonly tool: (slug: string) => string;
	/** A source in the ledger. */
	readonly source: (slug: string) => string;
}

/** Root-relative links, for the page. */
export const linksFrom = (base: string): Links => ({
	paragraph: ({ truth, see }) => `${base}guide/${truth}/#${see}`,
	tool: (slug) => `${base}tools/${slug}/`,
	source: (slug) => `${base}evidence/#source-${slug}`,
});

/** The same with the site’s address, for what is copied elsewhere. */
export function absoluteLinks(base: string, pageUrl: string): Links {
	const { paragraph, tool, source } = linksFrom(base);
	const full = (path: string) => new URL(path, pageUrl).href;
	return {
		paragraph: (item) => full(paragraph(item)),
		tool: (slug) => full(tool(slug)),
		source: (slug) => full(source(slug)),
	};
}
