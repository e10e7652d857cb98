import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../../src/islands/confidence-framing/core/answer.ts';
import type { FieldName } from '../../../../src/islands/confidence-framing/core/fields.ts';
import type { Choices, State } from '../../../../src/islands/confidence-framing/core/state.ts';
import { vocabularies } from './content.ts';
import { stateWith } from './states.ts';

const plan = (texts: Partial<Record<FieldName, string>> = {}, choices: Partial<Choices> = {}) =>
	stateWith(texts, { mode: 'delivery', ...choices });
const said = (state: State) =>
	answerOf(state, vocabularies)?.sentence(state.audience).replaceAll('*', '') ?? '';
const broken = (state: State) => answerOf(state, [])?.faults.map(({ rule }) => rule);

describe('a delivery date', () => {
	// tests/reference/triangle.csv for 28, 42 and 84 days, a tenth outside: 7.394, 10.457 and 13.091
	// weeks (the row of 4, 6 and 12), rounded up to half weeks.
	test('is three spans where the start is not known', () => {
		expect(said(plan())).toBe(
			'The chance that the new search is ready: 50% within 7.5 weeks of the start; 80% within 10.5 weeks of the start; 95% within 13.5 weeks of the start. Quote each date with its chance.',
		);
	});

	// 1 March 2027 and 51.8, 73.2 and 91.6 days, rounded up: 22 April, 14 May, 1 June.
	test('is three days where it is', () => {
		expect(said(plan({ start: '1 March 2027' }))).toContain(
			'50% by Thursday 22 April 2027; 80% by Friday 14 May 2027; 95% by Tuesday 1 June 2027',
		);
	});

	test('may be typed as days throughout', () => {
		const state = plan({ early: '2027-03-01', likely: '2027-03-10', late: '30 April 2027' });
		expect(said(state)).toMatch(/50% by \w+ 26 March 2027/);
	});

	test('has its words in brackets’ company, and names their scale', () => {
		expect(said(plan({}, { words: 'ipcc-2007' }))).toContain(
			'about as likely as not (50%) within 7.5 weeks of the start; likely (80%) within 10.5 weeks',
		);
		expect(said(plan({}, { words: 'ipcc-2007' }))).toContain('The words are those of IPCC 2007.');
	});

	test.each([
		[{ early: '9 weeks' }, 'The best case comes first'],
		[{ late: '' }, 'Enter the best, the likeliest and the worst case.'],
		[{ early: '6 weeks', late: '6 weeks' }, 'All three are the same'],
		[{ late: '30 April 2027' }, 'Enter the start'],
	])('that cannot be worked out says what to enter (%j)', (texts, message) => {
		expect(said(plan(texts))).toContain(message);
		expect(answerOf(plan(texts), [])?.bar).toBeUndefined();
	});

	test('with a worst case close to the likeliest is called narrow', () => {
		expect(broken(plan({ early: '4 weeks', likely: '6 weeks', late: '7 weeks' }))).toEqual([
			'narrow-plan',
		]);
		expect(broken(plan({ early: '4 weeks', likely: '6 weeks', late: '8 weeks' }))).toEqual([]);
	});

	// More left outside means later dates.
	test('comes later the more is left outside the worst case', () => {
		const late = (tail: '5' | '10' | '20') =>
			Number(/95% within ([\d.]+) weeks/.exec(said(plan({}, { tail })))?.[1]);
		expect(late('5')).toBeLessThan(late('10'));
		expect(late('10')).toBeLessThan(late('20'));
	});
});
