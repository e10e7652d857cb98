import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { schemaFaults } from '../../../src/content-check/schema-faults.ts';

const collections = {
	glossary: {
		schema: z.strictObject({
			term: z.string(),
			checkedOn: z.iso.date('Write a day.'),
			see: z.array(z.string()),
		}),
	},
};

const faultsOf = (yaml: string) => schemaFaults({ 'glossary/lift.yaml': yaml }, collections);

describe('an entry that does not fit its schema', () => {
	test('is told which field and why', () => {
		expect(faultsOf("term: Lift\ncheckedOn: '2026-11-23'\nsee: [a, 3]\n")).toEqual([
			{
				file: 'src/content/glossary/lift.yaml',
				fault: 'see[1]: Invalid input: expected string, received number',
				fix: 'see the field in src/content.config.ts',
			},
		]);
	});

	test('has a misspelt field named', () => {
		expect(faultsOf("term: Lift\ncheckedOn: '2026-11-23'\nsee: []\nshrt: x\n")).toEqual([
			expect.objectContaining({ fault: 'the entry: Unrecognized key: "shrt"' }),
		]);
	});

	// Astro reads YAML with timestamps, as `yaml` does only when told to.
	test('is told to quote a day', () => {
		expect(faultsOf('term: Lift\ncheckedOn: 2026-11-23\nsee: []\n')).toEqual([
			expect.objectContaining({
				fault: 'checkedOn: Write a day',
				fix: 'put the day in quotes: without them YAML makes it a date with a time',
			}),
		]);
	});

	test('is left to the parser where it is no YAML', () => {
		expect(faultsOf('term: a: b\n')).toEqual([]);
	});
});
