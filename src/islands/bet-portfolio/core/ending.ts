import { sumsOf, type Gain, type Sums } from './sums.ts';

/** How all bets together can end, before their costs: what an outlook asks of it. */
export interface Ending {
	/** The chance that the gains add up to at most this whole number. */
	readonly chanceAtMost: (sum: number) => number;
	/** The smallest sum whose chance not to be passed is at least this. */
	readonly quantile: (chance: number) => number;
}

/** What rounding may take from a sum of chances: a chance of 90% is not missed by its last digit. */
const ROUNDING = 1e-12;

/**
 * Sums of each half of the bets that are kept apart. Any 34 bets stay below it, and hundreds whose
 * values are round.
 */
const MOST_SUMS = 2 ** 17;

/**
 * How independent gains end together, exactly.
 *
 * Method: the gains are dealt into two halves, and each half is added up by convolution (`sumsOf`). The
 * chance to stay at or below a sum is then, over all sums of the first half, the chance of that sum times
 * the chance that the second half stays at or below what is left. So thirty bets take 2 × 2^15 sums and
 * not 2^30.
 *
 * @returns undefined where a half has too many different sums.
 */
export function exactEnding(gains: readonly Gain[], most = MOST_SUMS): Ending | undefined {
	const real = gains.filter(({ chance, value }) => chance > 0 && value > 0);
	const sorted = real.toSorted((a, b) => a.value - b.value);
	const first = sumsOf(
		sorted.filter((_, place) => place % 2 === 0),
		most,
	);
	const second =
		first &&
		sumsOf(
			sorted.filter((_, place) => place % 2 === 1),
			most,
		);
	if (!second) return undefined;
	const upTo = runningTotal(second);
	// Asked hundreds of times for one answer: plain counting, which is ten times as fast as `entries()`.
	const chanceAtMost = (sum: number) => {
		let total = 0;
		let count = second.at.length;
		for (let place = 0; place < first.at.length && count > 0; place++) {
			const room = sum - (first.at[place] ?? 0);
			while (count > 0 && (second.at[count - 1] ?? 0) > room) count--;
			total += (first.chance[place] ?? 0) * (upTo[count] ?? 0);
		}
		return total;
	};
	const largest = (first.at.at(-1) ?? 0) + (second.at.at(-1) ?? 0);
	return { chanceAtMost, quantile: (chance) => smallestWith(chanceAtMost, chance, largest) };
}

/** The chance of the first so many sums, from none to all. */
function runningTotal({ chance }: Sums): Float64Array {
	const totals = new Float64Array(chance.length + 1);
	for (let place = 0; place < chance.length; place++)
		totals[place + 1] = (totals[place] ?? 0) + (chance[place] ?? 0);
	return totals;
}

/** Halves the whole numbers from 0 to `largest` until one is left: where a stair is reached, a sum stands. */
function smallestWith(
	chanceAtMost: Ending['chanceAtMost'],
	chance: number,
	largest: number,
): number {
	let low = 0;
	let high = largest;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (chanceAtMost(middle) >= chance - ROUNDING) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** An ending known by its possible sums, in ascending order, and their chances. */
function listedEnding({ at, chance }: Sums): Ending {
	const totals = runningTotal({ at, chance });
	const count = (sum: number) => {
		const passed = at.findIndex((one) => one > sum);
		return passed < 0 ? at.length : passed;
	};
	return {
		chanceAtMost: (sum) => totals[count(sum)] ?? 0,
		quantile: (odds) => {
			const place = at.findIndex((_, index) => (totals[index + 1] ?? 0) >= odds - ROUNDING);
			return at.at(place) ?? 0;
		},
	};
}

/**
 * How gains end that come or stay away together: the likelier always before the less likely, so that no
 * bet works while a likelier one fails. It is the widest spread that these chances allow.
 */
export function togetherEnding(gains: readonly Gain[]): Ending {
	const likeliest = gains.toSorted((a, b) => b.chance - a.chance);
	const at = [0];
	const chance = [1 - (likeliest[0]?.chance ?? 0)];
	for (const [place, gain] of likeliest.entries()) {
		at.push((at.at(-1) ?? 0) + gain.value);
		chance.push(gain.chance - (likeliest[place + 1]?.chance ?? 0));
	}
	return listedEnding({ at: Float64Array.from(at), chance: Float64Array.from(chance) });
}
