import fc from 'fast-check';
import {
	AUDIENCES,
	STOPPINGS,
	TAILS,
} from '../../../../src/islands/confidence-framing/core/modes.ts';
import type { State } from '../../../../src/islands/confidence-framing/core/state.ts';
import { vocabularies } from './content.ts';
import { stateWith } from './states.ts';

/* States as readers make them, for what must hold for all of them. */

const words = fc.constantFrom('plain', ...vocabularies.map(({ id }) => id));
const audience = fc.constantFrom(...AUDIENCES);
const figure = (min: number, max: number, places: number) =>
	fc
		.integer({ min: min * 10 ** places, max: max * 10 ** places })
		.map((value) => String(value / 10 ** places));

const forecast: fc.Arbitrary<State> = fc
	.record({
		texts: fc.record({
			metric: fc.constantFrom('checkout conversion', 'sign-ups', 'refund requests'),
			low: figure(-20, 40, 1),
			high: figure(-20, 40, 1),
			chance: figure(1, 99, 1),
			baseline: fc.constantFrom('5%', '60%', '1,200 tickets', '£3.20'),
			when: fc.constantFrom(
				'four weeks after launch',
				'by the end of June',
				'once 20,000 people saw it',
			),
			condition: fc.constantFrom('', 'traffic stays as it is'),
			review: fc.constantFrom('', 'on 30 June'),
		}),
		direction: fc.constantFrom('rise' as const, 'fall' as const),
		scale: fc.constantFrom('relative' as const, 'points' as const),
		words,
		audience,
	})
	.map(({ texts, ...choices }) => stateWith(texts, { mode: 'forecast', ...choices }));

const arm = fc
	.integer({ min: 1, max: 2_000_000 })
	.chain((visitors) => fc.tuple(fc.constant(visitors), fc.integer({ min: 0, max: visitors })));

const experiment: fc.Arbitrary<State> = fc
	.record({
		treatment: arm,
		control: arm,
		level: figure(50, 99.9, 1),
		words,
		audience,
		stopping: fc.constantFrom(...STOPPINGS),
	})
	.map(({ treatment, control, level, ...choices }) =>
		stateWith(
			{
				treatmentVisitors: String(treatment[0]),
				treatmentConversions: String(treatment[1]),
				controlVisitors: String(control[0]),
				controlConversions: String(control[1]),
				level,
				// The split that there is, so that most results are read.
				split: String(
					Math.min(
						99,
						Math.max(1, Math.round((treatment[0] / (treatment[0] + control[0])) * 1000) / 10),
					),
				),
			},
			{ mode: 'experiment', ...choices },
		),
	);

const delivery: fc.Arbitrary<State> = fc
	.record({
		days: fc.tuple(
			fc.integer({ min: 1, max: 50 }),
			fc.integer({ min: 0, max: 50 }),
			fc.integer({ min: 1, max: 100 }),
		),
		unit: fc.constantFrom('days', 'weeks', 'months'),
		start: fc.constantFrom('', '1 March 2027', '2028-02-29'),
		tail: fc.constantFrom(...TAILS),
		words,
		audience,
	})
	.map(({ days: [early, more, most], unit, start, ...choices }) =>
		stateWith(
			{
				early: `${early} ${unit}`,
				likely: `${early + more} ${unit}`,
				late: `${early + more + most} ${unit}`,
				start,
			},
			{ mode: 'delivery', ...choices },
		),
	);

/** Any of the three ways of building a sentence, filled in. */
export const filledState = fc.oneof(forecast, experiment, delivery);
