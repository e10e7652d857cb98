import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chanceToBeat } from '../../../../src/domain/proportion/chance-to-beat.ts';
import { differenceInterval } from '../../../../src/domain/proportion/difference.ts';
import { criticalValue } from '../../../../src/domain/proportion/level.ts';
import { liftInterval } from '../../../../src/domain/proportion/lift.ts';
import { sampleRatio } from '../../../../src/domain/proportion/sample-ratio.ts';
import { visitorsPerArm } from '../../../../src/domain/proportion/sample-size.ts';
import { scoreTestPValue } from '../../../../src/domain/proportion/score-test.ts';
import { wilsonInterval } from '../../../../src/domain/proportion/wilson.ts';
import { largestErrors } from '../../../reference/largest-errors.ts';
import { readReference, type Row } from '../../../reference/references.ts';

const READMES = ['domain/proportion', 'islands/confidence-framing'].map(
	(folder) => new URL(`../../../../src/${folder}/README.md`, import.meta.url),
);
const ERRORS = largestErrors();

// 22 digits and more, from the definitions: tests/reference/reference.py.
describe('against high-precision references', () => {
	test.each(ERRORS)('$method stays within its tolerance', ({ error, tolerance, worst }) => {
		expect(error, `at ${worst}`).toBeLessThanOrEqual(tolerance);
	});

	test('more than 300 pairs of arms are compared, at more than five levels', () => {
		const rows = readReference('intervals');
		const pairs = new Set(
			rows.map(({ treatment, control }) => JSON.stringify([treatment, control])),
		);
		expect(pairs.size).toBeGreaterThan(300);
		expect(new Set(rows.map((row) => row.number('level'))).size).toBeGreaterThan(5);
	});

	test('what is too small to be compared is at least that small', () => {
		const chances = readReference('pairs').flatMap((row) => [
			{ right: row.number('chanceTreatment'), found: chanceToBeat(row.treatment, row.control) },
			{ right: row.number('chanceControl'), found: chanceToBeat(row.control, row.treatment) },
		]);
		const tiny = chances.filter(({ right }) => right < 1e-290);
		expect(tiny.length).toBeGreaterThan(5);
		for (const { found } of tiny) expect(found).toBeLessThan(1.001e-290);
	});

	// `node tests/reference/error-table.ts` prints the table anew.
	test.each(READMES)('%s states no smaller error and no more cases than there are', (readme) => {
		const stated = readFileSync(readme, 'utf8')
			.split('\n')
			.map((line) => line.split('|').map((cell) => cell.trim()));
		for (const { method, cases, error, per, tolerance } of ERRORS) {
			const [, , count, bound, allowed] = stated.find(([, first]) => first === method) ?? [];
			expect(count, method).toBe(String(cases));
			expect(bound, method).toContain(`of the ${per}`);
			expect(parseFloat(bound ?? ''), method).toBeGreaterThanOrEqual(error);
			expect(Number(allowed), method).toBe(tolerance);
		}
	});
});

/** What R's row asks for, from the code: its low and high end, or one value twice. */
const FOUND: Record<string, (row: Row) => [number, number]> = {
	difference: (row) => ends(differenceInterval(...arms(row), row.number('level'))),
	lift: (row) => {
		const found = liftInterval(...arms(row), row.number('level'));
		return found.kind === 'bounded' ? ends(found) : [NaN, NaN];
	},
	wilson: (row) =>
		ends(
			wilsonInterval(
				{ conversions: row.number('a'), visitors: row.number('b') },
				row.number('level'),
			),
		),
	'p-value': (row) => twice(scoreTestPValue(...arms(row))),
	chance: (row) => twice(chanceToBeat(...arms(row))),
	'sample-ratio': (row) =>
		twice(
			sampleRatio({ treatment: row.number('a'), control: row.number('b') }, row.number('c')).pValue,
		),
	'critical-value': (row) => twice(criticalValue(row.number('level'))),
};
const ends = ({ low, high }: { low: number; high: number }): [number, number] => [low, high];
const twice = (value: number): [number, number] => [value, value];
const arms = (row: Row) =>
	[
		{ conversions: row.number('a'), visitors: row.number('b') },
		{ conversions: row.number('c'), visitors: row.number('d') },
	] as const;

// Another language, another author's prop.test, power.prop.test and chisq.test: reference.R.
describe('against base R', () => {
	const rows = readReference('from-r');

	test.each(Object.keys(FOUND))('%s', (method) => {
		const own = rows.filter((row) => row.text('method') === method);
		expect(own.length).toBeGreaterThan(5);
		for (const row of own) {
			const [low, high] = FOUND[method]?.(row) ?? [NaN, NaN];
			const allowed = row.number('tolerance');
			expect(Math.abs(low / row.number('low') - 1), row.toString()).toBeLessThan(allowed);
			expect(Math.abs(high / row.number('high') - 1), row.toString()).toBeLessThan(allowed);
		}
	});

	test('visitors per arm, rounded up', () => {
		const own = rows.filter((row) => row.text('method') === 'visitors');
		expect(own.length).toBeGreaterThan(50);
		for (const row of own) {
			const plan = {
				baseline: row.number('a'),
				power: row.number('c'),
				level: row.number('level'),
			};
			expect(visitorsPerArm(plan, row.number('b')), row.toString()).toBe(
				Math.ceil(row.number('low')),
			);
		}
	});
});
