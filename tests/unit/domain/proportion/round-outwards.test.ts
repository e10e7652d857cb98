import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPercents } from '../../../../src/domain/percent-interval.ts';
import {
	percentsOutwards,
	roundOutwards,
} from '../../../../src/domain/proportion/round-outwards.ts';

describe('an interval to show', () => {
	test('is rounded outwards, its centre to the nearest', () => {
		expect(roundOutwards({ low: 0.0528, central: 0.2049, high: 0.3382 }, 2)).toEqual({
			low: 0.05,
			central: 0.2,
			high: 0.34,
		});
		expect(roundOutwards({ low: -3.21, high: -1.29 }, 1)).toEqual({ low: -3.3, high: -1.2 });
	});

	// 0.07 × 100 is 7.000000000000001 and 0.57 × 100 is 56.99999999999999 in binary.
	test.each([0.07, 0.57, 0.28, 0.29, 1.1, -0.07, 0, -1, 1])('leaves %d where it is', (end) => {
		expect(roundOutwards({ low: end, high: end }, 2)).toEqual({ low: end, high: end });
	});

	test('keeps an end that is not known unknown', () => {
		expect(roundOutwards({ low: 0.123 }, 1)).toEqual({ low: 0.1 });
	});

	test('has no negative zero', () => {
		expect(Object.is(roundOutwards({ high: -0.001 }, 2).high, 0)).toBe(true);
	});

	test('is never narrower than what was computed, nor wider by more than a step', () => {
		const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		const decimals = fc.integer({ min: 0, max: 4 });
		fc.assert(
			fc.property(numbers, decimals, (end, kept) => {
				const { low = NaN, high = NaN } = roundOutwards({ low: end, high: end }, kept);
				expect(low).toBeLessThanOrEqual(end);
				expect(high).toBeGreaterThanOrEqual(end);
				expect(high - low).toBeLessThan(1.001 * 10 ** -kept);
				expect(Number(low.toFixed(kept))).toBe(low);
			}),
			{ seed: 754 },
		);
	});
});

describe('as percentages', () => {
	test('for formatPercents', () => {
		expect(formatPercents(percentsOutwards({ low: 0.0528, high: 0.3382 }, 1))).toBe('5.2–33.9%');
		expect(formatPercents(percentsOutwards({ low: -0.051, high: 0.0049 }, 0))).toBe('−6% to +1%');
		expect(formatPercents(percentsOutwards({ low: 0.0999 }, 1))).toBe('at least 9.9%');
	});

	test('in whole parts per million however large', () => {
		expect(percentsOutwards({ low: 12_345_678.912_345_6, high: 12_345_678.912_345_6 }, 4)).toEqual({
			low: 12_345_678_912_345,
			high: 12_345_678_912_346,
		});
	});
});

test.each([-1, 1.5, 10, NaN])('%d decimals are refused', (decimals) => {
	expect(() => roundOutwards({ low: 1 }, decimals)).toThrow('decimals: expected a whole number');
	expect(() => percentsOutwards({ low: 1 }, decimals)).toThrow('decimals: expected');
});
