import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	LEVELS,
	TRUTHS,
	type Answers,
	type Item,
} from '../../../../src/islands/readiness-quiz/core/items.ts';
import {
	levelAt,
	profileOf,
	resultOf,
	stretchOf,
	type Band,
} from '../../../../src/islands/readiness-quiz/core/scoring.ts';
import { anyAnswers, items } from './answers.ts';

const bandOf = (answers: Answers, truth: (typeof TRUTHS)[number]): Band =>
	resultOf(items, answers, truth).band ?? { low: 0, centre: Number.NaN, high: 1 };

/** The choices of an item from the one that shows least to the one that shows most. */
const ladder = (item: Item): readonly string[] =>
	item.kind === 'evidence'
		? LEVELS
		: (['other', 'second', 'best'] as const).flatMap(
				(grade) => item.answers.find((answer) => answer.grade === grade)?.id ?? [],
			);

const without = (answers: Answers, item: Item): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item.id));

describe('a band', () => {
	test('is the one worked out by hand on the tool’s page', () => {
		// Points 3, 1, 2, 2 and a case answered best (2 to 4, middle 3). Lowest 10/5 = 2, highest
		// 12/5 = 2.4. Mean 11/5 = 2.2; squares .64 + 1.44 + .04 + .04 + .64 = 2.8; the two imagined
		// answers add 2 · 16/12 = 2.667. √(5.467 / 6 / 5) = .4269, and t(0.9, 6) = 1.439756 (R 4.2.2).
		// .4269 · 1.439756 = .6146. In quarters: (2 − .6146)/4 = .3464, (2.4 + .6146)/4 = .7536.
		const answers = {
			'project-in-use': 'practitioner',
			'model-errors-met': 'awareness',
			'honest-counting': 'working',
			'work-shown': 'working',
			'safe-idea': 'b',
		};
		const band = bandOf(answers, 'side-project');
		expect(band.low).toBeCloseTo(0.3464, 3);
		expect(band.centre).toBeCloseTo(0.55, 10);
		expect(band.high).toBeCloseTo(0.7536, 3);
	});

	test('of the same answer four times still has a width', () => {
		// Four items at ½: S = 0, √(2/12 / 5 / 4) = .09129, t(0.9, 5) = 1.475884: .1347 to each side.
		// The case is answered best: lowest (.5·3 + .5)/4 = .5, highest (.5·3 + 1)/4 = .625, and the
		// middles .5, .5, .5, .75 have S = .046875, so √(.213542/20)·1.475884 = .15251.
		const band = bandOf(
			{
				'metric-to-hours': 'working',
				'what-got-worse-said': 'working',
				'trade-asked': 'working',
				'f1-question': 'b',
			},
			'translation',
		);
		expect(band.low).toBeCloseTo(0.5 - 0.15251, 4);
		expect(band.high).toBeCloseTo(0.625 + 0.15251, 4);
	});

	test('lies on the scale, with its dot inside it', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				for (const { band, answered } of profileOf(items, answers)) {
					expect(band === undefined).toBe(answered === 0);
					if (!band) continue;
					expect(band.low).toBeGreaterThanOrEqual(0);
					expect(band.high).toBeLessThanOrEqual(1);
					expect(band.centre).toBeGreaterThanOrEqual(band.low);
					expect(band.centre).toBeLessThanOrEqual(band.high);
				}
			}),
		);
	});

	test('never has a lower centre because an answer shows more', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...items), fc.nat(), (answers, item, step) => {
				const rungs = ladder(item);
				const lower = step % (rungs.length - 1);
				const [less, more] = [rungs[lower] ?? '', rungs[lower + 1] ?? ''];
				const before = bandOf({ ...answers, [item.id]: less }, item.truth);
				const after = bandOf({ ...answers, [item.id]: more }, item.truth);
				expect(after.centre).toBeGreaterThan(before.centre);
			}),
		);
	});

	test('does not depend on the order of answering', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const backwards = Object.fromEntries(Object.entries(answers).reverse());
				expect(profileOf(items, backwards)).toEqual(profileOf(items, answers));
				const shuffled = profileOf([...items].reverse(), answers);
				for (const [index, { band }] of profileOf(items, answers).entries())
					for (const end of ['low', 'centre', 'high'] as const)
						expect(shuffled[index]?.band?.[end] ?? -1).toBeCloseTo(band?.[end] ?? -1, 12);
			}),
		);
	});

	test('never gets narrower when an answer is left out', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...items), (answers, item) => {
				const fewer = without(answers, item);
				const [all, some] = [bandOf(answers, item.truth), bandOf(fewer, item.truth)];
				expect(some.low).toBeLessThanOrEqual(all.low + 1e-12);
				expect(some.high).toBeGreaterThanOrEqual(all.high - 1e-12);
			}),
		);
	});

	test('is not touched by answers to other truths, or to nothing', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...items), (answers, item) => {
				const more = { ...answers, [item.id]: 'nonsense', 'no-such-item': 'expert' };
				expect(profileOf(items, more)).toEqual(profileOf(items, without(answers, item)));
			}),
		);
	});
});

describe('one answer', () => {
	test('to an item of evidence is a point, to a case a stretch', () => {
		const [evidence, scenario] = (['evidence', 'scenario'] as const).map((kind) =>
			items.find((item) => item.kind === kind),
		);
		if (!evidence || scenario?.kind !== 'scenario') throw new Error('Both kinds are needed.');
		expect(LEVELS.map((level) => stretchOf(evidence, level)?.centre)).toEqual([
			0, 0.25, 0.5, 0.75, 1,
		]);
		const best = scenario.answers.find(({ grade }) => grade === 'best');
		expect(stretchOf(scenario, best?.id)).toEqual({ low: 0.5, centre: 0.75, high: 1 });
	});

	test('belongs to the level that is nearest', () => {
		expect([0, 0.12, 0.13, 0.5, 0.88, 1, -3, 7].map(levelAt)).toEqual([
			'none',
			'none',
			'awareness',
			'working',
			'expert',
			'expert',
			'none',
			'expert',
		]);
	});
});
