import { type Kind, kindName } from './kinds.ts';
import type { Outcome } from './search-site.ts';

/** What the status line says; a screen reader hears it after each search. */
export function statusText(
	found: Outcome & {
		/** The kind chosen by the filter, and how many are of it. */
		readonly kind: Kind | undefined;
		readonly shown: number;
	},
): string {
	const { typed, hits, shown, kind, note } = found;
	const total = hits.length;
	if (!typed) return '';
	if (total === 0) return `No results for ${quoted(typed)}.`;
	if (kind) return `${countOf(shown, kind)} among ${results(total)} for ${quoted(typed)}.`;
	switch (note?.type) {
		case 'instead':
			return `Nothing for ${quoted(typed)}. Showing ${results(total)} for ${quoted(note.words)}.`;
		case 'also':
			return `${results(total)} for ${quoted(typed)}, with those for ${quoted(note.words)}.`;
		case 'some-words':
			return note.all === 0
				? `No page has all of ${quoted(typed)}. ${results(total)} with some of its words.`
				: `${results(note.all)} for ${quoted(typed)}, and ${total - note.all} with most of its words.`;
		default:
			return `${results(total)} for ${quoted(typed)}.`;
	}
}

function countOf(count: number, kind: Kind): string {
	return `${count} ${kindName(kind).toLowerCase()}${count === 1 ? '' : 's'}`;
}

/** The page's title while it shows results; the reader's tabs and history say what was searched. */
export function pageTitle(typed: string, plain: string): string {
	return typed ? `${quoted(typed)} · ${plain}` : plain;
}

export const quoted = (text: string): string => `“${text}”`;

const results = (count: number): string => (count === 1 ? '1 result' : `${count} results`);
