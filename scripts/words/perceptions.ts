import { percentile } from '../percentile.ts';

/*
 * From one row of answers a person to what a phrase is heard as. Pure: no files. The README beside
 * this file says whose answers they are.
 */

/** An entry of `src/content/perceptions`, as far as it is computed. */
export interface Perception {
	readonly phrase: string;
	/** Percent: the middle answer, and the span of the middle half. */
	readonly median: number;
	readonly low: number;
	readonly high: number;
}

/**
 * Median and quartiles of each column.
 *
 * @param csv A first line of phrases, then a line of percentages a person.
 * @throws when a cell is not a percentage, with its line.
 */
export function perceptionsOf(csv: string): { n: number; phrases: readonly Perception[] } {
	const [header = '', ...lines] = csv.split(/\r?\n/).filter((line) => line.trim() !== '');
	const rows = lines.map((line, index) =>
		line.split(',').map((cell) => {
			const percent = Number(cell);
			if (cell.trim() === '' || !(percent >= 0 && percent <= 100))
				throw new Error(
					`Line ${String(index + 2)} of the CSV file has “${cell}”, not a percentage.`,
				);
			return percent;
		}),
	);
	const phrases = header.split(',').map((name, column) => {
		const answers = rows.map((row) => row[column] ?? NaN).sort((a, b) => a - b);
		return {
			phrase: name.trim().toLowerCase(),
			median: percentile(answers, 0.5),
			low: percentile(answers, 0.25),
			high: percentile(answers, 0.75),
		};
	});
	return { n: rows.length, phrases };
}

/** The file of `src/content/perceptions`. */
export function toYaml({ n, phrases }: ReturnType<typeof perceptionsOf>): string {
	const lines = phrases.map(
		({ phrase, median, low, high }) =>
			`  - { phrase: ${phrase}, median: ${median}, low: ${low}, high: ${high} }`,
	);
	return ['source: zonination-perceptions', `n: ${n}`, 'phrases:', ...lines, ''].join('\n');
}
