import { fold } from './fold.ts';

/** A page or record that matched, with the index's score. */
export interface Scored {
	readonly id: string;
	readonly score: number;
}

/** Hits of several queries as one list, each once with its best score, best first. */
export function mergeHits<Hit extends Scored>(...lists: readonly (readonly Hit[])[]): Hit[] {
	const best = new Map<string, Hit>();
	for (const hit of lists.flat()) {
		const known = best.get(hit.id);
		if (!known || hit.score > known.score) best.set(hit.id, hit);
	}
	return [...best.values()].sort(byScore);
}

/**
 * Of hits for each word of a query alone, those that hold the most of its words, best first.
 * For questions of which no page holds every word.
 *
 * @param least Fewer words than these are no hit.
 */
export function hitsWithMostWords<Hit extends Scored>(
	lists: readonly (readonly Hit[])[],
	least = 1,
): Hit[] {
	const found = new Map<string, Hit & { words: number }>();
	for (const hit of lists.flat()) {
		const { words = 0, score = 0 } = found.get(hit.id) ?? {};
		found.set(hit.id, { ...hit, words: words + 1, score: score + hit.score });
	}
	const all = [...found.values()];
	const most = Math.max(least, ...all.map(({ words }) => words));
	return all.filter(({ words }) => words === most).sort(byScore);
}

/**
 * Whether a result is the very thing asked for: a term's name or other name, a page's title.
 * `moonshots` is `Moonshot`.
 */
export function isNamed(names: readonly string[], queries: readonly string[]): boolean {
	const singular = (text: string) => fold(text).replace(/s$/, '');
	return names.some((name) => queries.some((query) => singular(name) === singular(query)));
}

function byScore(a: Scored, b: Scored): number {
	return b.score - a.score || (a.id < b.id ? -1 : 1);
}
