import { fold, foldedWords } from './fold.ts';

/**
 * Whether the index found the word that was typed. Where it knows no word, Pagefind answers with
 * the longest word that the typed one begins with (`halucination` finds `hal`), which is no answer.
 *
 * Stems may differ at the end: `companies` finds `company`, `hiring` finds `hire`.
 */
export function isSameWord(typed: string, found: string): boolean {
	const a = fold(typed);
	const needed = a.length < 6 ? a.length - 1 : a.length - 3;
	return foldedWords(found).some(
		(b) => b.startsWith(a) || (a.length > 3 && sharedBeginning(a, b) >= Math.max(3, needed)),
	);
}

/** The words of a query that none of the texts holds, as far as the texts say what matched. */
export function missingWords(
	words: readonly string[],
	found: readonly (readonly string[])[],
): string[] {
	return words.filter((word) => !found.some((text) => text.some((one) => isSameWord(word, one))));
}

function sharedBeginning(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
