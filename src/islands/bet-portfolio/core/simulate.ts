import type { Ending } from './ending.ts';
import type { Gain } from './sums.ts';

/** Shown beside every simulated figure: with it anybody gets the same figures again. */
export const SEED = 702_010;
export const DRAWS = 100_000;

const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/**
 * Random numbers from 0 to below 1 that are the same each time.
 *
 * Method: xoshiro128** 1.1 (Blackman and Vigna 2018), its four words of state drawn from the seed by
 * SplitMix32; the upper 24 bits of each word, divided by 2^24.
 *
 * @param seed A whole number from 0 to 2^32 − 1.
 */
export function randomNumbers(seed: number): () => number {
	let mixed = seed | 0;
	const word = () => {
		mixed = (mixed + 0x9e3779b9) | 0;
		let z = mixed ^ (mixed >>> 16);
		z = Math.imul(z, 0x21f0aaad);
		z ^= z >>> 15;
		z = Math.imul(z, 0x735a2d97);
		return z ^ (z >>> 15);
	};
	let [a, b, c, d] = [word(), word(), word(), word()];
	return () => {
		const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotated(d, 11);
		return (result >>> 8) / 2 ** 24;
	};
}

/** How independent gains end together, by trying it out `draws` times. */
export function simulatedEnding(gains: readonly Gain[], draws = DRAWS, seed = SEED): Ending {
	const next = randomNumbers(seed);
	const ends = new Float64Array(draws);
	for (let draw = 0; draw < draws; draw++) {
		let sum = 0;
		for (const { chance, value } of gains) if (next() < chance) sum += value;
		ends[draw] = sum;
	}
	ends.sort();
	return {
		chanceAtMost: (sum) => {
			let low = 0;
			let high = draws;
			while (low < high) {
				const middle = (low + high) >>> 1;
				if ((ends[middle] ?? 0) <= sum) low = middle + 1;
				else high = middle;
			}
			return low / draws;
		},
		quantile: (chance) => ends[Math.max(0, Math.ceil(chance * draws - 1e-9) - 1)] ?? 0,
	};
}
