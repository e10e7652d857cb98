import { describe, expect, test } from 'vitest';
import { f1Outcome, outcomeAsStated } from '../../../../src/components/figures/f1-outcomes.ts';
import { drawLadder } from '../../../../src/components/figures/ladder-drawing.ts';

describe('the errors behind an F1 of 0.89 with 1,000 frauds', () => {
	// Worked by hand: R = 0.89 P / (2P − 0.89); missed = 1000 (1 − R); false flags = 1000 R (1 − P) / P.
	// P 0.95: R = 0.8455 / 1.01 = 0.837129. P 0.89: R = 0.89. P 0.84: R = 0.7476 / 0.79 = 0.946329.
	test.each([
		{ precision: 0.95, recall: 0.837129, falseFlags: 44.0594, missed: 162.8713 },
		{ precision: 0.89, recall: 0.89, falseFlags: 110, missed: 110 },
		{ precision: 0.84, recall: 0.946329, falseFlags: 180.2532, missed: 53.6709 },
	])('at precision $precision are worked out from precision alone', (worked) => {
		const outcome = f1Outcome(1000, 0.89, worked.precision);
		expect(outcome.recall).toBeCloseTo(worked.recall, 6);
		expect(outcome.falseFlags).toBeCloseTo(worked.falseFlags, 4);
		expect(outcome.missed).toBeCloseTo(worked.missed, 4);
	});

	test('give back the score they came from', () => {
		const { precision, falseFlags, missed } = f1Outcome(1000, 0.89, 0.91);
		const trueFlags = 1000 - missed;
		expect((2 * trueFlags) / (2 * trueFlags + falseFlags + missed)).toBeCloseTo(0.89, 12);
		expect(trueFlags / (trueFlags + falseFlags)).toBeCloseTo(precision, 12);
	});

	test('cannot be worked out where recall would exceed 1', () => {
		// The lowest precision is 0.89 / (2 − 0.89) = 0.8018.
		expect(() => f1Outcome(1000, 0.89, 0.8)).toThrow('between 0.802 and 1; received 0.8');
		expect(f1Outcome(1000, 0.89, 0.89 / 1.11).missed).toBeCloseTo(0, 6);
	});

	test.each([0, -1, 1.2, NaN])('need an F1 above 0 and at most 1, not %d', (f1) => {
		expect(() => f1Outcome(1000, f1, 0.9)).toThrow(RangeError);
	});
});

describe('counts that content prints', () => {
	test.each([
		[0.95, 44, 163],
		[0.89, 110, 110],
		[0.84, 180, 54],
	])('agree with precision %d', (precision, falseFlags, missed) => {
		expect(() => outcomeAsStated(1000, 0.89, { precision, falseFlags, missed })).not.toThrow();
	});

	test('stop the build where they do not follow', () => {
		expect(() => outcomeAsStated(1000, 0.89, { precision: 0.95, missed: 136 })).toThrow(
			'gives missed 162.9, but the content states 136',
		);
	});
});

describe('the ladder', () => {
	const ladder = drawLadder({
		frauds: 1000,
		f1: 0.89,
		cases: [{ precision: 0.84 }, { precision: 0.95 }, { precision: 0.89 }],
	});

	test('puts the cases in order of precision', () => {
		expect(ladder.columns.map(({ rates }) => rates)).toEqual([
			['0.95', '0.84'],
			['0.89', '0.89'],
			['0.84', '0.95'],
		]);
	});

	// By hand: 180.25 / 44.06 = 4.09; 162.87 / 53.67 = 3.03.
	test('compares the ends in whole times', () => {
		expect(ladder.reading.join(' ')).toBe(
			'Precision 0.84 wastes about 4 times the hours; 0.95 misses about 3 times as many frauds.',
		);
	});

	test('draws both kinds of bar to one scale', () => {
		// The highest, 180.25, is 88 units; 110 is 110 / 180.2532 × 88 = 53.7.
		expect(ladder.columns[2]?.falseFlags.height).toBe('88');
		expect(ladder.columns[1]?.falseFlags.height).toBe('53.7');
		expect(ladder.columns[1]?.missed.height).toBe('53.7');
	});

	test('needs something to compare', () => {
		expect(() => drawLadder({ frauds: 1000, f1: 0.89, cases: [{ precision: 0.9 }] })).toThrow(
			'two or three cases',
		);
	});
});
