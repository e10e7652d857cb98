import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactEnding, togetherEnding } from '../../../../src/islands/bet-portfolio/core/ending.ts';
import {
	outlookOf,
	outlooksOf,
	whatIfs,
	type Stake,
} from '../../../../src/islands/bet-portfolio/core/outlook.ts';
import {
	randomNumbers,
	simulatedEnding,
} from '../../../../src/islands/bet-portfolio/core/simulate.ts';
import { sumsOf } from '../../../../src/islands/bet-portfolio/core/sums.ts';

const stakesIn = (bets: string): readonly Stake[] =>
	bets.split(' ').map((bet) => {
		const [chance = 0, value = 0, cost = 0] = bet.split(':').map(Number);
		return { kind: 'core', chance, value, cost };
	});

// Made by tests/reference/bets.py: every way to end, in exact fractions.
const boards = parse(
	readFileSync(new URL('../../../reference/bets.csv', import.meta.url), 'utf8'),
	{ columns: true },
) as readonly Readonly<Record<string, string>>[];

describe.each(boards)('a board of $name', (board) => {
	const outlook = outlookOf(stakesIn(board['bets'] ?? ''));

	test('has the average and the chance of a loss that it has in fractions', () => {
		expect(outlook.mean).toBeCloseTo(Number(board['mean']), 6);
		expect(outlook.loss).toBeCloseTo(Number(board['loss']), 12);
		expect(outlook.isSimulated).toBe(false);
	});

	test('ends where it ends in fractions, to the unit', () => {
		expect(outlook.ends).toEqual(
			['q5', 'q10', 'q25', 'q50', 'q75', 'q90', 'q95'].map((name) => Number(board[name])),
		);
	});
});

// By hand: fair coins for 2 and for 2 come to 0, 2 or 4.
test('equal sums become one', () => {
	const coin = { chance: 0.5, value: 2 };
	expect(sumsOf([coin, coin], 9)).toEqual({
		at: Float64Array.of(0, 2, 4),
		chance: Float64Array.of(0.25, 0.5, 0.25),
	});
	expect(sumsOf([coin, coin], 2)).toBeUndefined();
});

const stake: fc.Arbitrary<Stake> = fc.record({
	kind: fc.constantFrom('core', 'exploratory', 'moonshot'),
	chance: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
	value: fc.integer({ min: 0, max: 50 }),
	cost: fc.integer({ min: 0, max: 20 }),
});
const board = fc.array(stake, { minLength: 1, maxLength: 9 });

describe('whatever bets are on a board', () => {
	test('the chance to stay below a sum is what listing every way gives', () => {
		fc.assert(
			fc.property(board, fc.integer({ min: -1, max: 460 }), (stakes, sum) => {
				// Counted one by one here; the code merges two halves.
				let expected = 0;
				for (let ways = 0; ways < 2 ** stakes.length; ways++) {
					const does = (at: number) => ((ways >> at) & 1) === 1;
					const total = stakes.reduce((all, { value }, at) => all + (does(at) ? value : 0), 0);
					const chance = stakes.reduce(
						(all, { chance: odds }, at) => all * (does(at) ? odds : 1 - odds),
						1,
					);
					if (total <= sum) expected += chance;
				}
				expect(exactEnding(stakes)?.chanceAtMost(sum)).toBeCloseTo(expected, 12);
			}),
		);
	});

	test('a dearer board loses more often, a likelier bet less often', () => {
		fc.assert(
			fc.property(board, fc.nat(8), (stakes, place) => {
				const at = place % stakes.length;
				const but = (change: (one: Stake) => Stake) =>
					outlookOf(stakes.map((one, index) => (index === at ? change(one) : one))).loss;
				const { loss } = outlookOf(stakes);
				expect(but((one) => ({ ...one, cost: one.cost + 5 }))).toBeGreaterThanOrEqual(loss - 1e-12);
				expect(
					but((one) => ({ ...one, chance: Math.min(1, one.chance + 0.1) })),
				).toBeLessThanOrEqual(loss + 1e-12);
			}),
		);
	});

	test('the order of the bets and an empty one change nothing', () => {
		fc.assert(
			fc.property(board, (stakes) => {
				const { ends, loss } = outlookOf(stakes);
				const turned = outlookOf([
					{ kind: 'core', chance: 0.5, value: 0, cost: 0 },
					...stakes.toReversed(),
				]);
				expect(turned.ends).toEqual(ends);
				expect(turned.loss).toBeCloseTo(loss, 12);
			}),
		);
	});

	test('the classes’ averages and costs add up to those of all', () => {
		fc.assert(
			fc.property(board, (stakes) => {
				const { all, classes } = outlooksOf(stakes);
				const sum = (part: 'mean' | 'cost') =>
					classes.reduce((total, [, one]) => total + one[part], 0);
				expect(sum('mean')).toBeCloseTo(all.mean, 9);
				expect(sum('cost')).toBe(all.cost);
			}),
		);
	});
});

