import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { distinctAds, readRows, reliabilityOf } from '../../../scripts/pay/aggregate.ts';
import {
	type PayRange,
	payRanges,
	premiumDifferences,
	toYaml,
} from '../../../scripts/pay/ranges.ts';

const CONTENT = fileURLToPath(new URL('../../../src/content', import.meta.url));
const textOf = (path: string) => readFileSync(join(CONTENT, path), 'utf8');

const names = readdirSync(join(CONTENT, 'pay')).filter((name) => name.endsWith('.yaml'));
const ranges = new Map(names.map((name) => [name, parse(textOf(`pay/${name}`)) as PayRange]));

const valuesOf = (percentiles: PayRange['percentiles'] | undefined): number[] =>
	percentiles === undefined ? [] : (Object.values(percentiles) as number[]);

/** The published table: US, full time, USD a year. Worked out in another program. */
const PUBLISHED = {
	'product-manager-us-all.yaml': [805, 129_520, 155_000, 185_000, 215_800, 257_436],
	'product-manager-us-mid.yaml': [324, 119_013, 143_250, 171_675, 209_949, 258_603],
	'product-manager-us-senior.yaml': [451, 146_200, 168_378, 192_350, 222_000, 257_250],
	'ai-product-manager-us-all.yaml': [11, 158_300, 172_225, 193_900, 212_162, 233_200],
	'data-product-manager-us-all.yaml': [133, 119_045, 132_500, 152_500, 179_450, 209_900],
	'product-manager-ca-all.yaml': [38, 112_179, 127_775, 149_962, 180_625, 199_242],
	'product-manager-gb-all.yaml': [12, 81_353, 94_952, 107_820, 124_102, 143_765],
	'product-manager-in-all.yaml': [2],
	'product-manager-de-all.yaml': [1],
};

describe('the pay ranges that pages show', () => {
	test('are those of the published table', () => {
		const committed = [...ranges].map(([name, { n, percentiles }]) => [
			name,
			[n, ...valuesOf(percentiles)],
		]);
		expect(Object.fromEntries(committed)).toEqual(PUBLISHED);
	});

	// One test, two ways: the rows are not kept in the project, so most runs cannot reach them.
	test('are what the rows give, or at least agree with themselves', () => {
		const csv = process.env.AIJOBS_CSV;
		if (csv !== undefined && existsSync(csv)) {
			const ads = distinctAds(readRows(readFileSync(csv, 'utf8')));
			const texts = names.map((name) => [name, textOf(`pay/${name}`)]);
			const made = [...payRanges(ads)].map(([name, range]) => [name, toYaml(range)]);
			expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(made));
			expect(premiumDifferences(ads, textOf('claims/pay-premium.yaml'))).toEqual([]);
			return;
		}
		console.info(
			`The rows are not here (AIJOBS_CSV is ${csv ?? 'not set'}), so only the files themselves are checked.`,
		);
		for (const [name, range] of ranges) {
			const values = valuesOf(range.percentiles);
			expect(values, name).toEqual([...values].sort((a, b) => a - b));
			expect(range.reliability, name).toBe(reliabilityOf(range.n));
			expect(values.length, name).toBe(range.n < 5 ? 0 : range.n < 10 ? 1 : 5);
			expect(textOf(`pay/${name}`), name).toBe(toYaml(range));
		}
	});
});

describe('the premium that the claim states', () => {
	const ad = (title: string, usd: number) =>
		`2024,SE,FT,${title},${String(usd)},USD,${String(usd)},US,0,US,M`;
	const rows = [
		'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size',
		ad('AI Product Manager', 110_000),
		ad('Product Manager', 100_000),
	];
	// One ad against one: 10% more, whatever is drawn.
	const ads = distinctAds(readRows(rows.join('\n')));
	const claim = (high: number) =>
		['open-data', 'open-data-all-countries']
			.map(
				(id) =>
					`  - { id: ${id}, low: 10, central: 10, high: ${String(high)}, n: 1, comparedWith: 1 }`,
			)
			.reduce((text, line) => `${text}${line}\n`, 'quantities:\n');

	test('may differ from the ads by half a point, as another draw would', () => {
		expect(premiumDifferences(ads, claim(10.4))).toEqual([]);
	});

	test('may not differ by more', () => {
		expect(premiumDifferences(ads, claim(10.6))).toEqual([
			'pay-premium.yaml: quantity open-data has high 10.6, the ads give 10',
			'pay-premium.yaml: quantity open-data-all-countries has high 10.6, the ads give 10',
		]);
	});

	test('is missed where the claim has lost it', () => {
		expect(premiumDifferences(ads, 'number: 41\n')).toEqual([
			'pay-premium.yaml has no quantity open-data',
			'pay-premium.yaml has no quantity open-data-all-countries',
		]);
	});
});
