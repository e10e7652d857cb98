import { percentile } from '../percentile.ts';

/** A difference of medians in percent, with its 95% interval. */
export interface Premium {
	readonly central: number;
	readonly low: number;
	readonly high: number;
}

/**
 * By how many percent the median of one group lies above that of another.
 *
 * Method: ratio of medians less one; percentile bootstrap, each group's ads drawn with replacement
 * on its own, and the 2.5th and 97.5th percentile of the resampled ratios taken.
 *
 * @param test Midpoints of the group asked about.
 * @param control Midpoints of the group compared with.
 */
export function medianPremium(
	test: readonly number[],
	control: readonly number[],
	{ resamples, seed }: { resamples: number; seed: number },
): Premium {
	const random = mulberry32(seed);
	const [ofTest, ofControl] = [resampler(test, random), resampler(control, random)];
	const premiums = new Float64Array(resamples);
	for (let index = 0; index < resamples; index += 1)
		premiums[index] = percent(ofTest(), ofControl());
	premiums.sort();
	const central = percent(
		percentile([...test].sort(ascending), 0.5),
		percentile([...control].sort(ascending), 0.5),
	);
	return { central, low: percentile(premiums, 0.025), high: percentile(premiums, 0.975) };
}

const ascending = (a: number, b: number): number => a - b;

const percent = (test: number, control: number): number => (test / control - 1) * 100;

/** Draws as many values as there are, with replacement, and gives their median. */
function resampler(values: readonly number[], random: () => number): () => number {
	const drawn = new Float64Array(values.length);
	return () => {
		for (let index = 0; index < drawn.length; index += 1) {
			drawn[index] = values[Math.floor(random() * values.length)] ?? Number.NaN;
		}
		return percentile(drawn.sort(), 0.5);
	};
}

/** A small generator of numbers from 0 to 1 (mulberry32): the same seed gives the same numbers. */
export function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
