import type { Interval } from '../../../domain/interval.ts';
import { parseNumber, type Limits } from '../../../domain/number-text.ts';
import { formatPercents } from '../../../domain/percent-interval.ts';
import { MAX_VISITORS } from '../../../domain/proportion/arm.ts';
import { percentsOutwards } from '../../../domain/proportion/round-outwards.ts';
import { wilsonInterval } from '../../../domain/proportion/wilson.ts';
import type { Ppm } from '../../../domain/units.ts';

/** Cases that met what was hoped for, among all that were looked at. */
export interface Tested {
	readonly met: number;
	readonly of: number;
	/** The 95% interval of the share that would be met, rounded outwards to a tenth of a percent. */
	readonly interval: Interval<Ppm>;
	/** `82%, 69.2–90.3%`. */
	readonly figures: string;
}

const COUNT: Limits = { min: 0, max: MAX_VISITORS };

/** Longest text that counts are looked for in. */
const LONGEST = 1000;

const NUMBER = String.raw`(\d[\d,.']{0,14})`;
const COUNTS = new RegExp(
	String.raw`(?<![\d,.])${NUMBER} {0,3}(?:out )?of {1,3}${NUMBER}|^\s*${NUMBER} ?\/ ?${NUMBER}\s*$`,
);

/**
 * Counts in a text about evidence: `41 of 50 caught`, `291 out of 300`, `41/50`. Never throws.
 *
 * The interval is Wilson’s at 95%. It is rounded outwards, and decisions are made on the rounded ends, so
 * that they agree with what is shown.
 *
 * @returns undefined where there are no counts, or what to enter where they cannot be.
 */
export function readEvidence(text: string): Tested | string | undefined {
	if (text.length > LONGEST) return undefined;
	const [, met1, of1, met2, of2] = COUNTS.exec(text.replaceAll(/\s+/g, ' ')) ?? [];
	const ends = [met1 ?? met2, of1 ?? of2].map((count = '') =>
		parseNumber(count.replace(/[.,']$/, ''), COUNT, 0),
	);
	const [met, of] = ends;
	if (met === undefined || of === undefined) return undefined;
	if (of === 0 || met > of) return 'Enter how many met it of how many, such as 41 of 50.';
	const interval = percentsOutwards(wilsonInterval({ conversions: met, visitors: of }, 95), 1);
	return { met, of, interval, figures: formatPercents(interval) };
}
