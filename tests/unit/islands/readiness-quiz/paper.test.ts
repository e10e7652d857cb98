import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRUTHS, itemsIn } from '../../../../src/islands/readiness-quiz/core/items.ts';
import {
	marginPoints,
	marginTable,
	pointsWords,
} from '../../../../src/islands/readiness-quiz/core/paper.ts';
import { resultOf, stretchOf } from '../../../../src/islands/readiness-quiz/core/scoring.ts';
import { anyAnswers, items } from './answers.ts';

describe('scoring by hand', () => {
	test('has the margins of a calculation by hand', () => {
		// Five questions, 4 points apart: at most 2 at one end and 3 at the other, S = 16 · 6/5 = 19.2;
		// √((19.2 + 2.667) / 6 / 5) · 1.439756 = 1.2292, rounded up 1.3.
		expect(marginPoints(5, 4)).toBe(1.3);
		// Four questions, all alike: √(2.667 / 5 / 4) · 1.475884 = .5389, rounded up .6.
		expect(marginPoints(4, 0)).toBe(0.6);
	});

	test('has a margin for every number of questions that a truth has', () => {
		const counts = TRUTHS.map((truth) => itemsIn(items, truth).length);
		expect(marginTable(items).map(({ questions }) => questions)).toEqual(
			[...new Set(counts)].sort((a, b) => a - b),
		);
	});

	test('gives a band that holds the one of the tool', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...TRUTHS), (answers, truth) => {
				// As the page tells a reader to do it.
				const own = itemsIn(items, truth);
				const points = own.map((item) => stretchOf(item, answers[item.id]) ?? { low: 0, high: 1 });
				const [lows, highs] = [
					points.map(({ low }) => low * 4),
					points.map(({ high }) => high * 4),
				];
				const apart = Math.max(...highs) - Math.min(...lows);
				const margin = marginPoints(own.length, Math.ceil(apart));
				const mean = (values: readonly number[]) =>
					values.reduce((sum, value) => sum + value, 0) / own.length;
				const { band } = resultOf(items, answers, truth);
				if (!band) return;
				expect(Math.max(0, mean(lows) - margin)).toBeLessThanOrEqual(band.low * 4 + 1e-9);
				expect(Math.min(4, mean(highs) + margin)).toBeGreaterThanOrEqual(band.high * 4 - 1e-9);
			}),
		);
	});

	test('writes points as whole numbers', () => {
		for (const item of items)
			for (const choice of ['none', 'awareness', 'working', 'practitioner', 'expert', 'a', 'b']) {
				const stretch = stretchOf(item, choice);
				if (stretch) expect(pointsWords(stretch)).toMatch(/^[0-4]( to [0-4])?$/);
			}
	});
});
