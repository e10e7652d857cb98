import { describe, expect, test } from 'vitest';
import { differenceInterval } from '../../../../src/domain/proportion/difference.ts';
import { liftInterval } from '../../../../src/domain/proportion/lift.ts';
import { visitorsPerArm } from '../../../../src/domain/proportion/sample-size.ts';
import { wilsonInterval } from '../../../../src/domain/proportion/wilson.ts';
import { moverLift, newcombeDifference } from '../../../support/closed-form-intervals.ts';

const arm = (conversions: number, visitors: number) => ({ conversions, visitors });
const rounded = ({ low, high }: { low: number; high: number }, decimals: number) =>
	[low, high].map((end) => Number(end.toFixed(decimals)) + 0);
const ratios = (lift: { low: number; high: number }, decimals: number) =>
	rounded({ low: 1 + lift.low, high: 1 + lift.high }, decimals);

// Newcombe 1998 (Statistics in Medicine 17, 873–890), Table II: Miettinen and Nurminen's limits.
test.each([
	[56, 70, 48, 80, 0.0528, 0.3382],
	[9, 10, 3, 10, 0.17, 0.8406],
	[6, 7, 2, 7, 0.0342, 0.8534],
	[5, 56, 0, 29, -0.0326, 0.1933],
	[0, 10, 0, 20, -0.1658, 0.2844],
	[0, 10, 0, 10, -0.2879, 0.2879],
	[10, 10, 0, 20, 0.7156, 1],
	[10, 10, 0, 10, 0.6636, 1],
])('difference of %d/%d and %d/%d, Newcombe’s table', (x1, n1, x0, n0, low, high) => {
	expect(rounded(differenceInterval(arm(x1, n1), arm(x0, n0), 95), 4)).toEqual([low, high]);
});

// statsmodels gives 0.0526 to 0.3440 here: its issue 10269.
test('the difference is not the one with the wrong count in the cubic', () => {
	const found = differenceInterval(arm(56, 70), arm(48, 80), 95);
	expect(rounded(found, 4)).not.toEqual([0.0526, 0.344]);
});

// The test suite of the R package contingencytables, for chapter 4 of Fagerland, Lydersen and
// Laake, Statistical Analysis of Contingency Tables (2017).
test('difference and ratio of two further tables', () => {
	expect(rounded(differenceInterval(arm(0, 16), arm(15, 72), 95), 4)).toEqual([-0.3164, -0.0056]);
	const lift = liftInterval(arm(7, 34), arm(1, 34), 95);
	expect(lift.kind === 'bounded' && ratios(lift, 4)).toEqual([1.2086, 43.033]);
});

// Fagerland and Newcombe 2013, as in the test suite of the R package ratesci.
test.each([
	[24, 73, 53, 65, 0.28, 0.56],
	[29, 55, 11, 11, 0.397, 0.742],
	[7, 18, 1, 18, 1.296, 42.544],
])('ratio of %d/%d to %d/%d, Fagerland and Newcombe', (x1, n1, x0, n0, low, high) => {
	const lift = liftInterval(arm(x1, n1), arm(x0, n0), 95);
	expect(lift.kind === 'bounded' && ratios(lift, 3)).toEqual([low, high]);
});

// Newcombe 1998 (Statistics in Medicine 17, 857–872).
test.each([
	[15, 148, 0.0624, 0.1605],
	[0, 20, 0, 0.1611],
	[1, 29, 0.0061, 0.1718],
])('rate of %d/%d, Newcombe’s examples', (conversions, visitors, low, high) => {
	expect(rounded(wilsonInterval(arm(conversions, visitors), 95), 4)).toEqual([low, high]);
});

// The examples of R's manual page for power.prop.test: n = 76.7.
test('visitors per arm, R’s manual', () => {
	expect(visitorsPerArm({ baseline: 0.5, power: 90, level: 95 }, 0.5)).toBe(77);
});

describe('the closed forms', () => {
	test('give their own published values', () => {
		expect(rounded(newcombeDifference(arm(56, 70), arm(48, 80), 95), 4)).toEqual([0.0524, 0.3339]);
		expect(rounded(newcombeDifference(arm(5, 56), arm(0, 29), 95), 4)).toEqual([-0.0381, 0.1926]);
		expect(ratios(moverLift(arm(7, 34), arm(1, 34), 95), 4)).toEqual([1.1537, 41.9763]);
		expect(ratios(moverLift(arm(24, 73), arm(53, 65), 95), 3)).toEqual([0.282, 0.563]);
	});

	test.each([
		[1e4, 0.02],
		[1e6, 0.002],
		[1e8, 0.0002],
	])('lie close to the score intervals with %d visitors an arm', (visitors, allowed) => {
		const [treatment, control] = [arm(0.053 * visitors, visitors), arm(0.05 * visitors, visitors)];
		const pairs = [
			[differenceInterval(treatment, control, 95), newcombeDifference(treatment, control, 95)],
			[liftInterval(treatment, control, 95), moverLift(treatment, control, 95)],
		] as [{ low: number; high: number }, { low: number; high: number }][];
		for (const [score, closed] of pairs) {
			const width = score.high - score.low;
			expect(Math.abs(score.low - closed.low) / width).toBeLessThan(allowed);
			expect(Math.abs(score.high - closed.high) / width).toBeLessThan(allowed);
		}
	});
});
