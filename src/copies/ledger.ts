import { textOf, type BuiltPage } from './built-page.ts';
import { copiedParts, elementWith } from './copied-parts.ts';
import { markdownOf } from './markdown.ts';

/** The ledger as the site shows it: every copy's claims and sources are taken from its page. */
export interface Ledger {
	readonly page: BuiltPage;
	readonly parts: readonly Element[];
	/** By id, in the order of the page. */
	readonly claims: ReadonlyMap<string, Element>;
	readonly sources: ReadonlyMap<string, Element>;
	/** Items already written: one claim or source stands at the end of many texts. */
	readonly written: Map<string, string>;
}

export function readLedger(page: BuiltPage, site: URL): Ledger {
	const parts = copiedParts(page, site);
	const byId = (selector: string) =>
		new Map(
			parts
				.flatMap((part) => [...part.querySelectorAll(selector)])
				.map((element) => [element.id.replace(/^source-/, ''), element] as const),
		);
	return {
		page,
		parts,
		claims: byId('.claim-entry'),
		sources: byId('.source-entry'),
		written: new Map(),
	};
}

/** The claims and the sources that a text links to, each once, in the order it names them. */
export function citedIn(
	text: readonly Element[],
	{ page, claims, sources }: Ledger,
): { readonly claims: readonly string[]; readonly sources: readonly string[] } {
	const targetsOf = (elements: readonly Element[]) =>
		elements
			.flatMap((element) => [...element.querySelectorAll('a[href]')])
			.map((link) => link.getAttribute('href') ?? '')
			.filter((address) => address.startsWith(`${page.url}#`))
			.map((address) => address.slice(page.url.length + 1));
	const cited = [...new Set(targetsOf(text))].filter((id) => claims.has(id));
	const behind = cited.flatMap((id) => claims.get(id) ?? []);
	const ids = [...targetsOf(text), ...targetsOf(behind)].map((id) => id.replace(/^source-/, ''));
	return { claims: cited, sources: [...new Set(ids)].filter((id) => sources.has(id)) };
}

/** The claims and sources of those ids as the lists at the end of a Markdown copy. */
export function claimList(ids: readonly string[], ledger: Ledger): string {
	return listOf('Claims', ids, ledger.claims, (claim) => claimItem(claim, ledger.page.url), ledger);
}

export function sourceList(ids: readonly string[], ledger: Ledger): string {
	return listOf('Sources', ids, ledger.sources, sourceItem, ledger);
}

function listOf(
	name: string,
	ids: readonly string[],
	entries: ReadonlyMap<string, Element>,
	itemOf: (entry: Element) => string,
	{ written }: Ledger,
): string {
	const items = ids.map((id) => {
		const entry = entries.get(id);
		if (!entry) throw new Error(`${name}: the ledger has no "${id}".`);
		const item =
			written.get(entry.id) ??
			markdownOf([elementWith(entry.ownerDocument, 'ul', `<li>${itemOf(entry)}</li>`)]);
		written.set(entry.id, item);
		return item;
	});
	return items.length > 0 ? `\n## ${name}\n\n${items.join('')}` : '';
}

/** A claim in a line, its figures below: verdict, statement, why, and how we would say it. */
function claimItem(claim: Element, ledgerUrl: string): string {
	const [number = ''] = /C\d+/.exec(textOf(claim.querySelector('.claim-head'))) ?? [];
	const verdict = claim.getAttribute('data-claim-verdict') ?? '';
	const said = [...claim.querySelectorAll(':scope > p:not(.claim-head)')];
	return (
		`<p><b>${number}, ${verdict}:</b> ` +
		`<a href="${ledgerUrl}#${claim.id}">${claim.querySelector('h3')?.innerHTML ?? ''}</a> ` +
		`${said.map(({ innerHTML }) => innerHTML).join(' ')}</p>` +
		(claim.querySelector('.figures-list')?.outerHTML ?? '')
	);
}

/** A source in a line: title, who, where, when, and how close it is to what it reports. */
function sourceItem(source: Element): string {
	return [...source.querySelectorAll(':scope > p')].map(({ innerHTML }) => innerHTML).join(' ');
}
