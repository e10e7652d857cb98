import { fold } from './fold.ts';
import { missingWords } from './match.ts';
import { nearestWord } from './nearest-word.ts';
import { planQuery, type QueryPlan, wordsOf } from './query-words.ts';
import { hitsWithMostWords, isNamed, mergeHits } from './rank.ts';
import type { Hit, SiteIndex, SiteWords } from './site-index.ts';

/** How many of the best hits are looked at closely: for exact names and for words really found. */
const CLOSELY = 8;

/** What was searched for besides, or in place of, what was typed. */
export type Note =
	/** Nothing holds what was typed; these hits are for other words. */
	| { readonly type: 'instead'; readonly words: string }
	/** Hits for the site's own words are among them. */
	| { readonly type: 'also'; readonly words: string }
	/** No page has every word; these have the most. */
	| { readonly type: 'most-words' };

export interface Outcome {
	/** What was typed, tidied. */
	readonly typed: string;
	readonly hits: readonly Hit[];
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
	words: Pick<SiteWords, 'instead' | 'vocabulary'>,
	asTyped = false,
): Promise<Outcome> {
	const plan = planQuery(raw, asTyped ? {} : words.instead);
	const { typed } = plan;
	if (!typed) return { typed, hits: [] };

	const { hits, missing } = await searchAll(plan.query, index);
	const other = plan.instead && (await searchAll(plan.instead.query, index)).hits;
	if (plan.instead && other && other.length > 0) {
		const merged = mergeHits(hits, other);
		const found = await namedFirst(merged, [typed, plan.query, plan.instead.query]);
		const type = hits.length > 0 ? 'also' : 'instead';
		if (type === 'also' && merged.length === hits.length) return { typed, hits: found };
		return { typed, hits: found, note: { type, words: inWords(plan) } };
	}
	if (hits.length > 0) return { typed, hits: await namedFirst(hits, [typed, plan.query]) };
	return { typed, ...(await secondTry(plan.query, missing, index, words.vocabulary)) };
}

/** Hits that really hold every word, or none and the words that are nowhere. */
async function searchAll(query: string, index: SiteIndex) {
	const hits = await index.search(query);
	const words = wordsOf(query);
	const texts = await Promise.all(hits.slice(0, CLOSELY).map((hit) => hit.text()));
	const missing = missingWords(
		words,
		texts.map((text) => text.matched),
	);
	return missing.length === 0 ? { hits, missing } : { hits: [], missing };
}

/** For a query that finds nothing: near words for misspelt ones, else pages with most of the words. */
async function secondTry(
	query: string,
	missing: readonly string[],
	index: SiteIndex,
	vocabulary: readonly string[],
): Promise<Omit<Outcome, 'typed'>> {
	const words = wordsOf(query);
	// Where several words found nothing together, each is asked for alone.
	const alone = await Promise.all(
		words.map(async (word) => (words.length > 1 ? (await searchAll(word, index)).hits : [])),
	);
	const unknown = words.length > 1 ? words.filter((_, i) => alone[i]?.length === 0) : missing;
	const corrected = words.map((word) =>
		unknown.includes(word) ? (nearestWord(fold(word), vocabulary) ?? word) : word,
	);
	const correction = corrected.join(' ');
	if (correction !== words.join(' ')) {
		const { hits } = await searchAll(correction, index);
		if (hits.length > 0)
			return {
				hits: await namedFirst(hits, [correction]),
				note: { type: 'instead', words: correction },
			};
	}
	const most = hitsWithMostWords(alone);
	return most.length > 0 ? { hits: most, note: { type: 'most-words' } } : { hits: [] };
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
