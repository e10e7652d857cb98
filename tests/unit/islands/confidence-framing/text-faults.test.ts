import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecastFaults } from '../../../../src/islands/confidence-framing/core/lint/forecast-faults.ts';
import { forecastFacts } from '../../../../src/islands/confidence-framing/core/forecast/facts.ts';
import { readPasted } from '../../../../src/islands/confidence-framing/core/pasted/read-pasted.ts';
import {
	ARTICLE_SENTENCE,
	initialState,
	reduce,
} from '../../../../src/islands/confidence-framing/core/state.ts';

const broken = (text: string) => readPasted(text, []).faults.map(({ rule }) => rule);

describe('the rules, on a pasted sentence', () => {
	test.each([
		['absolute', 'The new model will cut costs.'],
		['absolute', 'This is guaranteed to work.'],
		['bare-date', 'The feature will be done on Tuesday.'],
		['word-without-number', 'It will probably help.'],
		['word-without-number', 'We believe that retention grows.'],
		['negative-wording', 'A delay is unlikely.'],
		['negative-wording', 'It is not likely that users notice.'],
		['scale-not-said', 'Conversion is up 5% on last month.'],
		['baseline-missing', 'The redesign gives a 5% relative lift in sign-ups.'],
		['margin-contradicts', 'We see a 4–6% relative lift with a 1–2% margin of error.'],
		['margin-contradicts', 'Between 4 and 6%, plus or minus 1%.'],
		['zero-as-win', 'The variant won: lift 3% (95% CI −0.5% to +6.6%).'],
		['zero-as-win', 'Conversion improved, with an interval from -1 to 5%.'],
		['p-as-probability', 'With p = 0.03 there is a 97% chance that B is better.'],
		['p-as-probability', 'The result is 95% significant.'],
		['p-as-probability', 'p < 0.05, so it is not a fluke.'],
		['threshold-as-level', 'At our current confidence threshold the model finds most of it.'],
		['precision-beyond-data', 'Satisfaction rose from 71.43% to 73.17% (relative 2.44%).'],
		['peeking', 'We stopped the test early because B was ahead.'],
		['peeking', 'After three days the variant is already significant.'],
		['peeking', 'We keep the test running until it is significant.'],
		['tiny-sample', '9 of 10 testers liked it.'],
		['tiny-sample', 'A survey (n = 12) says that they like it.'],
		['likelihood-with-level', 'It is likely, with 95% confidence, that sales rise.'],
		['forecast-as-interval', 'We forecast 4 to 6% (95% confidence interval).'],
		['chance-missing', 'Expect a 4–6% relative lift from 5% by June.'],
		['no-deadline', 'We expect a relative lift of 4–6% from today’s 5%.'],
	])('%s: %s', (rule, text) => {
		expect(broken(text)).toContain(rule);
	});

	test.each([
		['scale-not-said', 'Conversion is up 5% relative to last month’s 4%.'],
		['scale-not-said', 'Conversion is up 2 percentage points, from 4% to 6%.'],
		['baseline-missing', 'Conversion rose by 5% (relative), from 4.0% to 4.2%.'],
		['word-without-number', 'It is likely (70%) that this helps.'],
		['zero-as-win', 'The interval, −0.5% to +6.6%, includes zero: this is no win.'],
		['zero-as-win', 'The variant won: lift 3% (95% CI +0.5% to +6.6%).'],
		['margin-contradicts', 'We estimate 5%, plus or minus 1 point.'],
		['p-as-probability', 'p = 0.03 (two-sided score test).'],
		['precision-beyond-data', '6,283 of 122,000 visitors (5.15%) signed up.'],
		['peeking', 'The test ran for four weeks, as planned.'],
		['tiny-sample', '6,283 of 122,000 visitors signed up.'],
		[
			'likelihood-with-level',
			'The lift is 3%, 95% confidence interval −0.5% to +6.6%. It is likely (95%) that it is above zero.',
		],
		['no-deadline', 'We expect a relative lift of 4–6% from today’s 5% by the end of June.'],
		['chance-missing', 'There is an 80% chance of a relative lift of 4–6% from 5% by June.'],
		['threshold-as-level', 'The decision threshold of the model is 0.7.'],
		['absolute', 'There is a 70% chance that it helps.'],
	])('not %s: %s', (rule, text) => {
		expect(broken(text)).not.toContain(rule);
	});

	// The same sentence, once as inputs and once as text.
	test('find in the source article’s sentence what the builder finds in its inputs', () => {
		const state = reduce(initialState, ARTICLE_SENTENCE);
		const built = forecastFaults(forecastFacts(state), 'article').map(({ rule }) => rule);
		const pasted = broken(
			'At our current confidence threshold, expect a 4–6% conversion lift alongside a 1–2% margin of error',
		);
		expect([...pasted].sort()).toEqual([...built].sort());
	});

	test('quote the words that break them', () => {
		const { faults } = readPasted('It will probably help. The rest is fine.', []);
		expect(faults.find(({ rule }) => rule === 'word-without-number')?.detail).toBe('“probably”.');
	});

	test('take any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				const { faults, rewrite } = readPasted(text, []);
				expect(new Set(faults.map(({ rule }) => rule)).size).toBe(faults.length);
				expect(rewrite.length).toBeGreaterThanOrEqual(text.length);
			}),
		);
	});
});
