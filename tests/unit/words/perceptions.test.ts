import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { perceptionsOf, toYaml } from '../../../scripts/words/perceptions.ts';

const FILE = fileURLToPath(
	new URL('../../../src/content/perceptions/zonination.yaml', import.meta.url),
);
const committed = readFileSync(FILE, 'utf8');
const { phrases } = parse(committed) as {
	phrases: { phrase: string; median: number; low: number; high: number }[];
};

describe('what people hear in a probability word', () => {
	// By hand: of 10, 20, 40, 80 and 90 the middle one, and the second and fourth.
	test('is the middle answer and the span of the middle half', () => {
		expect(perceptionsOf('Likely,Unlikely\n80,5\n40,5\n10,5\n90,5\n20,5\n')).toEqual({
			n: 5,
			phrases: [
				{ phrase: 'likely', median: 40, low: 20, high: 80 },
				{ phrase: 'unlikely', median: 5, low: 5, high: 5 },
			],
		});
	});

	test.each(['', 'x', '101', '-1'])('is refused where an answer is %j', (cell) => {
		expect(() => perceptionsOf(`Likely,Unlikely\n80,${cell}`)).toThrow(
			`Line 2 of the CSV file has “${cell}”, not a percentage.`,
		);
	});

	// Medians from Python's statistics.median over the same file.
	test('has the medians that another program gives', () => {
		const medians = Object.fromEntries(phrases.map(({ phrase, median }) => [phrase, median]));
		expect(medians).toMatchObject({
			'almost certainly': 95,
			'highly likely': 90,
			likely: 70,
			probably: 75,
			'we believe': 70,
			'probably not': 26.5,
			'almost no chance': 2,
		});
	});

	// One test, two ways: the answers are not kept in the project, so most runs cannot reach them.
	test('is what the answers give, or at least in order', () => {
		const csv = process.env.PERCEPTIONS_CSV;
		if (csv !== undefined && existsSync(csv))
			expect(toYaml(perceptionsOf(readFileSync(csv, 'utf8')))).toBe(committed);
		for (const { phrase, median, low, high } of phrases) {
			expect(low, phrase).toBeLessThanOrEqual(median);
			expect(median, phrase).toBeLessThanOrEqual(high);
		}
	});
});
