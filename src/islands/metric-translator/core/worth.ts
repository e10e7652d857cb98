import { mapInterval, type Interval } from '../../../domain/interval.ts';
import type { Reading } from './week.ts';

type Estimate = Interval<number> & { readonly central: number };

/** What the change comes to in hours and in money, a week. Below zero is less of it. */
export interface Worth {
	/** Hours that false flags take with each model, and the change. */
	readonly hours: (Estimate & { readonly before: number; readonly after: number }) | undefined;
	/** Money the review hours give back; below zero, what they cost more. */
	readonly reviews: Estimate | undefined;
	/** Money that fewer misses give back; below zero, what more misses cost. */
	readonly misses: Estimate | undefined;
	/** Both together, where both are known. */
	readonly net: Estimate | undefined;
	/** The cost of a miss at which one error pays for the other; undefined where none is traded. */
	readonly breakEven: number | undefined;
}

/** On another scale; a factor below zero turns the ends round. */
function scaled(estimate: Estimate, factor: number): Estimate {
	const { low, central, high } = mapInterval(estimate, (value) => value * factor + 0);
	const at = central ?? 0;
	return factor < 0 ? { low: high, central: at, high: low } : { low, central: at, high };
}

/**
 * The sum of two independent estimates. False flags are counted among other cases and misses among
 * real ones, so the two are independent.
 *
 * Method: MOVER (Zou and Donner 2008): each end lies as far from the centre as the root of the sum of
 * squares of the two estimates' own distances.
 */
function sumOf(one: Estimate, other: Estimate): Estimate {
	const central = one.central + other.central;
	const reach = (end: 'low' | 'high') => {
		const [a, b] = [one[end], other[end]];
		return a === undefined || b === undefined
			? undefined
			: Math.hypot(a - one.central, b - other.central);
	};
	const [down, up] = [reach('low'), reach('high')];
	return {
		low: down === undefined ? undefined : central - down,
		central,
		high: up === undefined ? undefined : central + up,
	};
}

/** Worth of a change: metric to hours to money, with what the misses cost beside it. */
export function worthOf({ falseFlags, missed, minutes, hourCost, missCost }: Reading): Worth {
	const perFlag = minutes / 60;
	const hours = falseFlags && {
		before: falseFlags.before * perFlag,
		after: falseFlags.after * perFlag,
		...scaled(falseFlags.perWeek, perFlag),
	};
	const reviews = hours && hourCost !== undefined ? scaled(hours, -hourCost) : undefined;
	const misses = missed && missCost !== undefined ? scaled(missed.perWeek, -missCost) : undefined;
	const more = missed?.perWeek.central ?? 0;
	const ratio = reviews && more !== 0 ? reviews.central / more : 0;
	return {
		hours,
		reviews,
		misses,
		net: reviews && misses && sumOf(reviews, misses),
		breakEven: ratio > 0 ? ratio : undefined,
	};
}
