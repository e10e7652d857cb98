import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arm, failuresOf } from '../../../../src/domain/proportion/arm.ts';
import { chanceToBeat } from '../../../../src/domain/proportion/chance-to-beat.ts';
import { differenceInterval } from '../../../../src/domain/proportion/difference.ts';
import { liftInterval } from '../../../../src/domain/proportion/lift.ts';
import { scoreTestPValue } from '../../../../src/domain/proportion/score-test.ts';
import { wilsonInterval } from '../../../../src/domain/proportion/wilson.ts';

/** Arms of every size from 1 to 10^8 visitors, each order of magnitude as likely, ends included. */
const arms: fc.Arbitrary<Arm> = fc
	.double({ min: 0, max: 8, noNaN: true })
	.map((power) => Math.round(10 ** power))
	.chain((visitors) =>
		fc.record({
			conversions: fc.oneof(
				fc.integer({ min: 0, max: visitors }),
				fc.constantFrom(0, visitors),
				fc.integer({ min: 0, max: Math.min(visitors, 30) }),
			),
			visitors: fc.constant(visitors),
		}),
	);
const levels = fc.double({ min: 50, max: 99.9, noNaN: true });
const turned = (arm: Arm): Arm => ({ ...arm, conversions: failuresOf(arm) });
const holds = (predicate: (t: Arm, c: Arm, level: number) => void) =>
	fc.assert(fc.property(arms, arms, levels, predicate), { seed: 1985, numRuns: 400 });

/** The same up to rounding of numbers no larger than 1. */
const same = (a: number, b: number) => {
	expect(Math.abs(a - b)).toBeLessThan(1e-14);
};

describe('for whatever counts', () => {
	test('swapping the arms turns the difference round and inverts the ratio', () => {
		holds((t, c, level) => {
			const [there, back] = [differenceInterval(t, c, level), differenceInterval(c, t, level)];
			expect([there.low, there.high]).toEqual([-back.high + 0, -back.low + 0]);
			const [lift, inverse] = [liftInterval(t, c, level), liftInterval(c, t, level)];
			if (lift.kind !== 'bounded' || inverse.kind !== 'bounded') return;
			for (const [high, low] of [
				[lift.high, inverse.low],
				[inverse.high, lift.low],
			] as const)
				// A lift that is all but −1 has lost the digits of the ratio that it stands for.
				if (low > -1)
					expect(Math.abs((1 + high) * (1 + low) - 1)).toBeLessThan(
						1e-14 * (2 + Math.max(high, low)),
					);
		});
	});

	test('counting failures for conversions turns rate and difference round', () => {
		holds((t, c, level) => {
			const [rate, contrary] = [wilsonInterval(t, level), wilsonInterval(turned(t), level)];
			same(rate.low, 1 - contrary.high);
			same(rate.high, 1 - contrary.low);
			const there = differenceInterval(t, c, level);
			const back = differenceInterval(turned(t), turned(c), level);
			same(there.low, -back.high);
			same(there.high, -back.low);
		});
	});

	test('the interval contains what was observed and stays in range', () => {
		holds((t, c, level) => {
			const rate = wilsonInterval(t, level);
			expect(0 <= rate.low && rate.low <= rate.central).toBe(true);
			expect(rate.central <= rate.high && rate.high <= 1).toBe(true);
			const { low, central, high } = differenceInterval(t, c, level);
			expect(-1 <= low && low <= central && central <= high && high <= 1).toBe(true);
			const lift = liftInterval(t, c, level);
			if (lift.kind !== 'bounded') return;
			expect(-1 <= lift.low && lift.low <= lift.central && lift.central <= lift.high).toBe(true);
		});
	});

	test('a higher level gives an interval that contains the lower level’s', () => {
		holds((t, c, level) => {
			const higher = level + (99.9 - level) / 2;
			if (higher - level < 0.01) return;
			const pairs = [
				[wilsonInterval(t, level), wilsonInterval(t, higher)],
				[differenceInterval(t, c, level), differenceInterval(t, c, higher)],
				[liftInterval(t, c, level), liftInterval(t, c, higher)],
			] as { low?: number; high?: number }[][];
			for (const [narrow = {}, wide = {}] of pairs) {
				expect(wide.low ?? 0).toBeLessThanOrEqual(narrow.low ?? 0);
				expect(wide.high ?? 0).toBeGreaterThanOrEqual(narrow.high ?? 0);
			}
		});
	});

	test('one more conversion in treatment raises every figure', () => {
		holds((t, c, level) => {
			if (t.conversions === t.visitors) return;
			const more = { ...t, conversions: t.conversions + 1 };
			const [before, after] = [differenceInterval(t, c, level), differenceInterval(more, c, level)];
			expect(after.low).toBeGreaterThanOrEqual(before.low);
			expect(after.high).toBeGreaterThanOrEqual(before.high);
			const [lift, lifted] = [liftInterval(t, c, level), liftInterval(more, c, level)];
			if (lift.kind !== 'undefined' && lifted.kind !== 'undefined')
				expect(lifted.low).toBeGreaterThanOrEqual(lift.low);
			expect(wilsonInterval(more, level).low).toBeGreaterThan(wilsonInterval(t, level).low);
		});
		// Sums of up to a million terms: fewer runs, smaller arms.
		const small = arms.filter(({ visitors }) => visitors <= 1e5);
		fc.assert(
			fc.property(small, small, (t, c) => {
				if (t.conversions === t.visitors) return;
				const more = { ...t, conversions: t.conversions + 1 };
				expect(chanceToBeat(more, c)).toBeGreaterThanOrEqual(chanceToBeat(t, c) * (1 - 1e-12));
			}),
			{ seed: 1969, numRuns: 200 },
		);
	});

	test('the chances of either arm add up to 1', () => {
		fc.assert(
			fc.property(arms, arms, (t, c) => {
				same(chanceToBeat(t, c) + chanceToBeat(c, t), 1);
			}),
			{ seed: 1969, numRuns: 200 },
		);
	});
});

