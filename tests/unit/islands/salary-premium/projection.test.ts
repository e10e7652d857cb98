import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundHalfAway, type Exact } from '../../../../src/domain/exact.ts';
import { minorUnits, ppm } from '../../../../src/domain/units.ts';
import type { Move } from '../../../../src/islands/salary-premium/core/inputs.ts';
import { extraPer } from '../../../../src/islands/salary-premium/core/premium.ts';
import { project } from '../../../../src/islands/salary-premium/core/projection.ts';

const round = ({ num, den }: Exact) => roundHalfAway(num, den);

/** £85,000 for five years, nothing else. */
const plain: Move = {
	pay: minorUnits(8_500_000n),
	years: 5,
	raise: ppm(0),
	discount: undefined,
	months: 0,
	spent: minorUnits(0n),
	firstPay: undefined,
};
const percent = (value: number) => ppm(Math.round(value * 10_000));

describe('the extra of one year', () => {
	// By hand: 10% of 85,000.00 is 8,500.00; a twelfth of it is 708.33 and a third.
	test('is pay times premium, and a month is a twelfth', () => {
		expect(round(extraPer('year', plain.pay, percent(10)))).toBe(850_000n);
		expect(round(extraPer('month', plain.pay, percent(10)))).toBe(70_833n);
	});
});

describe('the years', () => {
	// By hand: 8,500 a year, five times.
	test('add up', () => {
		const { years, total } = project(plain, percent(10));
		expect(years.map((year) => round(year.total))).toEqual([
			850_000n,
			1_700_000n,
			2_550_000n,
			3_400_000n,
			4_250_000n,
		]);
		expect(round(total)).toBe(4_250_000n);
	});

	// By hand: year 1 has no raise. 100.00 × 10% = 10.00; year 2: 103.00 × 10% = 10.30;
	// year 3: 106.09 × 10% = 10.609. Sum 30.909, rounded once: 30.91.
	test('raise the pay from the second on', () => {
		const move = { ...plain, pay: minorUnits(10_000n), years: 3, raise: percent(3) };
		const { years, total } = project(move, percent(10));
		expect(years.map((year) => round(year.pay))).toEqual([10_000n, 10_300n, 10_609n]);
		expect(years.map((year) => round(year.extra))).toEqual([1000n, 1030n, 1061n]);
		expect(round(total)).toBe(3091n);
	});

	// By hand: 10.00 ÷ 1.25 = 8.00; 10.00 ÷ 1.5625 = 6.40. Paid at the end of each year.
	test('count in money of today where a discount rate is given', () => {
		const move = { ...plain, pay: minorUnits(10_000n), years: 2, discount: percent(25) };
		const { years } = project(move, percent(10));
		expect(years.map((year) => round(year.total))).toEqual([800n, 1440n]);
		expect(years.map((year) => round(year.extra))).toEqual([1000n, 1000n]);
	});

	// By hand: year 1 pays 90 instead of 100, so −10; years 2 and 3 pay 20 more. 5 were spent first.
	test('begin with a lower first pay and what was spent', () => {
		const move = {
			...plain,
			pay: minorUnits(100n),
			years: 3,
			firstPay: minorUnits(90n),
			spent: minorUnits(5n),
		};
		const { years } = project(move, percent(20));
		expect(years.map((year) => round(year.extra))).toEqual([-10n, 20n, 20n]);
		expect(years.map((year) => round(year.total))).toEqual([-15n, 5n, 25n]);
	});
});

/*
 * Worked out once with Python 3.11's fractions.Fraction:
 *   e = first − pay in year 1 where a first pay is given, else pay·(1+raise)^(k−1)·premium
 *   total = −spent + Σ e/(1+discount)^k, rounded once, halves away from zero
 */
describe('against independent fractions', () => {
	test.each([
		[
			'a raise',
			{ pay: 8_500_000n, raise: 3, discount: 0, years: 5, spent: 0n },
			4.8,
			[8_500_000n, 408_000n, 408_000n],
			[9_566_825n, 459_208n, 2_166_127n],
		],
		[
			'raise, discount and cost',
			{ pay: 8_500_000n, raise: 3.25, discount: 4.5, years: 10, spent: 300_000n },
			18.1,
			[8_500_000n, 1_538_500n, 1_172_249n],
			[11_335_207n, 2_051_673n, 13_654_766n],
		],
		[
			'a million million for 40 years',
			{ pay: 100_000_000_000_000n, raise: 2.5, discount: 3.75, years: 40, spent: 0n },
			40,
			[100_000_000_000_000n, 40_000_000_000_000n, 38_554_216_867_470n],
			[261_957_447_647_802n, 104_782_979_059_121n, 1_229_482_125_791_338n],
		],
		[
			'one unit for 40 years',
			{ pay: 100n, raise: 50, discount: 0, years: 40, spent: 0n },
			4.8,
			[100n, 5n, 5n],
			[737_155_488n, 35_383_463n, 106_150_381n],
		],
		[
			'a premium below zero',
			{
				pay: 12_345_678_901n,
				raise: -1.5,
				discount: 50,
				years: 40,
				spent: 987_654_321n,
				firstPay: 10_000_000_000n,
			},
			-9.3,
			[12_345_678_901n, -2_345_678_901n, -2_551_440_255n],
			[6_847_435_761n, -636_811_526n, -4_015_421_913n],
		],
		[
			'the finest rates',
			{ pay: 1_200_000n, raise: 0.0001, discount: 0.0001, years: 40, spent: 1n },
			0.0001,
			[1_200_000n, 1n, 0n],
			[1_200_047n, 1n, 47n],
		],
	])('%s', (_, { pay, raise, discount, years, spent, ...rest }, premium, first, last) => {
		const firstPay = 'firstPay' in rest ? minorUnits(rest.firstPay) : undefined;
		const move = {
			...plain,
			pay: minorUnits(pay),
			raise: percent(raise),
			discount: percent(discount),
			years,
			spent: minorUnits(spent),
			firstPay,
		};
		const found = project(move, percent(premium)).years.map((year) => [
			round(year.pay),
			round(year.extra),
			round(year.total),
		]);
		expect(found[0]).toEqual(first);
		expect(found.at(-1)).toEqual(last);
	});
});

