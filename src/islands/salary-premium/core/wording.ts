import type { Exact } from '../../../domain/exact.ts';
import { mapBand, type Band } from '../../../domain/interval.ts';
import type { Inputs } from './inputs.ts';
import { extraPer } from './premium.ts';

// Figures stand between asterisks: see `_shared/Marked.tsx`.

/** `*£8,500* to *£34,000* more`, `*£800* less to *£900* more`; one figure where both ends read the same. */
export function moreWords({ low, high }: Band<Exact>, write: Inputs['write']): string {
	const size = ({ num, den }: Exact) => `*${write({ num: num < 0n ? -num : num, den })}*`;
	const more = ({ num }: Exact) => (num < 0n ? ' less' : ' more');
	if (size(low) + more(low) === size(high) + more(high)) return size(low) + more(low);
	// Below zero on both sides: the smaller loss reads first.
	if (high.num <= 0n) return `${size(high)} to ${size(low)} less`;
	return `${size(low)}${low.num < 0n ? ' less' : ''} to ${size(high)} more`;
}

/** The premium that always stands right beside the one chosen: open data, or the article's claim. */
export const nextTo = ({ beside }: Inputs) => beside.at(-1);

/** The answer in a few words, for a narrow screen. */
export function glance(inputs: Inputs): string {
	const { period, write, move, band } = inputs;
	const more = moreWords(
		mapBand(band, (share) => extraPer(period, move.pay, share)),
		write,
	);
	const next = nextTo(inputs);
	return `${more} a ${period}${next ? `. ${next.name}: ${next.figures}` : ''}.`;
}
