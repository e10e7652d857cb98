import type { Band } from '../interval.ts';
import { type Arm, checkArm, failuresOf } from './arm.ts';
import { criticalValue } from './level.ts';

/** An observed figure and its interval, as fractions: `0.05` is five percent or five points. */
export interface Estimate extends Band<number> {
	readonly central: number;
}

/** A rate with its complement, each kept to its own last digit. They add up to 1. */
export interface Share {
	readonly yes: number;
	readonly no: number;
}

/** The rates of the two arms at one end of an interval, named by where they went from the counts. */
export interface Pair {
	readonly falling: Share;
	readonly rising: Share;
}

export const shareOf = (arm: Arm): Share => ({
	yes: arm.conversions / arm.visitors,
	no: failuresOf(arm) / arm.visitors,
});

/**
 * How far apart two rates are, times both numbers of visitors: worked out in whole numbers, since
 * two rates that are nearly equal would lose their last digits against each other.
 */
export function crossDifference(treatment: Arm, control: Arm): number {
	return Number(
		BigInt(treatment.conversions) * BigInt(control.visitors) -
			BigInt(control.conversions) * BigInt(treatment.visitors),
	);
}

/** `a.yes − b.yes`, taken on the side where it loses fewer digits. */
export function gap(a: Share, b: Share): number {
	return a.yes + b.yes < 1 ? a.yes - b.yes : b.no - a.no;
}

/**
 * How large the chi-square of a pair of rates may be before a test at this level rejects it: the
 * square of the critical value times `N/(N−1)`, where N is all visitors (Miettinen and Nurminen).
 *
 * @throws RangeError on impossible counts and on a level outside 50 to 99.9%.
 */
export function chiSquareLimit(treatment: Arm, control: Arm, level: number): number {
	checkArm(treatment, 'treatment');
	checkArm(control, 'control');
	const visitors = treatment.visitors + control.visitors;
	return (criticalValue(level) ** 2 * visitors) / (visitors - 1);
}
