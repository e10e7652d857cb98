import { percent, plainNumber } from '../../../domain/figure-text.ts';
import type { Counts } from './model.ts';
import { leastPrecisionPercent, type contradictionIn, type Rates } from './possible.ts';

/** What the two models are called. */
const MODEL_NAMES = { before: 'old model', after: 'new model' } as const;
type Side = keyof typeof MODEL_NAMES;

const inPercent = (share: number) => `*${percent(share * 100, 4)}*`;

/** Says that the parts are more than the whole. */
export function sumWords({ caught, falseFlags, missed, passed }: Counts, side: Side): string {
	const parts = caught + falseFlags + missed;
	return `These counts of the ${MODEL_NAMES[side]} cannot be: caught, false flags and missed come to *${plainNumber(parts)}*, and that is more than the *${plainNumber(parts + passed)}* cases in all.`;
}

/** Says why a precision and a recall cannot both be, with the figures that rule it out. */
export function contradictionWords(
	problem: NonNullable<ReturnType<typeof contradictionIn>>,
	{ precision, recall, share }: Rates,
	side: Side,
): string {
	const both = `A precision of ${inPercent(precision)} and a recall of ${inPercent(recall)} cannot both be`;
	switch (problem) {
		case 'nothing-caught':
			return precision === 0
				? `With a recall of ${inPercent(0)} the ${MODEL_NAMES[side]} catches nothing, and its precision is ${inPercent(0)} whether it raises one false flag or a thousand. Enter counts instead.`
				: `${both} for the ${MODEL_NAMES[side]}: a recall of ${inPercent(0)} says that no real case was flagged, and such a precision that some were.`;
		case 'no-true-flag':
			return `${both} for the ${MODEL_NAMES[side]}: a precision of ${inPercent(0)} says that no flag was real, and such a recall that some were.`;
		case 'too-many-flags':
			return `${both} for the ${MODEL_NAMES[side]}: with ${inPercent(share)} of cases real, precision is never below *${leastPrecisionPercent({ recall, share })}%*, even for a model that flags all the other cases as well.`;
	}
}
