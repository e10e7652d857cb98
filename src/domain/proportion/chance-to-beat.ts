import { type Arm, checkArm } from './arm.ts';

/** A term this small beside its sum no longer changes it, nor do those after it. */
const NEGLIGIBLE = 1e-18;

/** Smaller terms would be rounded to the few digits that the smallest numbers have. */
const LEAST_TERM = 1e-307;

/**
 * The chance that one arm's true rate is above the other's, given the counts. The contrary is the
 * same call with the arms swapped: exact even when it is minute, which 1 less the chance is not.
 *
 * Method: each rate has the prior Beta(1, 1), by which every rate from 0 to 1 is as likely as any
 * other before the counts are seen. The chance is then a tail of a hypergeometric distribution
 * (Altham 1969), whose terms are summed from the largest outwards, each got from the one before:
 * no quadrature, and no logarithm of a huge factorial to lose digits.
 *
 * @returns A fraction from 0 to 1, which becomes 0 below about 1e-300. In print say "more than 99.9%"
 * and "less than 0.1%", never "100%" or "0%".
 * @throws RangeError on impossible counts.
 * @example
 * // Of the 20 orders in which 3 and 3 points can lie, one is against it.
 * chanceToBeat({ conversions: 2, visitors: 2 }, { conversions: 0, visitors: 2 }); // => 0.95
 */
export function chanceToBeat(contender: Arm, other: Arm): number {
	checkArm(contender, 'contender');
	checkArm(other, 'other');

	// The rates are places in a row of shuffled points, `visitors + 1` of each arm. The contender is
	// ahead if more than `passed` of the first `drawn` points are the other arm's.
	const drawn = contender.conversions + other.conversions + 1;
	const marked = other.visitors + 1;
	const unmarked = contender.visitors + 1;
	const passed = other.conversions;

	const least = Math.max(0, drawn - unmarked);
	const most = Math.min(marked, drawn);
	const likeliest = Math.floor(((marked + 1) * (drawn + 1)) / (marked + unmarked + 2));
	const start = Math.min(most, Math.max(least, likeliest));
	/** How many times as likely `count + 1` is as `count`. */
	const growth = (count: number) =>
		((marked - count) * (drawn - count)) / (count + 1) / (unmarked - drawn + count + 1);

	const up = sumOutwards(most - start, passed + 1 - start, (step) => growth(start + step));
	const down = sumOutwards(start - least, start - passed, (step) => 1 / growth(start - step - 1));
	// The term at the start, 1, is in both sums.
	const ahead = up.beyond + down.within - (start > passed ? 1 : 0);
	const behind = up.within + down.beyond - (start > passed ? 0 : 1);
	return ahead / (ahead + behind);
}

/** Sums terms that begin with 1 and shrink: those before step `border` and those from it on. */
function sumOutwards(steps: number, border: number, ratio: (step: number) => number) {
	let within = 0;
	let beyond = 0;
	let term = 1;
	for (let step = 0; step <= steps && term > LEAST_TERM + NEGLIGIBLE * beyond; step++) {
		if (step < border) within += term;
		else beyond += term;
		term *= ratio(step);
	}
	return { within, beyond };
}