describe('the sentences cannot contradict each other', () => {
	/** Which side of nothing an interval lies on: 1, −1, or 0 if it contains it. */
	const side = ({ low, high = Infinity }: { low: number; high?: number }) =>
		low > 0 ? 1 : high < 0 ? -1 : 0;

	const agree = (t: Arm, c: Arm, level: number) => {
		const p = scoreTestPValue(t, c);
		const alpha = 1 - level / 100;
		// Nearer to the edge than rounding the verdict is a matter of luck; no counts are that near.
		if (Math.abs(p / alpha - 1) < 1e-11) return;
		const verdict = side(differenceInterval(t, c, level));
		expect(verdict !== 0, JSON.stringify([t, c, level])).toBe(p < alpha);
		const lift = liftInterval(t, c, level);
		if (lift.kind !== 'undefined') expect(side(lift), JSON.stringify([t, c, level])).toBe(verdict);
	};

	test('difference, lift and p-value agree on whether there is an effect, for whatever counts', () => {
		holds(agree);
	});

	test('and near the edge of it, where most conflicts would be', () => {
		const near = fc.tuple(
			fc.integer({ min: 20, max: 1e6 }),
			fc.double({ min: 0.001, max: 0.999, noNaN: true }),
		);
		fc.assert(
			fc.property(
				near,
				fc.double({ min: 1.5, max: 2.5, noNaN: true }),
				([visitors, rate], deviations) => {
					const apart = deviations * Math.sqrt((2 * rate * (1 - rate)) / visitors);
					const count = (share: number) =>
						Math.min(visitors, Math.max(0, Math.round(visitors * share)));
					agree(
						{ conversions: count(rate + apart), visitors },
						{ conversions: count(rate), visitors },
						95,
					);
				},
			),
			{ seed: 1984, numRuns: 1000 },
		);
	});

	test('in all tables of seven against nine', () => {
		for (let x1 = 0; x1 <= 7; x1++)
			for (let x0 = 0; x0 <= 9; x0++)
				for (const level of [50, 80, 90, 95, 99])
					agree({ conversions: x1, visitors: 7 }, { conversions: x0, visitors: 9 }, level);
	});
});
