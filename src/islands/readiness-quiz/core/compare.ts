import type { TruthResult } from './scoring.ts';
import { bandWords } from './wording.ts';

/** One truth in two results. */
export interface Comparison {
	readonly own: TruthResult;
	readonly other: TruthResult;
	/** What can be said of the two: a difference only where their bands do not overlap. */
	readonly says: string;
}

/** Two results side by side, in the order of the first, without what neither answered. */
export function compare(
	own: readonly TruthResult[],
	other: readonly TruthResult[],
): readonly Comparison[] {
	return own.flatMap((one) => {
		const two = other.find(({ truth }) => truth === one.truth);
		return two && (one.band ?? two.band)
			? [{ own: one, other: two, says: difference(one, two) }]
			: [];
	});
}

function difference({ band: own }: TruthResult, { band: other }: TruthResult): string {
	if (!own) return 'Not answered here.';
	if (!other) return 'Not answered in the other.';
	if (own.low > other.high) return `Higher here: ${bandWords(own)}, against ${bandWords(other)}.`;
	if (other.low > own.high) return `Lower here: ${bandWords(own)}, against ${bandWords(other)}.`;
	return 'The bands overlap: no difference is shown.';
}
