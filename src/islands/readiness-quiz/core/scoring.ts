import {
	LEVELS,
	TRUTHS,
	isChoice,
	type Answers,
	type Item,
	type Level,
	type Truth,
} from './items.ts';

/** A place on the scale from nothing (0) to expert (1), as far as it is known. */
export interface Band {
	readonly low: number;
	readonly centre: number;
	readonly high: number;
}

/** What the answers say about one truth. */
export interface TruthResult {
	readonly truth: Truth;
	readonly asked: number;
	readonly answered: number;
	/** Undefined where nothing was answered: then all of the scale is possible. */
	readonly band: Band | undefined;
}

/** What one answer says: evidence is a point, a scenario a stretch. */
type Stretch = Band;

/**
 * A scenario shows judgement and no deed. The best answer is what people from “working” upwards
 * give, so it leaves the upper half open; the second best leaves the quarter below that.
 */
const GRADES: Readonly<Record<'best' | 'second' | 'other', Stretch>> = {
	best: { low: 0.5, centre: 0.75, high: 1 },
	second: { low: 0.25, centre: 0.375, high: 0.5 },
	other: { low: 0, centre: 0.125, high: 0.25 },
};

/** What a choice says; undefined where it is none of the item’s. */
export function stretchOf(item: Item, choice: string | undefined): Stretch | undefined {
	if (choice === undefined || !isChoice(item, choice)) return undefined;
	if (item.kind === 'evidence') {
		const at = LEVELS.indexOf(choice as Level) / (LEVELS.length - 1);
		return { low: at, centre: at, high: at };
	}
	const answer = item.answers.find(({ id }) => id === choice);
	return answer && GRADES[answer.grade];
}

/** Items that are taken to have been seen before, and how far apart such items lie. */
const PRIOR_ITEMS = 2;
/** The variance of answers spread evenly over the scale. */
const PRIOR_VARIANCE = 1 / 12;

/** The 90th percentile of Student’s t by degrees of freedom, from 2 up: R 4.2.2, qt(0.9, df). */
const T_90 = [1.885618, 1.637744, 1.533206, 1.475884, 1.439756, 1.414924, 1.396815, 1.383029];

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function squaresAround(values: readonly number[]): number {
	const mean = sumOf(values) / values.length;
	return sumOf(values.map((value) => (value - mean) ** 2));
}

/**
 * How far a mean of few items may lie from the truth, to each side, with a chance of four in five.
 *
 * Method: a normal mean whose variance has a scaled inverse chi-square prior (Gelman and others,
 * Bayesian Data Analysis, section 3.3): Student’s t with `n − 1 + 2` degrees of freedom. Answers
 * that are missing are put where they make the spread largest, so that leaving one out never makes
 * the band narrower.
 */
function halfWidth(centres: readonly number[], missing: number): number {
	const spreads = Array.from({ length: missing + 1 }, (_, ones) =>
		squaresAround([
			...centres,
			...Array.from({ length: missing }, (__, index) => (index < ones ? 1 : 0)),
		]),
	);
	return halfWidthFrom(Math.max(...spreads), centres.length + missing);
}

function halfWidthFrom(squares: number, n: number): number {
	const freedom = n - 1 + PRIOR_ITEMS;
	const variance = (squares + PRIOR_ITEMS * PRIOR_VARIANCE) / freedom;
	return (T_90[Math.min(freedom, T_90.length + 1) - 2] ?? 0) * Math.sqrt(variance / n);
}

/**
 * The half-width for scoring by hand: the largest that `n` answers can have when the highest and the
 * lowest lie `spread` apart (half of them at each end), so that a band by hand holds the exact one.
 *
 * @param spread On the scale from 0 to 1.
 */
export const largestHalfWidth = (n: number, spread: number) =>
	halfWidthFrom((spread ** 2 * Math.floor(n / 2) * Math.ceil(n / 2)) / n, n);

/**
 * The band of one truth.
 *
 * An answer that is missing may be anything, a scenario anything in its stretch (partial
 * identification: Manski 2003); the half-width for few items is added on both sides, and the band is
 * kept on the scale. The centre is the mean of what was answered.
 */
export function resultOf(items: readonly Item[], answers: Answers, truth: Truth): TruthResult {
	const own = items.filter((item) => item.truth === truth);
	const known = own.flatMap((item) => stretchOf(item, answers[item.id]) ?? []);
	const missing = own.length - known.length;
	if (known.length === 0) return { truth, asked: own.length, answered: 0, band: undefined };
	const at = (end: keyof Stretch) => sumOf(known.map((stretch) => stretch[end]));
	const half = halfWidth(
		known.map(({ centre }) => centre),
		missing,
	);
	return {
		truth,
		asked: own.length,
		answered: known.length,
		band: {
			low: Math.max(0, at('low') / own.length - half),
			centre: at('centre') / known.length,
			high: Math.min(1, (at('high') + missing) / own.length + half),
		},
	};
}

/** The truths that the items are of, in the guide’s order. */
export const profileOf = (items: readonly Item[], answers: Answers): readonly TruthResult[] =>
	TRUTHS.map((truth) => resultOf(items, answers, truth)).filter(({ asked }) => asked > 0);

/** The level whose place is nearest. */
export function levelAt(place: number): Level {
	return LEVELS[Math.round(Math.min(1, Math.max(0, place)) * (LEVELS.length - 1))] ?? 'none';
}
