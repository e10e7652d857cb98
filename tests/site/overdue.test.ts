import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dayInWords } from '../../src/domain/day.ts';
import { DIST, readPage } from '../support/built-site.ts';

const { day } = JSON.parse(readFileSync(`${DIST}/build.json`, 'utf8')) as { day: string };
const claims = globSync('src/content/claims/*.yaml').map((file) => ({
	id: /([^/\\]+)\.yaml$/.exec(file)?.[1] ?? '',
	...(parse(readFileSync(file, 'utf8')) as { checkBy: string }),
}));
const { document } = readPage('/evidence/');

/*
 * The suite runs on two builds: one of today, one under a base path that is built as if it were
 * years later (scripts/test.mjs), so that both cases are seen on any date.
 */
test.each(claims)(
	'whoever reads claim $id is told whether its check is overdue',
	({ id, checkBy }) => {
		const text = document.getElementById(id)?.textContent ?? '';
		const overdue = `Check overdue since ${dayInWords(checkBy)}`;
		if (checkBy < day) expect(text).toContain(overdue);
		else expect(text).not.toContain('overdue');
	},
);
