import type { Band } from '../../../domain/interval.ts';

/**
 * The F1 score, the harmonic mean of precision and recall: `2TP / (2TP + FP + FN)`.
 *
 * @returns A fraction; undefined where nothing is real and nothing is flagged.
 * @see src/content/sources/scikit-learn-precision-recall-fscore.yaml
 */
export function f1Of({
	caught,
	falseFlags,
	missed,
}: Readonly<Record<'caught' | 'falseFlags' | 'missed', number>>): number | undefined {
	const weight = 2 * caught + falseFlags + missed;
	return weight ? (2 * caught) / weight : undefined;
}

/** What one F1 score leaves open. */
export interface Reach {
	readonly falseFlags: Band<number>;
	readonly missed: Band<number>;
}

/**
 * The false flags and the misses that fit an F1 score, among this many real cases and others.
 *
 * Method: F1 = 2TP / (TP + FP + real), so `TP = F1 · (real + FP) / (2 − F1)`. More false flags go with
 * more caught, from no false flag at all until every real case is caught or every other one is flagged.
 *
 * @example
 * reachOf(0.89, 1000, 19_000); // => 0 to 247 false flags, 0 to 198 missed
 */
export function reachOf(f1: number, real: number, others: number): Reach {
	if (f1 === 0) return { falseFlags: { low: 0, high: others }, missed: { low: real, high: real } };
	const caughtWith = (falseFlags: number) => (f1 * (real + falseFlags)) / (2 - f1);
	const most = Math.min(others, (2 * real * (1 - f1)) / f1);
	return {
		falseFlags: { low: 0, high: most },
		missed: { low: Math.max(0, real - caughtWith(most)), high: real - caughtWith(0) },
	};
}
