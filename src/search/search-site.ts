import { fold } from './fold.ts';
import { missingWords } from './match.ts';
import { nearestWord } from './nearest-word.ts';
import { planQuery, wordsOf } from './query-words.ts';
import { hitsWithMostWords, isNamed, mergeHits } from './rank.ts';
import type { Hit, SiteIndex, SiteWords } from './site-index.ts';

/** How many of the best hits are looked at closely: for exact names and for words really found. */
const CLOSELY = 8;
/** With fewer hits than these, pages that hold most of the words are added. */
const ENOUGH = 3;

/** What was searched for besides, or in place of, what was typed. */
export type Note =
	/** Nothing holds what was typed; these hits are for other words. */
	| { readonly type: 'instead'; readonly words: string }
	/** Hits for the site's own words are among them. */
	| { readonly type: 'also'; readonly words: string }
	/** So many hits have every word, perhaps none; the others have the most of them. */
	| { readonly type: 'some-words'; readonly all: number };

type Hits = readonly Hit[];

export interface Outcome {
	/** What was typed, tidied. */
	readonly typed: string;
	readonly hits: Hits;
	readonly note?: Note;
}

/**
 * Finds pages for what a reader typed: as typed, with the site's own words for it, with spelling
 * put right, and at last by most of its words.
 *
 * @param asTyped Leaves the site's own words out, when the reader asked for that.
 */
export async function searchSite(
	raw: string,
	index: SiteIndex,
	words: Omit<SiteWords, 'suggestions' | 'kinds'>,
	asTyped = false,
): Promise<Outcome> {
	const plan = planQuery(raw, asTyped ? {} : words.instead, new Set(words.smallWords));
	const { typed, query, instead } = plan;
	if (!typed) return { typed, hits: [] };

	const [asAsked, other] = await Promise.all([
		searchAll(query, index),
		instead ? searchAll(instead.query, index) : [],
	]);
	if (!instead || other.length === 0) {
		const found = await completed(query, asAsked, index, words.vocabulary);
		return { typed, ...found, hits: await namedFirst(found.hits, [typed, query]) };
	}
	const merged = mergeHits(asAsked, other);
	const hits = await namedFirst(merged, [typed, query, instead.query]);
	if (merged.length === asAsked.length) return { typed, hits };
	const type = asAsked.length > 0 ? 'also' : 'instead';
	return { typed, hits, note: { type, words: instead.replaced.map(({ to }) => to).join(' ') } };
}

/** Hits that really hold every word of the query. */
async function searchAll(query: string, index: SiteIndex, closely = CLOSELY): Promise<Hits> {
	const hits = await index.search(query);
	const texts = await Promise.all(hits.slice(0, closely).map((hit) => hit.text()));
	const found = texts.map((text) => text.matched);
	return missingWords(wordsOf(query), found).length === 0 ? hits : [];
}

/** Where a query finds little or nothing: near words for misspelt ones, then most of the words. */
async function completed(
	query: string,
	all: Hits,
	index: SiteIndex,
	vocabulary: readonly string[],
): Promise<Omit<Outcome, 'typed'>> {
	const words = wordsOf(query);
	if (all.length >= ENOUGH || (all.length > 0 && words.length === 1)) return { hits: all };
	const alone = await Promise.all(
		words.map(async (word) => {
			const hits = await searchAll(word, index, 3);
			const near = hits.length === 0 && nearestWord(fold(word), vocabulary);
			return near ? { word: near, hits: await searchAll(near, index, 3) } : { word, hits };
		}),
	);
	const corrected = alone.map(({ word }) => word).join(' ');
	if (corrected !== words.join(' ')) {
		const hits = await searchAll(corrected, index);
		if (hits.length > 0) return { hits, note: { type: 'instead', words: corrected } };
	}
	const most = hitsWithMostWords(
		alone.map(({ hits }) => hits.filter((hit) => !all.some(({ id }) => id === hit.id))),
		all.length > 0 ? 2 : 1,
	);
	if (most.length === 0) return { hits: all };
	return { hits: [...all, ...most], note: { type: 'some-words', all: all.length } };
}

/** The same hits, those first whose name is the query: a reader who asks for a thing gets the thing. */
async function namedFirst(hits: Hits, queries: readonly string[]): Promise<Hits> {
	const best = hits.slice(0, CLOSELY);
	const texts = await Promise.all(best.map((hit) => hit.text()));
	const named = best.filter((_, i) => isNamed(texts[i]?.names ?? [], queries));
	return [...named, ...hits.filter((hit) => !named.includes(hit))];
}
