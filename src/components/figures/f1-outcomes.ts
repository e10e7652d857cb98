/** What one F1 score leaves open: the errors behind it. Counts are exact, so not yet whole. */
export interface F1Outcome {
	readonly precision: number;
	readonly recall: number;
	/** Legitimate cases that were flagged. */
	readonly falseFlags: number;
	/** Frauds that were not flagged. */
	readonly missed: number;
}

/**
 * The errors that follow from an F1 score once precision is known.
 *
 * Method: F1 = 2PR / (P + R), solved for recall: R = F1 × P / (2P − F1). Then true flags = frauds × R,
 * missed = frauds − true flags, false flags = true flags × (1 − P) / P.
 *
 * @param frauds True cases in the period.
 * @param f1 The score, as a ratio.
 * @param precision As a ratio; at least F1 / (2 − F1), else recall would have to exceed 1.
 * @see src/content/claims/f1-to-hours.yaml
 * @example
 * f1Outcome(1000, 0.89, 0.95); // => about 44 false flags, 163 missed
 */
export function f1Outcome(frauds: number, f1: number, precision: number): F1Outcome {
	if (!(f1 > 0 && f1 <= 1)) {
		throw new RangeError(`f1Outcome: expected an F1 above 0 and at most 1, received ${f1}.`);
	}
	const lowestPrecision = f1 / (2 - f1);
	if (!(precision <= 1 && precision >= lowestPrecision - 1e-12)) {
		throw new RangeError(
			`f1Outcome: with F1 ${f1}, precision lies between ${lowestPrecision.toFixed(3)} and 1; received ${precision}.`,
		);
	}
	const recall = Math.min(1, (f1 * precision) / (2 * precision - f1));
	const trueFlags = frauds * recall;
	return {
		precision,
		recall,
		falseFlags: (trueFlags * (1 - precision)) / precision,
		missed: frauds - trueFlags,
	};
}

/** One case as content states it: precision, and the rounded counts it prints, if it prints them. */
export interface StatedCase {
	readonly precision: number;
	readonly falseFlags?: number | undefined;
	readonly missed?: number | undefined;
}

/** The outcome of a stated case, or an error where the counts that content prints do not follow from it. */
export function outcomeAsStated(frauds: number, f1: number, stated: StatedCase): F1Outcome {
	const outcome = f1Outcome(frauds, f1, stated.precision);
	for (const count of ['falseFlags', 'missed'] as const) {
		const printed = stated[count];
		if (printed !== undefined && printed !== Math.round(outcome[count])) {
			throw new Error(
				`translation-ladder: precision ${stated.precision} at F1 ${f1} gives ${count} ${outcome[count].toFixed(1)}, ` +
					`but the content states ${printed}. Correct src/content/claims/f1-to-hours.yaml.`,
			);
		}
	}
	return outcome;
}
