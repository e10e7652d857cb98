import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../../src/islands/confidence-framing/core/answer.ts';
import { forecastFacts } from '../../../../src/islands/confidence-framing/core/forecast/facts.ts';
import { articleSentence } from '../../../../src/islands/confidence-framing/core/forecast/sentence.ts';
import {
	ARTICLE_SENTENCE,
	initialState,
	reduce,
} from '../../../../src/islands/confidence-framing/core/state.ts';
import type { State } from '../../../../src/islands/confidence-framing/core/state.ts';
import { vocabularies } from './content.ts';
import { stateWith } from './states.ts';

const answer = (state: State) => {
	const found = answerOf(state, vocabularies);
	if (!found) throw new Error('No answer.');
	return found;
};
const said = (state: State) => answer(state).sentence(state.audience).replaceAll('*', '');
const broken = (state: State) => answer(state).faults.map(({ rule }) => rule);

describe('a forecast', () => {
	// By hand: 5% · 1.02 = 5.1% and 5% · 1.08 = 5.4%.
	test('says range, scale, baseline, what it would become, chance, day and condition', () => {
		expect(said(initialState)).toBe(
			'There is an 80% chance that within four weeks of launch we see a rise in checkout conversion of 2–8% (relative), from 5% to 5.1–5.4%, if traffic stays as it is. This is a forecast, not a measurement. Look at it again when those four weeks are over.',
		);
		expect(broken(initialState)).toEqual([]);
	});

	test('puts a word of the scale that was chosen beside the figure', () => {
		expect(said(stateWith({}, { words: 'icd-203' }))).toContain(
			'It is very likely (80% on the US ICD 203 scale) that within',
		);
	});

	// By hand: 20% less 8 points is 12%, less 2 points 18%.
	test('counts percentage points down where it falls', () => {
		const state = stateWith({ baseline: '20%' }, { direction: 'fall', scale: 'points' });
		expect(said(state)).toContain(
			'a fall in checkout conversion of 2–8 percentage points, from 20% to 12–18%',
		);
	});

	// By hand: 1,200 · 0.95 = 1,140 and 1,200 · 1.1 = 1,320.
	test('that may go either way is called a change', () => {
		const state = stateWith({ low: '-5', high: '10', baseline: '1,200 tickets a week' });
		expect(said(state)).toContain(
			'a change in checkout conversion of anything from −5 to +10% (relative), from 1,200 tickets a week to 1,140–1,320 tickets a week',
		);
	});

	test('takes its two ends in either order, and a fall as one', () => {
		expect(forecastFacts(stateWith({ low: '8', high: '2' })).change).toEqual({ low: 2, high: 8 });
		expect(forecastFacts(stateWith({}, { direction: 'fall' })).change).toEqual({
			low: -8,
			high: -2,
		});
	});

	// By hand: £3.20 · 1.02 = £3.264 and · 1.08 = £3.456, rounded outwards.
	test('rounds what it would become outwards', () => {
		expect(said(stateWith({ baseline: '£3.20' }))).toContain('from £3.20 to £3.26 to £3.46');
	});

	test('leaves a blank for what is missing, and names the rule', () => {
		const state = stateWith(
			{
				metric: '',
				low: '',
				high: '',
				chance: '',
				baseline: '',
				when: '',
				condition: '',
				review: '',
			},
			{ scale: 'unsaid' },
		);
		expect(said(state)).toBe(
			'There is a [how likely?] chance that [by when?] we see a rise in [what you measure] of [from–to]% [relative, or percentage points?], from [what is it today?]. This is a forecast, not a measurement.',
		);
		expect(broken(state)).toEqual([
			'chance-missing',
			'scale-not-said',
			'baseline-missing',
			'no-deadline',
		]);
	});

	test.each([
		[{ baseline: '1,200' }, { scale: 'points' as const }, 'Percentage points are for rates'],
		[{ baseline: '60%', high: '80' }, {}, 'leads below zero or above 100%'],
		[
			{ baseline: '3%' },
			{ direction: 'fall' as const, scale: 'points' as const },
			'leads below zero',
		],
	])('that cannot be is said to be so (%j)', (texts, choices, message) => {
		const { note, sentence } = answer(stateWith(texts, choices));
		expect(note).toContain(message);
		expect(sentence('executive')).not.toMatch(/NaN|undefined/);
	});

	test('says what a scale has no word for', () => {
		expect(answer(stateWith({ chance: '77' }, { words: 'phia-2025' })).note).toContain(
			'UK PHIA 2025 has no word for 77%',
		);
	});
});

describe('the rules for a forecast', () => {
	test('find a chance below even odds', () => {
		expect(broken(stateWith({ chance: '30' }))).toEqual(['negative-wording']);
	});
	// A range 0.3 wide supports two decimals, one 2 wide one.
	test.each([
		[{ low: '2.51', high: '2.83' }, []],
		[{ low: '2.51', high: '4.5' }, ['precision-beyond-data']],
		[{ low: '5', high: '5' }, ['precision-beyond-data']],
		[{ low: '2.5', high: '4.5' }, []],
	])('find more digits than the range supports (%j)', (texts, faults) => {
		expect(broken(stateWith(texts))).toEqual(faults);
	});
	test('say both readings of a change whose scale is missing', () => {
		const [fault] = answer(stateWith({ low: '4', high: '6' }, { scale: 'unsaid' })).faults;
		// By hand, as in the chapter: 5.2–5.3% relative, 9–11% in points.
		expect(fault?.detail).toBe(
			'From *5%*, *4–6%* relative leads to *5.2–5.3%*; in points it leads to *9–11%*.',
		);
	});
});

describe('the source article’s sentence', () => {
	const state = reduce(initialState, ARTICLE_SENTENCE);

	test('is rebuilt to the letter from its inputs', () => {
		expect(answer(state).article?.replaceAll('*', '')).toBe(
			'At our current confidence threshold, expect a 4–6% conversion lift alongside a 1–2% margin of error',
		);
		expect(
			articleSentence(forecastFacts(stateWith({ low: '10', high: '20', metric: 'sign-up' }))),
		).toContain('expect a *10–20%* sign-up lift');
	});

	test('is taken apart', () => {
		expect(broken(state)).toEqual([
			'threshold-as-level',
			'chance-missing',
			'scale-not-said',
			'baseline-missing',
			'margin-contradicts',
			'no-deadline',
		]);
		const margin = answer(state).faults.find(({ rule }) => rule === 'margin-contradicts');
		expect(margin?.detail).toBe(
			'*4–6%* already is *5* plus or minus *1*; *1–2%* on top contradicts it.',
		);
	});

	test('is repaired with a blank for each thing it leaves out', () => {
		expect(said(state)).toBe(
			'There is a [how likely?] chance that [by when?] we see a rise in conversion of 4–6% [relative, or percentage points?], from [what is it today?]. This is a forecast, not a measurement.',
		);
	});

	test('has nothing left to mend in our words once the blanks are filled', () => {
		const filled = stateWith(
			{
				metric: 'conversion',
				low: '4',
				high: '6',
				chance: '50',
				baseline: '5%',
				when: 'by 30 June',
			},
			{ wording: 'ours' },
		);
		expect(broken(filled)).toEqual([]);
	});
});
