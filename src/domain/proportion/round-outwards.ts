import { type Interval, mapInterval } from '../interval.ts';
import { POINT, type Ppm, ppm } from '../units.ts';

/**
 * An interval as it may be shown: the low end rounded down, the high end up, so that it is never
 * narrower than what was computed. The centre goes to the nearest.
 *
 * @param decimals How many to keep, from 0 to 9.
 * @throws RangeError on any other number of decimals.
 * @example
 * roundOutwards({ low: 0.0528, high: 0.3382 }, 2); // => { low: 0.05, high: 0.34 }
 * roundOutwards({ low: 0.07, high: 0.07 }, 2); // => { low: 0.07, high: 0.07 }
 */
export function roundOutwards(interval: Interval<number>, decimals: number): Interval<number> {
	const scale = scaleOf(decimals, 9);
	return mapInterval(stepsOutwards(interval, scale), (steps) => steps / scale);
}

/**
 * Fractions as percentages to show, rounded as `roundOutwards` does: for `formatPercents`.
 *
 * @param fractions Up to 9e9, beyond which parts per million are no longer whole numbers.
 * @param decimals Of the percentage, from 0 to 4.
 * @throws RangeError on larger fractions and on any other number of decimals.
 * @example
 * formatPercents(percentsOutwards({ low: 0.0528, high: 0.3382 }, 1)); // => '5.2–33.9%'
 */
export function percentsOutwards(fractions: Interval<number>, decimals: number): Interval<Ppm> {
	const scale = scaleOf(decimals, 4);
	return mapInterval(stepsOutwards(fractions, 100 * scale), (steps) =>
		ppm((steps * POINT) / scale),
	);
}

function scaleOf(decimals: number, most: number): number {
	if (!Number.isInteger(decimals) || decimals < 0 || decimals > most)
		throw new RangeError(
			`decimals: expected a whole number from 0 to ${most}, received ${decimals}.`,
		);
	return 10 ** decimals;
}

/** In whole steps of `1 / scale`. A step that is the very number stays, whatever `0.07 * 100` is. */
function stepsOutwards({ low, central, high }: Interval<number>, scale: number): Interval<number> {
	const nearest = (value: number) => Math.round(value * scale) + 0;
	const at = (value: number | undefined, f: (value: number) => number) =>
		value === undefined ? undefined : f(value);
	return {
		low: at(low, (value) => nearest(value) - (nearest(value) / scale > value ? 1 : 0)),
		central: at(central, nearest),
		high: at(high, (value) => nearest(value) + (nearest(value) / scale < value ? 1 : 0)),
	};
}
