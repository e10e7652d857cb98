import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundHalfAway } from '../../../src/domain/exact.ts';
import { groupDigits } from '../../../src/domain/money-format.ts';
import { parseNumber } from '../../../src/domain/number-text.ts';
import { formatPercents } from '../../../src/domain/percent-interval.ts';
import { formatPercent } from '../../../src/domain/percent.ts';
import { ppm, type Ppm } from '../../../src/domain/units.ts';

const LIMITS = { min: -90, max: 900 };
const percent = (text: string) => parseNumber(text, LIMITS, 4);

describe('a typed percentage, in parts per million', () => {
	test.each([
		['3', 30_000],
		['2.5 %', 25_000],
		['2,5', 25_000],
		['−1.5', -15_000],
		['-1.5%', -15_000],
		['+4', 40_000],
		['12 percent', 120_000],
		['12 per cent', 120_000],
		['0.05', 500],
		['0.0001', 1],
		['٣٫٥', 35_000],
		['３．５％', 35_000],
		['-0', 0],
	])('%s is %d', (text, value) => expect(percent(text)).toBe(value));

	test('is never negative zero', () => expect(Object.is(percent('-0'), 0)).toBe(true));

	test.each([
		'',
		' ',
		'-',
		'.',
		'1.23456',
		'1/4',
		'½',
		'5 apples',
		'901',
		'-91',
		'NaN',
		'1e2',
		'5%%',
		'1 2',
		'__proto__',
		'9'.repeat(1e4),
	])('%j is refused', (text) => expect(percent(text)).toBeUndefined());

	test('is a finite number or nothing, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
				const value = percent(text);
				expect(value === undefined || Number.isSafeInteger(value)).toBe(true);
			}),
		);
	});

	test('comes back from its printed form', () => {
		fc.assert(
			fc.property(fc.integer({ min: -900_000, max: 9_000_000 }), (value) => {
				expect(percent(formatPercent(ppm(value)))).toBe(value);
			}),
		);
	});
});

describe('a typed count', () => {
	const count = (text: string) => parseNumber(text, { min: 1, max: 40 }, 0);
	test.each([
		['5', 5],
		['5 years', 5],
		['1 year', 1],
		['12 months', 12],
		['०५', 5],
		['40', 40],
	])('%s is %d', (text, value) => expect(count(text)).toBe(value));
	test.each(['0', '41', '5.5', '-1', '', 'five', '1e1', '5 y e a r s'])('%j is refused', (text) =>
		expect(count(text)).toBeUndefined(),
	);
});

describe('a whole number with a mark before three digits', () => {
	// A whole number has no decimals, so the mark can only group.
	test.each([
		['4.600', 4600],
		['122.000', 122_000],
		['1.234.567', 1_234_567],
		["4'600", 4600],
		['4 600', 4600],
		['4\u202f600', 4600],
		['4,600', 4600],
		['4.60', undefined],
		['4.6000', undefined],
		['0.600', undefined],
	])('%j is %s', (text, value) => expect(parseNumber(text, { min: 0, max: 1e7 }, 0)).toBe(value));

	test('keeps a decimal point where decimals are asked for', () => {
		// 4.6 in thousandths.
		expect(parseNumber('4.600', { min: 0, max: 1e7 }, 3)).toBe(4600);
	});
});

describe('an interval of percentages', () => {
	test.each([
		[{ low: 100_000, high: 400_000 }, '10–40%'],
		[{ low: -100_000, central: 48_000, high: 181_000 }, '4.8%, −10% to +18.1%'],
		[{ low: -200_000, high: -50_000 }, '−20% to −5%'],
		[{ central: 560_000 }, '56%'],
		[{ high: 250_000 }, 'up to 25%'],
		[{ low: 50_000 }, 'at least 5%'],
	])('%o is %s', (interval, words) =>
		expect(formatPercents(interval as { low?: Ppm; central?: Ppm; high?: Ppm })).toBe(words),
	);
});

describe('exact arithmetic', () => {
	test('rounds halves away from zero on both sides', () => {
		expect([5n, -5n, 4n, -4n, 1n, 0n].map((num) => roundHalfAway(num, 2n))).toEqual([
			3n,
			-3n,
			2n,
			-2n,
			1n,
			0n,
		]);
	});
	test('is within half a unit of the fraction', () => {
		fc.assert(
			fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (num, den) => {
				const off = roundHalfAway(num, den) * den - num;
				expect((off < 0n ? -off : off) * 2n <= den).toBe(true);
			}),
		);
	});
	test('refuses parts per million that are not whole', () => {
		expect(() => ppm(0.5)).toThrow('whole number');
		expect(() => ppm(Number.NaN)).toThrow('whole number');
	});
	test.each([
		['1', '1', '1'],
		['999', '999', '999'],
		['1000', '1,000', '1,000'],
		['123456', '123,456', '1,23,456'],
		['1234567', '1,234,567', '12,34,567'],
		['12345678901', '12,345,678,901', '12,34,56,78,901'],
	])('groups %s', (digits, western, indian) => {
		expect(groupDigits(digits, false)).toBe(western);
		expect(groupDigits(digits, true)).toBe(indian);
	});
});
