import { readField, type FieldName } from './fields.ts';
import type { State } from './state.ts';

/* Figures that can each be read and cannot all be. Every page with the tool loads this. */

/** Precision and recall of one model, and the share of cases that are real, as fractions. */
export interface Rates {
	readonly precision: number;
	readonly recall: number;
	readonly share: number;
}

/**
 * The lowest precision that goes with a recall where this share of cases is real: that of a model that
 * flags all the other cases as well.
 */
const lowestPrecision = ({ recall, share }: Omit<Rates, 'precision'>): number =>
	(share * recall) / (share * recall + 1 - share);

/** The same in percent as it is shown: rounded up, so that whoever enters it is above the limit. */
export const leastPrecisionPercent = (rates: Omit<Rates, 'precision'>): number =>
	Math.max(0.01, Math.ceil(lowestPrecision(rates) * 10_000) / 100);

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

const SIDES = ['before', 'after'] as const;

/**
 * What to enter where figures rule each other out, by the field that gives way first: the cases in all
 * that the counts are more than, or the precision. The answer says why: `problems.ts`.
 */
export function clashesIn({ way, good }: State): Partial<Record<FieldName, string>> {
	const value = (name: FieldName) => readField(name, good[name]).value ?? 0;
	const clashes: Partial<Record<FieldName, string>> = {};
	for (const side of SIDES) {
		const parts = value(`${side}Caught`) + value(`${side}Missed`) + value(`${side}False`);
		const rates = {
			precision: value(`${side}Precision`),
			recall: value(`${side}Recall`),
			share: value('share'),
		};
		if (way === 'counts' && parts > value(`${side}Cases`))
			clashes[`${side}Cases`] = `Enter at least ${parts}: the other three come to that.`;
		const contradiction = way === 'rates' && contradictionIn(rates);
		if (!contradiction || !rates.share) continue;
		if (contradiction === 'nothing-caught')
			clashes[`${side}Recall`] = 'Enter a recall above 0%, or counts.';
		else
			clashes[`${side}Precision`] =
				`Enter at least ${leastPrecisionPercent(rates)}%: with this recall it cannot be lower.`;
	}
	return clashes;
}
