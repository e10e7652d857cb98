import fc from 'fast-check';
import { AUDIENCES, type State } from '../../../../src/islands/metric-translator/core/state.ts';
import { countsOf, stateWith } from './states.ts';

/* States as readers make them, for what must hold for all of them. */

const figure = (min: number, max: number, places = 0) =>
	fc
		.integer({ min: min * 10 ** places, max: max * 10 ** places })
		.map((value) => String(value / 10 ** places));
const amount = fc.oneof(fc.constant(''), figure(0, 5000, 2));

/** Small counts among large ones, and many noughts. */
const count = fc.oneof(
	{ weight: 1, arbitrary: fc.constant(0) },
	{ weight: 2, arbitrary: fc.nat(9) },
	{ weight: 3, arbitrary: fc.nat(2_000_000) },
);
const counts = fc
	.tuple(count, count, count, count)
	.map(([caught, falseFlags, missed, passed]) => [
		caught,
		falseFlags,
		missed,
		Math.max(1, caught + falseFlags + missed + passed),
	]);

const shared = fc.record({
	volume: figure(1, 1_000_000_000),
	minutes: figure(0, 600, 2),
	hourCost: amount,
	missCost: amount,
	level: figure(50, 99.9, 1),
	currency: fc.constantFrom('£', '€', 'CHF', 'kr.', ''),
});
const audience = fc.constantFrom(...AUDIENCES);

const fromCounts: fc.Arbitrary<State> = fc
	.record({
		before: counts,
		after: counts,
		shared,
		share: fc.oneof(fc.constant(''), figure(0.1, 99, 1)),
		audience,
	})
	.map(({ before, after, shared, share, audience }) =>
		stateWith({ ...countsOf(before, after), ...shared, share }, { way: 'counts', audience }),
	);

const percentage = figure(0, 100, 2).map((text) => `${text}%`);
const fromRates: fc.Arbitrary<State> = fc
	.record({
		rates: fc.record({
			beforePrecision: percentage,
			beforeRecall: percentage,
			afterPrecision: percentage,
			afterRecall: percentage,
			measured: fc.oneof(fc.constant(''), figure(1, 1_000_000)),
			share: figure(0.01, 99, 2),
		}),
		shared,
		audience,
	})
	.map(({ rates, shared, audience }) =>
		stateWith({ ...rates, ...shared }, { way: 'rates', audience }),
	);

/** Any state, some of them impossible. */
export const anyState = fc.oneof(fromCounts, fromRates);
