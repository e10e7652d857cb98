import { foldedWords } from '../fold.ts';
import type { SiteWords } from '../site-index.ts';
import { SMALL_WORDS } from './small-words.ts';
import type { SearchPage, SearchRecord } from './records.ts';

/** Shorter words have too many neighbours for a misspelling to be put right. */
const SHORTEST = 4;

/**
 * What the browser is told of the site's words: readers' words and the site's for them, the words of
 * titles, headings and other names to guess at misspelt ones with, and questions to begin with.
 *
 * @param instead The map of `src/content/search/words.yaml`.
 */
export function siteWords(
	instead: Readonly<Record<string, string>>,
	pages: readonly SearchPage[],
	records: readonly SearchRecord[],
): Omit<SiteWords, 'kinds'> {
	const named = [
		...Object.values(instead),
		...pages.flatMap(({ title, headings, keywords }) => [title, ...headings, ...keywords]),
		...records.flatMap(({ title, keywords }) => [title, ...keywords]),
	];
	const words = named
		.flatMap(foldedWords)
		.filter((word) => word.length >= SHORTEST && !/\d/.test(word));
	return {
		instead: Object.fromEntries(Object.entries(instead).sort(([a], [b]) => (a < b ? -1 : 1))),
		smallWords: SMALL_WORDS,
		vocabulary: [...new Set(words)].sort(),
		suggestions: records
			.filter(({ kind, isFirst }) => kind === 'FAQ' && isFirst)
			.map(({ title, url }) => ({ title, url })),
	};
}
