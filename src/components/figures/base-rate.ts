/** What a test does to a population, as ratios. */
export interface BaseRate {
	/** Share of all cases that are real. */
	readonly prevalence: number;
	/** Share of real cases that are flagged. */
	readonly recall: number;
	/** Share of the other cases that are flagged all the same. */
	readonly falsePositiveRate: number;
	/** Cases drawn, one dot each. */
	readonly total: number;
}

/** The same counts twice: as expected (with fractions) and as whole dots. */
export interface BaseRateCounts {
	readonly found: number;
	readonly falseAlarms: number;
	readonly missed: number;
	readonly dots: { readonly found: number; readonly falseAlarms: number; readonly missed: number };
	/** Real cases among the flagged, from the expected counts, not from the dots. */
	readonly precision: number;
}

/**
 * Expected counts and whole dots.
 *
 * Method: found = total × prevalence × recall; false alarms = total × (1 − prevalence) × false-positive
 * rate; precision = found / (found + false alarms). Each count is rounded on its own for the dots.
 *
 * @see src/content/claims/precision-vs-recall.yaml
 * @example
 * countBaseRate({ prevalence: 0.001, recall: 0.9, falsePositiveRate: 0.01, total: 1000 });
 * // => found 0.9, false alarms 9.99, precision 0.0826
 */
export function countBaseRate(rate: BaseRate): BaseRateCounts {
	for (const name of ['prevalence', 'recall', 'falsePositiveRate'] as const) {
		if (!(rate[name] >= 0 && rate[name] <= 1)) {
			throw new RangeError(
				`base-rate-dots: ${name} is a ratio from 0 to 1, received ${rate[name]}.`,
			);
		}
	}
	if (!(Number.isInteger(rate.total) && rate.total > 0 && rate.total <= 2000)) {
		throw new RangeError(`base-rate-dots: total is 1 to 2,000 dots, received ${rate.total}.`);
	}
	const real = rate.total * rate.prevalence;
	const found = real * rate.recall;
	const falseAlarms = (rate.total - real) * rate.falsePositiveRate;
	if (found + falseAlarms === 0) {
		throw new RangeError(
			'base-rate-dots: nothing is flagged with these ratios, so precision is not defined.',
		);
	}
	const dots = {
		found: Math.round(found),
		falseAlarms: Math.round(falseAlarms),
		missed: Math.round(real) - Math.round(found),
	};
	return {
		found,
		falseAlarms,
		missed: real - found,
		dots: { ...dots, missed: Math.max(0, dots.missed) },
		precision: found / (found + falseAlarms),
	};
}
