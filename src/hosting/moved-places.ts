import { movedOfKind, type MovedTable } from './redirects.ts';

/** Elements that may hold an empty `span`; lists and tables may not. */
const HOLDS_TEXT = /^(?:h[1-6]|p|li|d[dt]|div|section|article|aside|figure|span|t[dh]|summary)$/;

/**
 * The pages with the places that have moved, each with its old ids. No host sees what stands behind
 * `#`, so the page itself has to know: beside its new place the old id stands on an empty element. Where
 * it went to another page, a line at the old page's end says where.
 *
 * @param pageAt The HTML at a root-relative path, undefined where no page is.
 * @returns Those pages that have become others, by path.
 * @throws where the old id is still in use, or there is nothing at the new place.
 */
export function withMovedPlaces(
	table: MovedTable,
	base: string,
	pageAt: (path: string) => string | undefined,
): ReadonlyMap<string, string> {
	const changed = new Map<string, string>();
	for (const [from, to] of movedOfKind(table, 'place on a page')) {
		const [[page, id], [target, place]] = [partsOf(from), partsOf(to)];
		const html = changed.get(page) ?? pageAt(page);
		const there = page === target ? html : (changed.get(target) ?? pageAt(target));
		if (html === undefined) throw fault(from, to, `there is no page ${page}`, 'Name a built page.');
		if (opening(html, id))
			throw fault(from, to, `${page} still has the id "${id}"`, 'Take the line out, or rename it.');
		const element = there === undefined ? undefined : opening(there, place);
		if (!element)
			throw fault(from, to, `${target} has no id "${place}"`, 'Name a place that is there.');
		changed.set(
			page,
			page === target
				? withAlias(html, id, element, () => {
						const why = `<${element.name} id="${place}"> cannot hold an old id`;
						return fault(from, to, why, 'Name the heading or the paragraph in it.');
					})
				: withLine(html, id, `${base}${to.slice(1)}`, to),
		);
	}
	return changed;
}

interface Opening {
	readonly name: string;
	/** Where its content begins. */
	readonly end: number;
}

/** The tag that opens the element of that id. */
function opening(html: string, id: string): Opening | undefined {
	const within = '(?:[^>"]|"[^"]*")*?';
	const tag = new RegExp(`<([a-z][a-z0-9-]*)\\b${within}\\sid="${id}"${within}>`).exec(html);
	return tag ? { name: tag[1] ?? '', end: tag.index + tag[0].length } : undefined;
}

function withAlias(html: string, id: string, { name, end }: Opening, refuse: () => Error): string {
	if (!HOLDS_TEXT.test(name)) throw refuse();
	return `${html.slice(0, end)}<span class="anchor" id="${id}"></span>${html.slice(end)}`;
}

function withLine(html: string, id: string, address: string, to: string): string {
	const line = `<p class="page claim-facts" id="${id}">What stood here is now at <a href="${address}">${to}</a>.</p>`;
	return html.replace('</main>', `${line}</main>`);
}

const partsOf = (address: string) => address.split('#') as [page: string, id: string];

const fault = (from: string, to: string, why: string, fix: string) =>
	new Error(`src/site/redirects.ts: ${from} leads to ${to}, but ${why}.\n${fix}`);