describe('breaking even', () => {
	// By hand: 8,500 a year is 708.33 a month; 3,000 are back in the fifth month (3,541.67), not the fourth (2,833.33).
	test('is the first month in which the extra covers what was spent', () => {
		const move = { ...plain, spent: minorUnits(300_000n) };
		expect(project(move, percent(10)).evenAfter).toBe(5);
		expect(project({ ...move, months: 6 }, percent(10)).evenAfter).toBe(11);
	});
	// By hand: 1,200 a year is 100 a month; 400 are back in month 4 to the penny.
	test('counts a month that covers it exactly', () => {
		const move = { ...plain, pay: minorUnits(1_200_000n), spent: minorUnits(40_000n) };
		expect(project(move, percent(10)).evenAfter).toBe(4);
	});
	// By hand: −10 in year 1, then 20 a year: level after half of year 2, month 18.
	test('waits for a lower first pay to be made good', () => {
		const move = { ...plain, pay: minorUnits(100n), firstPay: minorUnits(90n) };
		expect(project(move, percent(20)).evenAfter).toBe(18);
	});
	test('does not come without extra pay, nor within too few years', () => {
		const move = { ...plain, spent: minorUnits(300_000n) };
		expect(project(move, percent(0)).evenAfter).toBeUndefined();
		expect(project(move, percent(-5)).evenAfter).toBeUndefined();
		expect(
			project({ ...move, years: 1, spent: minorUnits(850_001n) }, percent(10)).evenAfter,
		).toBeUndefined();
		expect(project({ ...move, years: 1, spent: minorUnits(850_000n) }, percent(10)).evenAfter).toBe(
			12,
		);
	});
	test('is at once where nothing was spent', () =>
		expect(project(plain, percent(1)).evenAfter).toBe(1));
});

const moves = fc.record({
	pay: fc.bigInt({ min: 1n, max: 10n ** 14n }).map(minorUnits),
	years: fc.integer({ min: 1, max: 40 }),
	raise: fc.integer({ min: -200_000, max: 500_000 }).map(ppm),
	discount: fc.option(fc.integer({ min: 0, max: 500_000 }).map(ppm), { nil: undefined }),
	months: fc.integer({ min: 0, max: 60 }),
	spent: fc.bigInt({ min: 0n, max: 10n ** 12n }).map(minorUnits),
	firstPay: fc.constant(undefined),
});
const premiums = fc.integer({ min: -900_000, max: 9_000_000 }).map(ppm);

describe('for whatever move', () => {
	test('a higher premium is never worth less, and never breaks even later', () => {
		fc.assert(
			fc.property(moves, premiums, premiums, (move, a, b) => {
				const low = project(move, ppm(Math.min(a, b)));
				const high = project(move, ppm(Math.max(a, b)));
				expect(round(low.total) <= round(high.total)).toBe(true);
				expect(high.evenAfter ?? Infinity).toBeLessThanOrEqual(low.evenAfter ?? Infinity);
			}),
		);
	});
	test('ten times the pay and the cost is ten times the total, exactly', () => {
		fc.assert(
			fc.property(moves, premiums, (move, premium) => {
				const once = project(move, premium).total;
				const tenfold = project(
					{ ...move, pay: minorUnits(move.pay * 10n), spent: minorUnits(move.spent * 10n) },
					premium,
				).total;
				expect(tenfold.num * once.den).toBe(once.num * 10n * tenfold.den);
			}),
		);
	});
	test('a break-even month and the total agree', () => {
		fc.assert(
			fc.property(moves, premiums, (move, premium) => {
				const { total, evenAfter } = project(move, premium);
				expect(evenAfter !== undefined).toBe(premium > 0 && total.num >= 0n);
			}),
		);
	});
	test('forty years take less than two thousandths of a second', () => {
		const move = {
			...plain,
			pay: minorUnits(10n ** 14n),
			years: 40,
			raise: ppm(31_234),
			discount: ppm(47_891),
		};
		for (let warm = 0; warm < 50; warm++) project(move, ppm(181_234));
		const start = performance.now();
		for (let run = 0; run < 50; run++) project(move, ppm(181_234));
		expect((performance.now() - start) / 50).toBeLessThan(2);
	});
});
