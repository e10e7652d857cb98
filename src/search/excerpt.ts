/** A stretch of a text; `marked` where it is a word searched for. */
export interface ExcerptPart {
	readonly text: string;
	readonly marked: boolean;
}

/** Words of an excerpt, of an opening at most, and before the first match. */
const LENGTH = 28;
const OPENING = 45;
const BEFORE = 5;

/**
 * The words around the matches, where most of them stand close together.
 *
 * Built from words and places, so that nothing in a text can become markup.
 *
 * @param words The whole text, word by word.
 * @param places Where the matches are.
 * @param from The first word that may be shown, and `to` the first that may not.
 */
export function excerptAround(
	words: readonly string[],
	places: readonly number[],
	from = 0,
	to = words.length,
): ExcerptPart[] {
	const inside = places.filter((place) => place >= from && place < to);
	const near = (start: number) =>
		inside.filter((place) => place >= start && place < start + LENGTH - BEFORE).length;
	const best = inside.reduce((a, b) => (near(b) > near(a) ? b : a), inside[0] ?? from);
	// A little way in, the beginning itself reads better than a cut sentence.
	const start =
		best - BEFORE - from < BEFORE ? from : Math.min(best - BEFORE, Math.max(from, to - LENGTH));
	return partsOf(words, inside, start, Math.min(to, start + LENGTH), from);
}

/**
 * The first sentences of a text, for what begins with its answer; around the matches instead, where
 * the beginning holds none of them.
 *
 * @param isNamed Found by its name, so that the beginning is what was asked for in any case.
 */
export function opening(
	words: readonly string[],
	places: readonly number[],
	from = 0,
	isNamed = places.length === 0,
): ExcerptPart[] {
	const most = words.slice(from, from + OPENING);
	const sentences = most.findLastIndex((word) => /[.?!][”’")]*$/.test(word)) + 1;
	const end = from + (sentences || most.length);
	const isHere = isNamed || places.some((place) => place < end);
	return isHere ? partsOf(words, places, from, end, from) : excerptAround(words, places, from);
}

function partsOf(
	words: readonly string[],
	places: readonly number[],
	start: number,
	end: number,
	from: number,
): ExcerptPart[] {
	const parts = words.slice(start, end).flatMap((text, i) => [
		// Where a link or button stood, the index has spaces inside brackets and before commas.
		{
			text: i === 0 || /^[.,:;!?)”’]/.test(text) || words[start + i - 1] === '(' ? '' : ' ',
			marked: false,
		},
		{ text, marked: places.includes(start + i) },
	]);
	const isWhole = /[.?!][”’")]*$/.test(words[end - 1] ?? '.');
	return [
		{ text: start > from ? '… ' : '', marked: false },
		...parts,
		{ text: isWhole ? '' : ' …', marked: false },
	];
}
