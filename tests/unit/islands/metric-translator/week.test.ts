import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSettled } from '../../../../src/islands/metric-translator/core/change.ts';
import { f1Of, reachOf } from '../../../../src/islands/metric-translator/core/f1.ts';
import {
	FIELD_NAMES,
	type FieldName,
} from '../../../../src/islands/metric-translator/core/fields.ts';
import { readState } from '../../../../src/islands/metric-translator/core/week.ts';
import { worthOf } from '../../../../src/islands/metric-translator/core/worth.ts';
import { scoreTestPValue } from '../../../../src/domain/proportion/score-test.ts';
import { readReference } from '../../../reference/references.ts';
import { anyState } from './generated.ts';
import { countsOf, readingOf, stateWith } from './states.ts';

describe('a week under two models', () => {
	// Every line of the file was worked out by mpmath: tests/reference/translator.py.
	const rows = readReference('translator');

	test.each(rows.map((row) => [String(row).slice(0, 80), row] as const))(
		'comes to what mpmath makes of it: %s',
		(_, row) => {
			const texts = Object.fromEntries(
				FIELD_NAMES.flatMap((name) => {
					try {
						return [[name, row.text(name)]];
					} catch {
						return [];
					}
				}),
			) as Partial<Record<FieldName, string>>;
			const reading = readingOf(stateWith(texts));
			const { hours, net } = worthOf(reading);
			const close = (value: number | undefined, column: string, width: number) =>
				expect(Math.abs((value ?? NaN) - row.number(column)), column).toBeLessThanOrEqual(
					1e-8 * Math.max(width, Math.abs(row.number(column))),
				);
			const ends = (
				estimate: { low?: number | undefined; high?: number | undefined } | undefined,
				low: string,
				high: string,
			) => {
				const width = Math.abs(row.number(high) - row.number(low));
				close(estimate?.low, low, width);
				close(estimate?.high, high, width);
			};
			ends(reading.falseFlags?.relative, 'cutLow', 'cutHigh');
			ends(reading.missed?.perWeek, 'missedLow', 'missedHigh');
			ends(hours, 'hoursLow', 'hoursHigh');
			ends(net, 'netLow', 'netHigh');
			close(net?.central, 'net', 1);
			close(reading.weeks.after.f1, 'f1', 1);
			const reach = reachOf(reading.weeks.after.f1 ?? NaN, reading.real, reading.others);
			close(reach.falseFlags.high, 'mostFalse', 1);
			close(reach.missed.high, 'mostMissed', 1);
			expect(reach.falseFlags.low).toBe(0);
			expect(reach.missed.low).toBeLessThan(1e-6 * reading.real);
		},
	);

	// By hand: 4,600 / 5,470, 4,550 / 5,220; 9,200 / 10,470, 9,100 / 10,220; 870 × 12 / 60.
	test('has the chapter’s precision, F1 and hours', () => {
		const reading = readingOf(stateWith());
		expect(reading.weeks.before.precision).toBeCloseTo(0.84095, 5);
		expect(reading.weeks.after.precision).toBeCloseTo(0.87165, 5);
		expect(reading.weeks.before.f1).toBeCloseTo(0.8787, 4);
		expect(reading.weeks.after.f1).toBeCloseTo(0.89041, 5);
		const { hours, net, breakEven } = worthOf(reading);
		expect(hours).toMatchObject({ before: 174, after: 134 });
		expect(hours?.central).toBeCloseTo(-40, 9);
		expect(net?.central).toBeCloseTo(-1800, 9);
		expect(breakEven).toBeCloseTo(24, 9);
	});

	// Precision .8 and recall .5 at 10% real: of 1,000 cases 100 are real, 50 caught, 12.5 flagged falsely.
	test('is the same from precision and recall as from the counts they stand for', () => {
		const rates = { beforePrecision: '80%', beforeRecall: '0.5', share: '10', volume: '1000' };
		const { weeks } = readingOf(stateWith(rates, { way: 'rates' }));
		expect(weeks.before.caught).toBeCloseTo(50, 9);
		expect(weeks.before.falseFlags).toBeCloseTo(12.5, 9);
		expect(weeks.before.missed).toBeCloseTo(50, 9);
		expect(weeks.before.passed).toBeCloseTo(887.5, 9);
		const counts = countsOf([80, 20, 80, 1600], [80, 20, 80, 1600]);
		const counted = readingOf(stateWith({ ...counts, share: '10', volume: '1000' }));
		// 80 of 160 and 20 of 1,440: the same two rates.
		expect(counted.weeks.before.falseFlags).toBeCloseTo(12.5, 9);
	});

	test('takes the share of real cases from the counts where none is given', () => {
		expect(readingOf(stateWith({ share: '' })).share).toBeCloseTo(0.05, 12);
		// A test set with as many real cases as others says nothing of the week’s share.
		const even = countsOf([90, 5, 10, 200], [92, 4, 8, 200]);
		expect(readingOf(stateWith({ ...even, share: '1' })).weeks.before.precision).toBeCloseTo(
			// By hand: 0.9 × 0.01 / (0.9 × 0.01 + 0.05 × 0.99).
			0.1538,
			4,
		);
	});

	test('shows a change exactly where the score test does', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const reading = readState(state);
				if ('ask' in reading || state.way !== 'counts' || !reading.falseFlags) return;
				const { before, after } = reading.models;
				if (!before.sample || !after.sample) return;
				const p = scoreTestPValue(
					{
						conversions: after.sample.falseFlags,
						visitors: after.sample.falseFlags + after.sample.passed,
					},
					{
						conversions: before.sample.falseFlags,
						visitors: before.sample.falseFlags + before.sample.passed,
					},
				);
				const limit = 1 - reading.level / 100;
				if (Math.abs(p - limit) > 1e-9) expect(isSettled(reading.falseFlags)).toBe(p < limit);
			}),
			{ numRuns: 1000 },
		);
	});

	test('never has its centre outside its interval, nor a figure that is none', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const reading = readState(state);
				if ('ask' in reading) return;
				const { hours, reviews, misses, net } = worthOf(reading);
				const estimates = [
					reading.falseFlags?.perWeek,
					reading.falseFlags?.relative,
					reading.missed?.perWeek,
					...[hours, reviews, misses, net],
				];
				for (const estimate of estimates) {
					if (!estimate) continue;
					const { low = estimate.central, central, high = estimate.central } = estimate;
					expect([low, central, high].every(Number.isFinite)).toBe(true);
					expect(low).toBeLessThanOrEqual(central);
					expect(central).toBeLessThanOrEqual(high);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('what an F1 score leaves open', () => {
	// The claim’s figures: with 1,000 frauds, F1 0.89 fits precision .95, .89 and .84.
	test.each([
		[44, 163],
		[110, 110],
		[180, 54],
	])('holds the week with %d false flags and %d missed', (falseFlags, missed) => {
		expect(f1Of({ caught: 1000 - missed, falseFlags, missed })).toBeCloseTo(0.89, 3);
		const reach = reachOf(0.89, 1000, 19_000);
		expect(reach.falseFlags.high).toBeGreaterThan(falseFlags);
		expect(reach.missed.high).toBeGreaterThan(missed);
	});

	test('is undefined only where nothing is real and nothing is flagged', () => {
		expect(f1Of({ caught: 0, falseFlags: 0, missed: 0 })).toBeUndefined();
		expect(f1Of({ caught: 0, falseFlags: 0, missed: 3 })).toBe(0);
		expect(reachOf(0, 10, 90)).toEqual({
			falseFlags: { low: 0, high: 90 },
			missed: { low: 10, high: 10 },
		});
	});

	// 10 real, 2 others, F1 2/3: with both others flagged, TP = 2/3 · 12 / (4/3) = 6, so 4 are missed.
	test('ends where every other case is flagged', () => {
		const { falseFlags, missed } = reachOf(2 / 3, 10, 2);
		expect(falseFlags).toEqual({ low: 0, high: 2 });
		expect(missed.low).toBeCloseTo(4, 12);
		expect(missed.high).toBeCloseTo(5, 12);
	});
});
