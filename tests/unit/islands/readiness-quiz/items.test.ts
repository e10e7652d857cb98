import { describe, expect, test } from 'vitest';
import { TRUTHS, choicesOf, itemsIn } from '../../../../src/islands/readiness-quiz/core/items.ts';
import { readAnswers } from '../../../../src/islands/readiness-quiz/core/answers-code.ts';
import { QUIZ_VERSION } from '../../../../src/islands/readiness-quiz/core/version.ts';
import { minutesFor } from '../../../../src/islands/readiness-quiz/core/wording.ts';
import { items } from './answers.ts';

/** Links out in the world, by the version of the set. Add to it; never change a line. */
const PUBLISHED: Readonly<Record<number, string>> = {
	1: 'project-in-use.0_model-errors-met.1_honest-counting.2_safe-idea.a_work-shown.3_forecasts-with-odds.4_experiment-read.0_drift-watched.1_frozen-questions.d_bet-reviewed.c_metric-to-hours.2_what-got-worse-said.3_trade-asked.4_f1-question.b_people-harmed-named.0_errors-by-group.1_validation-before-release.2_every-output.d_told-it-is-ai.c_built-with-ai.3_trade-off-discussed.4_base-rate-case.d_slow-answer.a',
};

describe('the questions', () => {
	test('are 20 to 25, four or five for each truth, of both kinds', () => {
		expect(items.length).toBeGreaterThanOrEqual(20);
		expect(items.length).toBeLessThanOrEqual(25);
		for (const truth of TRUTHS) {
			const own = itemsIn(items, truth);
			expect([4, 5], truth).toContain(own.length);
			expect(new Set(own.map(({ kind }) => kind)), truth).toEqual(
				new Set(['evidence', 'scenario']),
			);
		}
	});

	test('come in the order of the truths, so that a reader stays with one at a time', () => {
		const order = items.map(({ truth }) => TRUTHS.indexOf(truth));
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	test.each(items.map((item) => [item.id, item] as const))('%s can be answered', (_, item) => {
		if (item.kind === 'evidence') expect(item.ask).toMatch(/^You have .*\.$/);
		else expect(item.ask).toMatch(/\?$/);
		const words = choicesOf(item).map(([, said]) => said);
		expect(new Set(words).size).toBe(words.length);
		expect(item.why).toMatch(/truth/);
		// One figure on the keyboard chooses one answer.
		expect(words.length).toBeLessThanOrEqual(5);
	});

	test('do not give the best answer away by its place or its length', () => {
		const cases = items.flatMap((item) => (item.kind === 'scenario' ? [item.answers] : []));
		const places = cases.map((answers) => answers.findIndex(({ grade }) => grade === 'best'));
		expect(new Set(places).size).toBeGreaterThan(1);
		const longest = cases.filter((answers) => {
			const best = answers.find(({ grade }) => grade === 'best');
			return answers.every(({ answer }) => answer.length <= (best?.answer.length ?? 0));
		});
		expect(longest.length).toBeLessThanOrEqual(Math.ceil(cases.length / 2));
	});

	test.each(Object.entries(PUBLISHED))('of version %s are still asked', (version, code) => {
		const { answers, dropped } = readAnswers(items, code);
		// Every answer of this version's link opens; a later version may have dropped some, and says so.
		if (Number(version) === QUIZ_VERSION) {
			expect(dropped).toBe(0);
			expect(Object.keys(answers)).toEqual(items.map(({ id }) => id));
		} else expect(Object.keys(answers).length).toBeGreaterThan(0);
	});

	test('take a third of a minute each', () => {
		// 23 / 3 is 7.67.
		expect(minutesFor(23)).toBe(8);
	});
});