describe('bets that succeed and fail together', () => {
	// By hand: 80% wins 120 (and with it, half of the time, the 40% bet wins 100 more).
	test('win the likelier first', () => {
		const together = togetherEnding([
			{ chance: 0.4, value: 100 },
			{ chance: 0.8, value: 120 },
		]);
		expect(together.chanceAtMost(0)).toBeCloseTo(0.2, 12);
		expect(together.chanceAtMost(120)).toBeCloseTo(0.6, 12);
		expect([0.1, 0.2, 0.3, 0.6, 0.7].map(together.quantile)).toEqual([0, 0, 120, 120, 220]);
	});

	test('have the same average, and lower chances a lower one', () => {
		fc.assert(
			fc.property(board, (stakes) => {
				const { mean } = outlookOf(stakes);
				const [quarter, half, together] = whatIfs(stakes).map(([, outlook]) => outlook.mean);
				expect(together).toBeCloseTo(mean, 9);
				expect(quarter).toBeLessThanOrEqual(mean + 1e-9);
				expect(half).toBeLessThanOrEqual((quarter ?? 0) + 1e-9);
			}),
		);
	});
});

describe('a simulation', () => {
	// Made by tests/reference/xoshiro.c, compiled: the upper 24 bits of the first five words.
	test.each([
		[0, [6991927, 175668, 9849168, 15034131, 4446578]],
		[1, [1536281, 8492589, 14901402, 8174785, 7285844]],
		[702010, [247232, 15677949, 1445082, 3474511, 163543]],
		[4294967295, [16032022, 7132251, 4500817, 9482568, 14395099]],
	])('draws the numbers of xoshiro128** for the seed %i', (seed, expected) => {
		const next = randomNumbers(seed);
		expect(expected.map(() => next() * 2 ** 24)).toEqual(expected);
	});

	test('comes as near to the exact chance as its draws allow', () => {
		const stakes = stakesIn(boards[1]?.['bets'] ?? '');
		const draws = 20_000;
		const simulated = simulatedEnding(stakes, draws).chanceAtMost(400_000 - 1);
		// None of ten works: 0.9 to the tenth, in fractions 0.3486784401.
		const exact = 0.3486784401;
		expect(Math.abs(simulated - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / draws));
	});

	test('takes over where there are too many ways, and is the same each time', () => {
		// Values without a common step, so that no two sums are equal.
		const stakes: readonly Stake[] = Array.from({ length: 60 }, (_, at) => ({
			kind: 'moonshot',
			chance: 0.3,
			value: 1_000_003 + at * at * 7919 + 3 ** (at % 20),
			cost: 300_000,
		}));
		const first = outlookOf(stakes);
		expect(first.isSimulated).toBe(true);
		expect(outlookOf(stakes)).toEqual(first);
		const deviation = Math.sqrt(
			stakes.reduce((sum, { chance, value }) => sum + chance * (1 - chance) * value ** 2, 0),
		);
		// Sixty bets are near a bell curve, whose middle is the average.
		expect(Math.abs((first.ends[3] ?? 0) - first.mean)).toBeLessThan(0.1 * deviation);
	});
});
