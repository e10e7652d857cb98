import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const run = (...args: string[]) =>
	spawnSync(process.execPath, ['scripts/pay/recompute.mjs', ...args], { encoding: 'utf8' });

describe('the command', () => {
	test('says how it is used', () => {
		const { stderr, status } = run();
		expect(stderr).toBe('Usage: node scripts/pay/recompute.mjs <aijobs.csv> [--check | --write]\n');
		expect(status).toBe(2);
	});

	test('names each committed file that other rows would not give', () => {
		const csv = join(mkdtempSync(join(tmpdir(), 'pay-')), 'rows.csv');
		const header =
			'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size';
		const rows = ['AI Product Manager', 'Product Manager'].map(
			(title) => `2024,SE,FT,${title},100000,USD,100000,DE,0,DE,M`,
		);
		writeFileSync(csv, [header, ...rows].join('\n'));
		const { stderr, status } = run(csv, '--check');
		expect(stderr).toContain('product-manager-us-all.yaml: differs; the rows give\n');
		expect(stderr).toContain('n: 0\nreliability: too-small\n');
		// One ad in Germany is what the file says too.
		expect(stderr).not.toContain('product-manager-de-all.yaml');
		expect(status).toBe(1);
	});
});
