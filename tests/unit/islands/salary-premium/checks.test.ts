import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minorUnits, ppm } from '../../../../src/domain/units.ts';
import {
	readEvidence,
	readPayRanges,
} from '../../../../src/islands/salary-premium/core/evidence.ts';
import { csvOf } from '../../../../src/islands/salary-premium/core/export.ts';
import { inputsOf } from '../../../../src/islands/salary-premium/core/inputs.ts';
import { offerPremium, placeIn } from '../../../../src/islands/salary-premium/core/offer.ts';
import { placeAmong } from '../../../../src/islands/salary-premium/core/pay-range.ts';
import { project } from '../../../../src/islands/salary-premium/core/projection.ts';
import { influences } from '../../../../src/islands/salary-premium/core/sensitivity.ts';
import { initialState, reduce } from '../../../../src/islands/salary-premium/core/state.ts';
import { claim, payRanges, premiums } from './fixture.ts';

const example = inputsOf(initialState, premiums);
const without = (id: string) => ({
	premium: { ...claim, quantities: claim.quantities.filter((one) => one.id !== id) },
});

describe('the evidence', () => {
	test('comes with its interval, sample and source in words', () => {
		expect(premiums.find(({ id }) => id === 'open-data')).toMatchObject({
			interval: { low: -100_000, central: 48_000, high: 181_000 },
			figures: '4.8%, −10% to +18.1%',
			basis: '95% interval, 11 against 805. medians of advertised base pay, bootstrap',
			source: 'A publisher, 2026',
		});
	});
	test('that is missing stops the build with the file, the fault and what to do', () => {
		expect(() => readEvidence({})).toThrowErrorMatchingInlineSnapshot(`
			[Error: src/content/tools/salary-premium.mdx: evidence.premium is missing.
			Add \`evidence: { premium: pay-premium }\` to its frontmatter.]
		`);
		expect(() => readEvidence(without('article'))).toThrow(
			/src\/content\/claims\/pay-premium\.yaml: quantity article.*missing/,
		);
		const years = claim.quantities.map((one) =>
			one.id === 'article' ? { ...one, unit: 'years' as const } : one,
		);
		expect(() => readEvidence({ premium: { ...claim, quantities: years } })).toThrow(/is in years/);
		const open = claim.quantities.map((one) =>
			one.id === 'article' ? { ...one, low: undefined } : one,
		);
		expect(() => readEvidence({ premium: { ...claim, quantities: open } })).toThrow(/lacks an end/);
	});
});

describe('an offer', () => {
	// By hand: 95,000 over 85,000 is 11.7647 %, shown to a hundredth.
	test('is compared with the pay', () => {
		expect(offerPremium(minorUnits(9_500_000n), minorUnits(8_500_000n))).toBe(117_600);
		expect(offerPremium(minorUnits(8_000_000n), minorUnits(8_500_000n))).toBe(-58_800);
		expect(offerPremium(minorUnits(1n), minorUnits(1n))).toBe(0);
	});
	test.each([
		[{ low: ppm(100_000), high: ppm(400_000) }, 117_600, 'inside'],
		[{ low: ppm(100_000), high: ppm(400_000) }, 100_000, 'inside'],
		[{ low: ppm(100_000), high: ppm(400_000) }, 99_900, 'below'],
		[{ low: ppm(80_000), high: ppm(110_000) }, 117_600, 'above'],
		[{ central: ppm(560_000) }, 117_600, 'below'],
		[{ central: ppm(97_000) }, 117_600, 'above'],
		[{ high: ppm(250_000) }, 117_600, 'inside'],
		[{ low: ppm(250_000) }, 117_600, 'below'],
	])('falls against %o at %d: %s', (interval, premium, place) =>
		expect(placeIn(ppm(premium), interval)).toBe(place),
	);
});

describe('the place among job ads', () => {
	const [senior, mid, uk, india] = readPayRanges(payRanges);
	test('is told most ads first, for product managers only', () => {
		expect(readPayRanges(payRanges).map(({ group, n }) => `${group}: ${n}`)).toEqual([
			'Product Manager, United States, senior: 451',
			'Product Manager, United States, mid level: 324',
			'Product Manager, UK, all levels: 12',
			'Product Manager, India, all levels: 2',
		]);
	});
	test.each([
		[100_000, 'in the lowest tenth'],
		[130_000, 'in the lowest quarter'],
		[160_000, 'below the middle'],
		[171_675, 'at the middle'],
		[200_000, 'above the middle'],
		[250_000, 'in the top quarter'],
		[300_000, 'in the top tenth'],
	])('%d dollars stand %s', (dollars, place) =>
		expect(mid && placeAmong(dollars, mid)).toBe(place),
	);
	test('is not told where there are too few ads', () => {
		expect(india && placeAmong(100_000, india)).toBeUndefined();
		expect(uk?.reliability).toBe('thin');
	});
	test('says no more than above or below where only the middle is known', () => {
		const group = {
			...senior,
			group: '',
			n: 7,
			reliability: 'too-small' as const,
			percentiles: { p50: 100 },
		};
		expect([placeAmong(99, group), placeAmong(101, group)]).toEqual([
			'below the middle',
			'above the middle',
		]);
	});
});

describe('which input matters most', () => {
	// By hand from 100,000 over five years: ends 50,000 and 200,000; middle 25%: 125,000;
	// a year fewer or more 100,000 and 150,000; pay a tenth either way 112,500 and 137,500.
	test('is told by how far each moves the total', () => {
		const told = influences(example.move, example.band).map(({ input, from, to }) => [
			input,
			from / 100n,
			to / 100n,
		]);
		expect(told.slice(0, 3)).toEqual([
			['The premium, from end to end', 50_000n, 200_000n],
			['Years, one fewer or more', 100_000n, 150_000n],
			['Your pay, a tenth either way', 112_500n, 137_500n],
		]);
	});
	test('keeps within the limits of every input', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('1', '40'),
				fc.constantFrom('-20', '50'),
				fc.constantFrom('0', '50'),
				(years, raise, discount) => {
					let state = initialState;
					for (const [name, text] of Object.entries({
						years,
						raise,
						discount,
						spent: '10',
						first: '9',
					}))
						state = reduce(state, { type: 'figure-typed', name: name as 'years', text });
					const { move, band } = inputsOf(state, premiums);
					const told = influences(move, band);
					expect(told).toHaveLength(7);
					for (const { from, to } of told) expect(from <= to).toBe(true);
				},
			),
		);
	});
});

describe('what is handed over', () => {
	const ends = {
		low: project(example.move, example.band.low),
		high: project(example.move, example.band.high),
	};
	const csv = csvOf(example, ends, premiums);
	test('a CSV has the years, every source, and no cell that runs', () => {
		expect(csv).toContain('1,100000.00,10000.00,40000.00,10000.00,40000.00\r\n');
		for (const { url } of premiums) expect(csv).toContain(url);
		for (const cell of csv.replace('\ufeff', '').split(/[,\r\n]+/))
			expect(cell).not.toMatch(/^"?[=+\-@\t]/);
	});
});
