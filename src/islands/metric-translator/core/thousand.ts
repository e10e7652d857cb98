import type { Week } from './week.ts';

/** What a case may be: caught, missed, flagged falsely, or rightly left alone. In the order they are drawn. */
export const OUTCOMES = ['caught', 'missed', 'falseFlags', 'passed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CASES_DRAWN = 1000;

/** A week as a thousand cases. */
export interface Thousand {
	/** Whole cases of each kind; they add up to a thousand. */
	readonly drawn: Readonly<Record<Outcome, number>>;
	/** Tenths of a case, which add up to ten thousand: a change of half a case is not lost. */
	readonly tenths: Readonly<Record<Outcome, number>>;
	/** The same before rounding. */
	readonly exact: Readonly<Record<Outcome, number>>;
}

/** Rounds down and then hands out what is left, by the largest remainder, so that the sum is kept. */
function apportioned(exact: Readonly<Record<Outcome, number>>, total: number) {
	const whole = { ...exact };
	for (const outcome of OUTCOMES) whole[outcome] = Math.floor(exact[outcome]);
	const rest = total - OUTCOMES.reduce((sum, outcome) => sum + whole[outcome], 0);
	const byRemainder = [...OUTCOMES].sort((a, b) => (exact[b] % 1) - (exact[a] % 1));
	for (const outcome of byRemainder.slice(0, rest)) whole[outcome]++;
	return whole;
}

/**
 * A week to scale: of each kind its share of a thousand, rounded so that they add up (largest
 * remainder). Undefined where a rate is not known.
 */
export function thousandOf(week: Week): Thousand | undefined {
	const { caught, missed, falseFlags, passed } = week;
	if (
		caught === undefined ||
		missed === undefined ||
		falseFlags === undefined ||
		passed === undefined
	)
		return undefined;
	const all = caught + missed + falseFlags + passed;
	const of = (cases: number) => ({
		caught: (caught / all) * cases,
		missed: (missed / all) * cases,
		falseFlags: (falseFlags / all) * cases,
		passed: (passed / all) * cases,
	});
	const exact = of(CASES_DRAWN);
	const tenths = apportioned(of(CASES_DRAWN * 10), CASES_DRAWN * 10);
	return { drawn: apportioned(exact, CASES_DRAWN), tenths, exact };
}

/** A grid of a thousand places, in units of the drawing. */
export const GRID = { columns: 40, pitch: 7 } as const;

/**
 * Path data for places `from` to `to` of the grid, row by row. Drawn with a dash of `mark` every
 * `pitch`, a line becomes its marks: a thousand of them take a few hundred bytes.
 *
 * @param mark Length of a mark along the line: 0 for round dots, which a round cap makes.
 */
export function strokes(from: number, to: number, mark = 0): string {
	const { columns, pitch } = GRID;
	const lines: string[] = [];
	for (let at = from; at < to;) {
		const [row, column] = [Math.floor(at / columns), at % columns];
		const inRow = Math.min(to - at, columns - column);
		const x = (column + 0.5) * pitch - mark / 2;
		// A hair longer than needed, so that rounding never drops the last one.
		lines.push(`M${x} ${(row + 0.5) * pitch}h${(inRow - 1) * pitch + (mark || 0.1)}`);
		at += inRow;
	}
	return lines.join('');
}
