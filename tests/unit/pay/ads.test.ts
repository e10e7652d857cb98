import { describe, expect, test } from 'vitest';
import {
	distinctAds,
	midpointsOf,
	percentilesOf,
	readRows,
	reliabilityOf,
} from '../../../scripts/pay/aggregate.ts';
import { percentile } from '../../../scripts/percentile.ts';

const HEADER =
	'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size';

const csv = (...rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`;

/** A row of an ad in the United States, 2024, at a company of middle size. */
const row = (level: string, title: string, usd: number, { type = 'FT', place = 'US' } = {}) =>
	`2024,${level},${type},${title},${String(usd)},USD,${String(usd)},${place},0,${place},M`;

const PM = 'Product Manager';

/** Nineteen rows; the comment after each says which ad it belongs to. */
const ROWS = csv(
	row('SE', PM, 200_000), // A, top
	row('SE', PM, 150_000), // A, bottom: midpoint 175,000
	row('SE', PM, 190_000), // B, top
	row('SE', PM, 130_000), // B, bottom: midpoint 160,000
	row('SE', PM, 200_000), // A again
	row('SE', PM, 150_000), // A again: dropped
	row('MI', PM, 120_000), // C, one figure: the next row is of another level
	row('EN', PM, 100_000), // D, one figure: the next row pays more, so it is no bottom
	row('EN', PM, 140_000), // E, one figure: the next row is of another level
	row('SE', PM, 110_000), // F, top
	row('SE', PM, 110_000), // F, bottom is the same: midpoint 110,000
	row('SE', PM, 300_000, { type: 'CT' }), // a contract
	row('SE', PM, 280_000, { type: 'CT' }), // a contract: not counted
	row('SE', 'AI Product Manager', 210_000), // G, top
	row('SE', 'AI Product Manager', 170_000), // G, bottom: midpoint 190,000
	row('SE', PM, 95_000, { place: 'CA' }), // H, Canada, top
	row('SE', PM, 85_000, { place: 'CA' }), // H, bottom: midpoint 90,000
	row('SE', PM, 80_000, { place: 'CA' }), // I, the third of three alike: one figure
	row('SE', 'Group Product Manager', 250_000), // another title
);

const ads = distinctAds(readRows(ROWS));
const inUs = (title: string) => midpointsOf(ads, { title, country: 'US' });

describe('the ads behind the rows', () => {
	test('are ranges, whose midpoint counts', () => {
		expect(inUs('AI Product Manager')).toEqual([190_000]);
	});

	test('count once, full time only, by their exact title', () => {
		// D, F, C, E, B, A
		expect(inUs(PM)).toEqual([100_000, 110_000, 120_000, 140_000, 160_000, 175_000]);
	});

	test('are taken two rows at a time', () => {
		expect(midpointsOf(ads, { title: PM, country: 'CA' })).toEqual([80_000, 90_000]);
	});

	test('can be asked for by level, and over all countries', () => {
		expect(midpointsOf(ads, { title: PM, country: 'US', experience: 'EN' })).toEqual([
			100_000, 140_000,
		]);
		expect(midpointsOf(ads, { title: PM, experience: 'SE' })).toEqual([
			80_000, 90_000, 110_000, 160_000, 175_000,
		]);
	});

	test('are not those of a second year or another attribute', () => {
		const other = row('SE', PM, 150_000).replace(/M$/, 'L');
		expect(distinctAds(readRows(csv(row('SE', PM, 200_000), other)))).toHaveLength(2);
	});
});

describe('a file that is not the index', () => {
	test.each([
		['another header', 'a,b,c\n1,2,3\n', /first line/],
		['a short row', csv('2024,SE,FT'), /Line 2 of the CSV file is not a row/],
		['a quoted field', csv(row('SE', '"PM"', 1)), /Line 2/],
		['no number', csv(row('SE', PM, Number.NaN)), /Line 2/],
	])('is refused: %s', (_, text, message) => {
		expect(() => readRows(text)).toThrow(message);
	});
});

describe('percentiles', () => {
	// From R: quantile(1:10, c(0.1, 0.25, 0.5, 0.9), type = 7).
	test.each([
		[0.1, 1.9],
		[0.25, 3.25],
		[0.5, 5.5],
		[0.9, 9.1],
		[0, 1],
		[1, 10],
	])('of 1 to 10 at %d', (share, value) => {
		expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], share)).toBeCloseTo(value, 12);
	});

	test('of nothing are an error', () => {
		expect(() => percentile([], 0.5)).toThrow(RangeError);
	});

	test('are kept back where there are too few ads', () => {
		expect(percentilesOf([1, 2, 3, 4])).toBeUndefined();
		expect(percentilesOf([1, 2, 3, 4, 5])).toEqual({ p50: 3 });
		// The median of D, F, C, E, B, A: half of 120,000 + 140,000.
		expect(percentilesOf(inUs(PM))).toEqual({ p50: 130_000 });
		expect(Object.keys(percentilesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) ?? {})).toHaveLength(5);
	});

	test('round a half to the even dollar', () => {
		const median = (low: number, high: number) => percentilesOf([0, 0, low, high, 9e9, 9e9])?.p50;
		expect(median(2, 3)).toBe(2);
		expect(median(3, 4)).toBe(4);
	});
});

describe('reliability', () => {
	test.each([
		[0, 'too-small'],
		[9, 'too-small'],
		[10, 'thin'],
		[29, 'thin'],
		[30, 'ok'],
	])('of %d ads is %s', (n, reliability) => {
		expect(reliabilityOf(n)).toBe(reliability);
	});
});
