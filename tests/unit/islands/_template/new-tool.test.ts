import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newTool } from '../../../../src/islands/_template/new.mjs';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'new-tool-'));
});
afterEach(() => rmSync(root, { recursive: true }));
const make = (slug?: string) => newTool(slug, { root, day: '2026-11-23' });

describe('npm run new:tool', () => {
	test('makes the folder and the entry under the new name', () => {
		expect(make('bet-portfolio')).toEqual([
			'src/islands/bet-portfolio/',
			'src/content/tools/bet-portfolio.mdx',
		]);
		const folder = join(root, 'src/islands/bet-portfolio');
		expect(readdirSync(folder).sort()).toEqual(['README.md', 'Tool.astro', 'core', 'view']);
		expect(existsSync(join(folder, 'view/BetPortfolio.tsx'))).toBe(true);
		for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
			if (file.isFile()) {
				const text = readFileSync(join(file.parentPath, file.name), 'utf8');
				expect(text, file.name).not.toMatch(/template[- ]?tool/i);
			}
		expect(readFileSync(join(folder, 'Tool.astro'), 'utf8')).toContain(
			'<BetPortfolio client:visible',
		);
		expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(/^# Bet portfolio/);
	});

	test('writes an entry that keeps to the schema’s limits, last in order', () => {
		make('first-tool');
		make('second-tool');
		const entry = readFileSync(join(root, 'src/content/tools/second-tool.mdx'), 'utf8');
		expect(entry).toContain('title: Second tool\n');
		expect(entry).toContain('order: 2\n');
		expect(entry).toContain("published: '2026-11-23'");
		const description = /^description: (.*)$/m.exec(entry)?.[1] ?? '';
		expect(description.length).toBeGreaterThanOrEqual(70);
		expect(description.length).toBeLessThanOrEqual(160);
	});

	test.each([
		'',
		'Bet',
		'bet_portfolio',
		'-bet',
		'bet-',
		'bet--portfolio',
		'_bet',
		'1bet',
		'../bet',
		'bet portfolio',
		'x'.repeat(41),
	])('refuses %j and says what a slug is', (slug) => {
		expect(() => make(slug)).toThrow(/is no slug\.\nUse small letters/);
		expect(existsSync(join(root, 'src'))).toBe(false);
	});

	test('refuses without a slug', () => expect(() => make()).toThrow('"" is no slug'));

	test('refuses a slug that is taken, and leaves what is there', () => {
		make('bet-portfolio');
		expect(() => make('bet-portfolio')).toThrow(
			'src/islands/bet-portfolio is there already.\nChoose another slug, or delete it first.',
		);
		rmSync(join(root, 'src/islands'), { recursive: true });
		expect(() => make('bet-portfolio')).toThrow(
			'src/content/tools/bet-portfolio.mdx is there already',
		);
	});

	test('says so in one line on the command line', () => {
		const script = fileURLToPath(
			new URL('../../../../src/islands/_template/new.mjs', import.meta.url),
		);
		const run = () => execFileSync(process.execPath, [script, 'Bad Slug'], { stdio: 'pipe' });
		expect(run).toThrow(/"Bad Slug" is no slug/);
	});
});
