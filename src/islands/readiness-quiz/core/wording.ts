import type { Level, Truth } from './items.ts';
import { levelAt, type Band, type TruthResult } from './scoring.ts';

/** A level as it stands in a sentence. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
	none: 'nothing yet',
	awareness: 'awareness',
	working: 'working',
	practitioner: 'practitioner',
	expert: 'expert',
};

/** `between awareness and practitioner`, `about working`. */
export function bandWords({ low, high }: Band): string {
	const [from, to] = [LEVEL_WORDS[levelAt(low)], LEVEL_WORDS[levelAt(high)]];
	return from === to ? `about ${from}` : `between ${from} and ${to}`;
}

/** The names of the truths, as the guide has them. */
export type TruthNames = Readonly<Record<Truth, string>>;

/** Results that have a band, the highest centre first. */
function ranked(results: readonly TruthResult[]) {
	return results
		.flatMap(({ truth, band }) => (band ? [{ truth, band }] : []))
		.sort((a, b) => b.band.centre - a.band.centre);
}

/**
 * What the five bands say together, the strongest first, and no more than they say: an order is
 * claimed only where two bands do not overlap.
 */
export function readingSentence(results: readonly TruthResult[], names: TruthNames): string {
	const order = ranked(results);
	const [first] = order;
	const last = order.at(-1);
	if (!first || !last) return 'Nothing is answered yet, so there is nothing to read.';
	const named = ({ truth, band }: typeof first) => `“${names[truth]}” (*${bandWords(band)}*)`;
	if (first === last) return `For ${named(first)} these questions say no more than the band.`;
	return first.band.low > last.band.high
		? `You can show most for ${named(first)} and least for ${named(last)}. Their bands do not overlap.`
		: `Highest comes ${named(first)}, lowest ${named(last)}. Their bands overlap, so these few questions cannot tell which of the two is ahead.`;
}

/** How much of the quiz the reading stands on. */
export function standing(results: readonly TruthResult[]): string {
	const [answered, asked] = [
		results.reduce((sum, result) => sum + result.answered, 0),
		results.reduce((sum, result) => sum + result.asked, 0),
	];
	return answered === asked
		? `From all ${asked} questions.`
		: `From ${answered} of ${asked} questions; what is not answered widens the bands.`;
}

/** `Question 4 of 23` */
export const progressWords = (at: number, count: number) => `Question ${at + 1} of ${count}`;

/** Minutes the quiz takes, at a third of a minute a question. */
export const minutesFor = (questions: number) => Math.ceil(questions / 3);
