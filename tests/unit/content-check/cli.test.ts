import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** The command as a writer runs it, on the project's own content. */
const run = (...args: string[]) =>
	spawnSync(process.execPath, ['src/content-check/cli.ts', ...args], { encoding: 'utf8' });

describe('the command', () => {
	test('finds nothing overdue long before anything was checked', () => {
		const { stdout, status } = run('--fresh', '--today', '1900-01-01');
		expect(stdout).toBe('src/content: no faults.\n');
		expect(status).toBe(0);
	});

	test('refuses a day it cannot read', () => {
		const { stderr, status } = run('--fresh', '--today', 'tomorrow');
		expect(stderr).toContain('--today: write YYYY-MM-DD, not tomorrow.');
		expect(status).toBe(1);
	});

	test('says nothing of files it was not asked about', () => {
		expect(run('src/content/no-such-folder').stdout).toBe('src/content: no faults.\n');
	});
});
