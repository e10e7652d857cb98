import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	figuresIn,
	isBareYear,
	numbersIn,
	sameFigure,
} from '../../../src/content-check/figures.ts';

const only = (text: string) => {
	const [figure] = figuresIn(text);
	if (figure === undefined) throw new Error(`No figure in “${text}”.`);
	return figure;
};

describe('the numbers in a text', () => {
	test.each([
		['122,121 users per arm', [122_121]],
		['a 4–6% lift', [4, 6]],
		['from −10.0 to +18.1', [-10, 18.1]],
		['(-10.0 to +18.1)', [-10, 18.1]],
		['+4.8%', [4.8]],
		['a fine of $365,000', [365_000]],
		['F1 of 0.89', [0.89]],
		['a correlation of .33, down from .54', [0.33, 0.54]],
		['under 1 in 7 million queries', [1, 7_000_000]],
		['85.1% of cases.', [85.1]],
		['a mix of 70/20/10', [70, 20, 10]],
		['2–4 million translators', [2_000_000, 4_000_000]],
		['2-4 million translators', [2_000_000, 4_000_000]],
		['from 1 to 4 million', [1, 4_000_000]],
		['about 1.46 million users', [1_460_000]],
		['$100m, £85k and ₹24 lakh', [100_000_000, 85_000, 2_400_000]],
		['a run of 100 m', [100]],
		['10-20 users, 8 of 10', [10, 20, 8, 10]],
		['7x likelier, the 80th percentile', [7, 80]],
		['₹24,00,000 a year', [2_400_000]],
		['24,1000', [24, 1000]],
		['Annex III 4(a), Article 50', [4, 50]],
		['no number at all', []],
	])('“%s”', (text, numbers) => {
		expect(numbersIn(text)).toEqual(numbers);
	});

	test.each(['F1', 'GPT-4', 'p95', 'Q3', 'C08', 'LL144', 'IC6 and M1/M2', 'R-7'])(
		'leave out the name %s',
		(name) => {
			expect(numbersIn(name)).toEqual([]);
		},
	);

	test('are found again in whatever way English groups them', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e12 }), (number) => {
				expect(numbersIn(`about ${number.toLocaleString('en-GB')} of them`)).toEqual([number]);
			}),
		);
	});

	test('are finite whatever the text', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[-+−–.,%$£\dkm a]*$/u), (text) => {
				expect(numbersIn(text).every(Number.isFinite)).toBe(true);
			}),
		);
	});
});

describe('a bare year', () => {
	test.each(['2026', 'in 1999.', 'the 1990s', '2018–2024'])('is in “%s”', (text) => {
		expect(figuresIn(text).every(isBareYear)).toBe(true);
	});

	test.each(['2,026', '$2000', '1899', '2100', '2000.5', '+2000', '20'])('is not %s', (text) => {
		expect(isBareYear(only(text))).toBe(false);
	});
});

describe('two figures say the same', () => {
	test.each([
		['5%', '5'],
		['122,121', '122121'],
		['−10.0', '-10'],
		['10% lower', '−10'],
		['7 million', '7,000,000'],
		['4.8', '+4.8'],
	])('%s and %s', (a, b) => {
		expect(sameFigure(only(a), only(b))).toBe(true);
	});

	test.each([
		['+10', '−10'],
		['10', '10.1'],
		['0.89', '89%'],
	])('but not %s and %s', (a, b) => {
		expect(sameFigure(only(a), only(b))).toBe(false);
	});
});
