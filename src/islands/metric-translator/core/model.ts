import { MAX_VISITORS } from '../../../domain/proportion/arm.ts';

/** What a model did with cases whose truth is known: whole numbers. */
export interface Counts {
	/** Real and flagged: true positives. */
	readonly caught: number;
	/** Flagged and not real: false positives. */
	readonly falseFlags: number;
	/** Real and not flagged: false negatives. */
	readonly missed: number;
	/** Neither: true negatives. */
	readonly passed: number;
}

/** How a model treats real cases and all others, as fractions. Undefined where there was none of that kind. */
export interface Model {
	/** Share of real cases that it flags. */
	readonly recall: number | undefined;
	/** Share of the other cases that it flags all the same: the false-positive rate. */
	readonly falseRate: number | undefined;
	/** Share of what it flagged that was real. */
	readonly precision: number | undefined;
	/** The cases this was measured on; undefined where nobody said how many. */
	readonly sample: Counts | undefined;
}

export const realIn = ({ caught, missed }: Counts): number => caught + missed;
export const othersIn = ({ falseFlags, passed }: Counts): number => falseFlags + passed;
export const flagsIn = ({ caught, falseFlags }: Pick<Counts, 'caught' | 'falseFlags'>): number =>
	caught + falseFlags;

/** A model from its confusion counts. */
export function modelOf(sample: Counts): Model {
	const [real, others, flags] = [realIn(sample), othersIn(sample), flagsIn(sample)];
	return {
		recall: real ? sample.caught / real : undefined,
		falseRate: others ? sample.falseFlags / others : undefined,
		precision: flags ? sample.caught / flags : undefined,
		sample,
	};
}

/** Precision and recall of one model, and the share of cases that are real, as fractions. */
export interface Rates {
	readonly precision: number;
	readonly recall: number;
	readonly share: number;
}

/**
 * The lowest precision that goes with a recall where this share of cases is real: that of a model that
 * flags every other case as well.
 */
export const lowestPrecision = ({ recall, share }: Omit<Rates, 'precision'>): number =>
	(share * recall) / (share * recall + 1 - share);

/** Why a model's precision and recall cannot both be; undefined where they can. */
export function contradictionIn({
	precision,
	recall,
	share,
}: Rates): 'nothing-caught' | 'no-true-flag' | 'too-many-flags' | undefined {
	if (recall === 0) return 'nothing-caught';
	if (precision === 0) return 'no-true-flag';
	// A hair of leave, for figures somebody rounded.
	return precision < lowestPrecision({ recall, share }) * (1 - 1e-9) ? 'too-many-flags' : undefined;
}

/**
 * A model from its precision and recall. Of `n` cases, `n · share · recall` are caught, and for each of
 * those `(1 − precision) / precision` are flagged falsely.
 *
 * @param measured Real cases that the rates were measured on, fewer than `MAX_VISITORS`; undefined where
 *   nobody said. A sample that would be larger than that is cut off there: so many change no interval.
 */
export function modelFromRates(rates: Rates, measured: number | undefined): Model {
	const { precision, recall, share } = rates;
	const falsePerReal = (recall * (1 - precision)) / precision;
	const falseRate = Math.min(1, (falsePerReal * share) / (1 - share));
	if (measured === undefined) return { recall, falseRate, precision, sample: undefined };
	const caught = Math.round(measured * recall);
	const others = Math.min(
		MAX_VISITORS - measured,
		Math.max(1, Math.round((measured * (1 - share)) / share)),
	);
	const falseFlags = Math.min(others, Math.round(measured * falsePerReal));
	return {
		recall,
		falseRate,
		precision,
		sample: { caught, falseFlags, missed: measured - caught, passed: others - falseFlags },
	};
}
