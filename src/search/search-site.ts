import { fold } from './fold.ts';
import { missingWords } from './match.ts';
import { nearestWord } from './nearest-word.ts';
import { planQuery, type QueryPlan, wordsOf } from './query-words.ts';
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

export interface Outcome {
	/** What was typed, tidied. */
	readonly typed: string;
	readonly hits: readonly Hit[];
	readonly note?: Note;
}

interface Found {
	readonly hits: readonly Hit[];
	/** Words of the query that are nowhere. */
	readonly missing: readonly string[];
}
const NONE: Found = { hits: [], missing: [] };

/**
 * Finds pages for what a reader typed: as typed, with the site's own words for it, with spelling
 * put right, and at last by most of its words.
 *
 * @param asTyped Leaves the site's own words out, when the reader asked for that.
 */
export async function searchSite(
	raw: string,
	index: SiteIndex,
	words: Omit<SiteWords, 'suggestions'>,
	asTyped = false,
): Promise<Outcome> {
	const plan = planQuery(raw, asTyped ? {} : words.instead, new Set(words.smallWords));
	const { typed } = plan;
	if (!typed) return { typed, hits: [] };

	const found = await searchAll(plan.query, index);
	const { hits } = found;
	const other = plan.instead && (await searchAll(plan.instead.query, index)).hits;
	if (plan.instead && other && other.length > 0) {
		const merged = mergeHits(hits, other);
		const best = await namedFirst(merged, [typed, plan.query, plan.instead.query]);
		const type = hits.length > 0 ? 'also' : 'instead';
		if (type === 'also' && merged.length === hits.length) return { typed, hits: best };
		return { typed, hits: best, note: { type, words: inWords(plan) } };
	}
	if (hits.length >= ENOUGH) return { typed, hits: await namedFirst(hits, [typed, plan.query]) };
	return { typed, ...(await secondTry(plan.query, found, index, words.vocabulary)) };
}

/** Hits that really hold every word, or none and the words that are nowhere. */
async function searchAll(query: string, index: SiteIndex, closely = CLOSELY): Promise<Found> {
	const hits = await index.search(query);
	const texts = await Promise.all(hits.slice(0, closely).map((hit) => hit.text()));
	const missing = missingWords(
		wordsOf(query),
		texts.map((text) => text.matched),
	);
	return { hits: missing.length === 0 ? hits : [], missing };
}

/** For a query that finds little or nothing: near words for misspelt ones, then most of the words. */
async function secondTry(
	query: string,
	{ hits: all, missing }: Found,
	index: SiteIndex,
	vocabulary: readonly string[],
): Promise<Omit<Outcome, 'typed'>> {
	const words = wordsOf(query);
	// Where several words found nothing together, each is asked for alone.
	const alone =
		words.length > 1 ? await Promise.all(words.map((word) => searchAll(word, index, 3))) : [];
	if (all.length === 0) {
		const unknown = alone.length > 0 ? alone.flatMap((found) => found.missing) : missing;
		const corrected = words
			.map((word) => (unknown.includes(word) ? nearestWord(fold(word), vocabulary) : word) ?? word)
			.join(' ');
		const { hits } = corrected === words.join(' ') ? NONE : await searchAll(corrected, index);
		if (hits.length > 0)
			return {
				hits: await namedFirst(hits, [corrected]),
				note: { type: 'instead', words: corrected },
			};
	}
	const least = all.length > 0 ? 2 : 1;
	const most = hitsWithMostWords(
		alone.map(({ hits }) => hits.filter((hit) => !all.some(({ id }) => id === hit.id))),
		least,
	);
	if (most.length === 0) return { hits: all };
	return { hits: [...all, ...most], note: { type: 'some-words', all: all.length } };
}

/** The same hits, those first whose name is the query: a reader who asks for a thing gets the thing. */
async function namedFirst(hits: readonly Hit[], queries: readonly string[]): Promise<Hit[]> {
	const best = hits.slice(0, CLOSELY);
	const texts = await Promise.all(best.map((hit) => hit.text()));
	const named = best.filter((_, i) => isNamed(texts[i]?.names ?? [], queries));
	return [...named, ...hits.filter((hit) => !named.includes(hit))];
}

function inWords({ instead }: QueryPlan): string {
	return instead?.replaced.map(({ to }) => to).join(' ') ?? '';
}
