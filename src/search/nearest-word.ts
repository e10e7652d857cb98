/** Words shorter than this have too many neighbours to guess from. */
const SHORTEST = 4;

/**
 * The known word a misspelt one was most likely meant to be.
 *
 * One slip (a letter missing, added, wrong, or two swapped) is forgiven in words of four to seven
 * letters, two in longer ones. Where no whole word is near, a known word may begin with what was
 * typed, for a reader who is still typing.
 *
 * @param typed In lower case.
 * @param vocabulary Known words in lower case, none twice.
 */
export function nearestWord(typed: string, vocabulary: readonly string[]): string | undefined {
	if (typed.length < SHORTEST) return undefined;
	const slips = typed.length < 8 ? 1 : 2;
	let best: { word: string; rank: number } | undefined;
	for (const word of vocabulary) {
		if (word.length < typed.length - slips) continue;
		const { whole, beginning } = slipsBetween(typed, word);
		const isWhole = whole <= slips;
		if (!isWhole && beginning > slips - (typed.length < 6 ? 1 : 0)) continue;
		// Fewest slips first, whole words before beginnings, the same first letter before another.
		const rank = (isWhole ? whole : 10 + beginning) + (word[0] === typed[0] ? 0 : 0.5);
		if (!best || rank < best.rank) best = { word, rank };
	}
	return best?.word;
}

/**
 * Damerau-Levenshtein distance (optimal string alignment) of two words, and of the first to the
 * nearest beginning of the second.
 */
export function slipsBetween(a: string, b: string): { whole: number; beginning: number } {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
			if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, at(beforeLast, j - 2) + 1);
			row.push(cost);
		}
		[beforeLast, last] = [last, row];
	}
	return { whole: at(last, b.length), beginning: Math.min(...last) };
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
