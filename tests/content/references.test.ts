import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/content-check/check.ts';
import { formatFault, isError } from '../../src/content-check/fault.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';

const files = readContentFiles(fileURLToPath(new URL('../..', import.meta.url)));

describe('the content of the site', () => {
	test('is there to be checked', () => {
		for (const folder of ['sources', 'claims', 'guide', 'faq', 'glossary', 'tools']) {
			expect(
				Object.keys(files).some((path) => path.startsWith(`${folder}/`)),
				folder,
			).toBe(true);
		}
	});

	// Every figure its claim's, every claim marked and sourced, every source used, every link alive.
	test('has no fault', () => {
		expect(checkFiles(files).filter(isError).map(formatFault)).toEqual([]);
	});
});
