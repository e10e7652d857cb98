/** Words shorter than this have too many neighbours to guess from. */
const SHORTEST = 4;

/**
 * The known word a misspelt one was most likely meant to be.
 *
 * One slip (a letter missing, added, wrong, or two swapped) is forgiven in words of four to seven
 * letters, two in longer ones. Of several the one with fewest slips is meant, and of those the one
 * with the same first letter.
 *
 * @param typed In lower case.
 * @param vocabulary Known words in lower case.
 */
export function nearestWord(typed: string, vocabulary: readonly string[]): string | undefined {
	if (typed.length < SHORTEST) return undefined;
	let nearest: string | undefined;
	let limit = typed.length < 8 ? 1.6 : 2.6;
	for (const word of vocabulary) {
		if (Math.abs(word.length - typed.length) > limit) continue;
		const distance = slipsBetween(typed, word) + (word.startsWith(typed.charAt(0)) ? 0 : 0.5);
		if (distance >= limit) continue;
		nearest = word;
		limit = distance;
	}
	return nearest;
}

/** Damerau-Levenshtein distance (optimal string alignment). */
export function slipsBetween(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				at(last, j) + 1,
				at(row, j - 1) + 1,
				at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
				isSwap ? at(beforeLast, j - 2) + 1 : Infinity,
			);
		}
		[beforeLast, last] = [last, row];
	}
	return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
