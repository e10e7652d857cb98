import { checkCount, MAX_VISITORS } from './arm.ts';

/**
 * The highest rate that no case among so many still allows, at 95% and to one side.
 *
 * Method: the rule of three (Hanley and Lippman-Hand, JAMA 249:1743, 1983), `3 ÷ cases`. It is never
 * below the exact bound, because −ln 0.05 is 2.9957.
 *
 * @param cases A whole number from 1 to `MAX_VISITORS`.
 * @returns A fraction, at most 1.
 * @throws RangeError on any other number.
 * @example
 * ruleOfThree(20); // => 0.15
 */
export function ruleOfThree(cases: number): number {
	checkCount(cases, 1, MAX_VISITORS, 'cases');
	return Math.min(1, 3 / cases);
}

/**
 * The same bound worked out exactly: the rate at which no case among so many has a chance of 5%.
 *
 * Method: `1 − 0.05^(1 ÷ cases)`, the one-sided bound of Clopper and Pearson (1934) for no case.
 *
 * @param cases A whole number from 1 to `MAX_VISITORS`.
 * @throws RangeError on any other number.
 * @example
 * exactBoundForNone(20); // => 0.1391
 */
export function exactBoundForNone(cases: number): number {
	checkCount(cases, 1, MAX_VISITORS, 'cases');
	return -Math.expm1(Math.log(0.05) / cases);
}
