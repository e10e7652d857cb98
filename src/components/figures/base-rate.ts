import type { Point } from './path.ts';

/** What a test does to a population, as ratios. */
export interface BaseRate {
	/** Share of all cases that are real. */
	readonly prevalence: number;
	/** Share of real cases that are flagged. */
	readonly recall: number;
	/** Share of the other cases that are flagged all the same. */
	readonly falsePositiveRate: number;
	/** Cases drawn, one dot each. */
	readonly total: number;
}

/** The same counts twice: as expected (with fractions) and as whole dots. */
export interface BaseRateCounts {
	readonly found: number;
	readonly falseAlarms: number;
	readonly missed: number;
	readonly dots: { readonly found: number; readonly falseAlarms: number; readonly missed: number };
	/** Real cases among the flagged, from the expected counts, not from the dots. */
	readonly precision: number;
}

/**
 * Expected counts and whole dots.
 *
 * Method: found = total × prevalence × recall; false alarms = total × (1 − prevalence) × false-positive
 * rate; precision = found / (found + false alarms). Each count is rounded on its own for the dots.
 *
 * @see src/content/claims/precision-vs-recall.yaml
 * @example
 * countBaseRate({ prevalence: 0.001, recall: 0.9, falsePositiveRate: 0.01, total: 1000 });
 * // => found 0.9, false alarms 9.99, precision 0.0826
 */
export function countBaseRate(rate: BaseRate): BaseRateCounts {
	for (const name of ['prevalence', 'recall', 'falsePositiveRate'] as const) {
		if (!(rate[name] >= 0 && rate[name] <= 1)) {
			throw new RangeError(`base-rate-dots: ${name} is a ratio from 0 to 1, received ${rate[name]}.`);
		}
	}
	if (!(Number.isInteger(rate.total) && rate.total > 0 && rate.total <= 2000)) {
		throw new RangeError(`base-rate-dots: total is 1 to 2,000 dots, received ${rate.total}.`);
	}
	const real = rate.total * rate.prevalence;
	const found = real * rate.recall;
	const falseAlarms = (rate.total - real) * rate.falsePositiveRate;
	if (found + falseAlarms === 0) {
		throw new RangeError('base-rate-dots: nothing is flagged with these ratios, so precision is not defined.');
	}
	const dots = {
		found: Math.round(found),
		falseAlarms: Math.round(falseAlarms),
		missed: Math.round(real) - Math.round(found),
	};
	return {
		found,
		falseAlarms,
		missed: real - found,
		dots: { ...dots, missed: Math.max(0, dots.missed) },
		precision: found / (found + falseAlarms),
	};
}

/** A grid of equal dots, filled row by row. */
export interface DotGrid {
	readonly left: number;
	readonly top: number;
	readonly pitch: number;
	readonly columns: number;
	readonly total: number;
}

/** The middle of a dot, counted from 0. */
export function dotAt({ left, top, pitch, columns }: DotGrid, index: number): Point {
	return {
		x: left + pitch * ((index % columns) + 0.5),
		y: top + pitch * (Math.floor(index / columns) + 0.5),
	};
}

/** Height of the grid in drawing units. */
export function gridHeight({ pitch, columns, total }: DotGrid): number {
	return pitch * Math.ceil(total / columns);
}

/**
 * Path data with one stroke for each row: drawn with round caps and a dash of no length every `pitch`,
 * a row becomes its dots. A thousand dots so take a few hundred bytes.
 */
export function rowStrokes(grid: DotGrid): string {
	const rows = Math.ceil(grid.total / grid.columns);
	return Array.from({ length: rows }, (_, row) => {
		const first = row * grid.columns;
		const inRow = Math.min(grid.columns, grid.total - first);
		const { x, y } = dotAt(grid, first);
		// A hair longer than needed, so that rounding never drops the last dot.
		return `M${x.toFixed(2)} ${y.toFixed(2)}h${(grid.pitch * (inRow - 1) + 0.1).toFixed(2)}`;
	}).join('');
}

/**
 * `count` different dots spread evenly over the grid, always the same ones: the R2 sequence (steps of
 * the plastic number, 1.3247), which keeps neighbours apart for every count.
 */
export function spreadDots(count: number, grid: DotGrid): readonly Point[] {
	const rows = Math.ceil(grid.total / grid.columns);
	const taken = new Set<number>();
	for (let step = 0; taken.size < Math.min(count, grid.total); step++) {
		const column = Math.floor(((0.5 + step / 1.32471795724) % 1) * grid.columns);
		const row = Math.floor(((0.5 + step / 1.32471795724 ** 2) % 1) * rows);
		let index = (row * grid.columns + column) % grid.total;
		while (taken.has(index)) index = (index + 1) % grid.total;
		taken.add(index);
	}
	return [...taken].map((index) => dotAt(grid, index));
}
