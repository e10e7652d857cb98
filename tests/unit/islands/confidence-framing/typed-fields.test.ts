import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFrom, dayNumber } from '../../../../src/domain/day.ts';
import { readBaseline } from '../../../../src/islands/confidence-framing/core/baseline.ts';
import { readTime } from '../../../../src/islands/confidence-framing/core/delivery/typed-time.ts';
import { FIELD_NAMES, numberIn } from '../../../../src/islands/confidence-framing/core/fields.ts';
import { readAnyField } from '../../../../src/islands/confidence-framing/core/read-any-field.ts';
import { readWords } from '../../../../src/domain/typed-words.ts';

describe('a time somebody typed', () => {
	test.each([
		['6 weeks', 42],
		['1 week', 7],
		['2w', 14],
		['10 days', 10],
		['10 working days', 14],
		['5 business days', 7],
		['12 months', 365.25],
		['1,5 weeks', 10.5],
		['２ weeks', 14],
	])('%s is %d days', (typed, days) => {
		expect(readTime(typed)).toMatchObject({ kind: 'span', days });
	});

	test.each([
		['2027-03-09', '2027-03-09'],
		['9 March 2027', '2027-03-09'],
		['9th March 2027', '2027-03-09'],
		['March 9, 2027', '2027-03-09'],
		['Tuesday 9 Mar 2027', '2027-03-09'],
		['Tue, 9 march 2027', '2027-03-09'],
		['9.3.2027', '2027-03-09'],
		['31/3/2027', '2027-03-31'],
		['3/31/2027', '2027-03-31'],
		['4/4/2027', '2027-04-04'],
		['29 February 2028', '2028-02-29'],
	])('%s is the day %s', (typed, day) => {
		expect(readTime(typed)).toEqual({ kind: 'day', day: dayNumber(day) });
	});

	test.each([
		['3/4/2027', 'That can be two days'],
		['6', 'Add the unit'],
		['9 March', 'Add the year'],
		['March 9', 'Add the year'],
		['29 February 2027', 'Enter a time'],
		['31 April 2027', 'Enter a time'],
		['13/13/2027', 'Enter a time'],
		['soon', 'Enter a time'],
		['0 days', 'between a day and twenty years'],
		['9999 weeks', 'between a day and twenty years'],
		['-3 days', 'Enter a time'],
		['1e3 days', 'Enter a time'],
		['9 junk 2027', 'Enter a time'],
		['x'.repeat(10_000), 'Enter a time'],
	])('%s gets a message that says what to enter', (typed, message) => {
		expect(readTime(typed)).toContain(message);
	});

	test('is a day that comes back from any way of writing it', () => {
		fc.assert(
			fc.property(fc.integer({ min: -20_000, max: 200_000 }), (number) => {
				const day = dayFrom(number);
				expect(readTime(day)).toEqual({ kind: 'day', day: number });
				expect(dayNumber(day)).toBe(number);
			}),
		);
	});
});

describe('what a measure stands at', () => {
	test.each([
		['5%', { value: 5, isRate: true }],
		['5.25 %', { value: 5.25, isRate: true }],
		['1,200 tickets a week', { value: 1200, isRate: false, after: ' tickets a week' }],
		['£3.20', { value: 3.2, isRate: false, before: '£' }],
		['٥٪', { value: 5, isRate: true }],
	])('is read from %s', (typed, read) => {
		expect(readBaseline(typed)).toMatchObject(read);
	});
	test.each(['', 'abc', '0', '-5', '105%', '<b>5</b>', '5 <b>', '1e5', '5'.repeat(80), 'about 5%'])(
		'is not read from %j',
		(typed) => {
			expect(readBaseline(typed)).toBeUndefined();
		},
	);
});

describe('words for the middle of a sentence', () => {
	test.each([
		['  sign-ups \n a day. ', 'sign-ups a day'],
		['a\u202eb\u200bc\u0000d', 'abcd'],
		['*bold*', '∗bold∗'],
		['<b>x</b>', '<b>x</b>'],
	])('%j becomes %j', (typed, words) => {
		expect(readWords(typed)).toBe(words);
	});
});

describe('every field', () => {
	test('takes any text without a fault, and says what to enter where it cannot read it', () => {
		fc.assert(
			fc.property(fc.constantFrom(...FIELD_NAMES), fc.string({ unit: 'binary' }), (name, text) => {
				const { error } = readAnyField(name, text);
				if (error !== undefined) expect(error).toMatch(/[.]$/);
				const value = numberIn(name, text);
				if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});
	test('may be empty', () => {
		for (const name of FIELD_NAMES) expect(readAnyField(name, '  ')).toEqual({});
	});
	test('keeps to its limits', () => {
		expect(numberIn('chance', '99')).toBe(99);
		expect(numberIn('chance', '100')).toBeUndefined();
		expect(numberIn('level', '99.9')).toBe(99.9);
		expect(numberIn('level', '49')).toBeUndefined();
		expect(numberIn('controlVisitors', '1,000,000,000')).toBe(1e9);
		expect(numberIn('controlVisitors', '1,000,000,001')).toBeUndefined();
		expect(numberIn('controlVisitors', '12.5')).toBeUndefined();
	});
	test('of whole numbers reads the thousands of any country', () => {
		for (const typed of ['122,000', '122.000', '122 000', '122’000'])
			expect(numberIn('controlVisitors', typed)).toBe(122_000);
		expect(numberIn('low', '4.60')).toBe(4.6);
	});
});
