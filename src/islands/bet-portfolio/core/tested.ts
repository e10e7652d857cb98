import { plainNumber } from '../../../domain/figure-text.ts';
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

/** Shown wherever counts are asked for. */
const EXAMPLE = 'such as 41 of 50';

/** Longest text that counts are looked for in. */
const LONGEST = 1000;

const countsOf = (number: string) =>
	new RegExp(
		String.raw`(?<![\d,.])${number} {0,3}(?:out )?of {1,3}${number}|^\s*${number} ?\/ ?${number}\s*$`,
	);
const PLAIN = String.raw`(\d[\d,.']{0,14})`;
/** With groups of three behind spaces, `2 400`, or without: `round 2 300 of 400` has only the second. */
const READINGS = [
	countsOf(String.raw`([1-9]\d{0,2}(?: \d{3}){1,3}(?!\d)|${PLAIN.slice(1)}`),
	countsOf(PLAIN),
];

/**
 * Counts in a text about evidence: `41 of 50 caught`, `291 out of 300`, `1.392 of 2.400`, `41/50`. Never throws.
 *
 * The interval is Wilson’s at 95%. It is rounded outwards, and decisions are made on the rounded ends, so
 * that they agree with what is shown.
 *
 * @returns undefined where there are no counts, or what to enter where they cannot be.
 */
export function readEvidence(text: string): Tested | string | undefined {
	if (text.length > LONGEST) return undefined;
	const plain = text.replaceAll(/\s+/g, ' ').replaceAll('’', "'");
	const found = READINGS.flatMap((reading) => countsIn(plain, reading) ?? []);
	const counts = found.find(({ met, of }) => of > 0 && met <= of);
	if (!counts)
		return found.length > 0 ? `Enter how many met it of how many, ${EXAMPLE}.` : undefined;
	const { met, of } = counts;
	const interval = percentsOutwards(wilsonInterval({ conversions: met, visitors: of }, 95), 1);
	return { met, of, interval, figures: formatPercents(interval) };
}

function countsIn(text: string, reading: RegExp) {
	const [, met1, of1, met2, of2] = reading.exec(text) ?? [];
	const [met, of] = [met1 ?? met2, of1 ?? of2].map((count = '') =>
		parseNumber(count.replace(/[.,']$/, ''), COUNT, 0),
	);
	return met === undefined || of === undefined ? undefined : { met, of };
}

/** What a reader is told under the field: the counts that were found, or that there are none in these digits. */
export function evidenceEcho(text: string): string | undefined {
	const read = readEvidence(text);
	if (typeof read === 'object')
		return `${plainNumber(read.met)} of ${plainNumber(read.of)}: ${read.figures}`;
	return /\p{Nd}/u.test(text) ? `No counts are read here: write them ${EXAMPLE}.` : undefined;
}
