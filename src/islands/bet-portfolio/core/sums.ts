/** A gain that comes or does not: `value` with this chance, otherwise nothing. */
export interface Gain {
	/** From 0 to 1. */
	readonly chance: number;
	/** A whole number of the currency, 0 or more. */
	readonly value: number;
}

/** Every sum that some gains can add up to, in ascending order, and the chance of each. */
export interface Sums {
	readonly at: Float64Array;
	readonly chance: Float64Array;
}

/**
 * Adds independent gains up exactly: one after the other, the sums with it and the sums without it are
 * merged, and equal ones become one.
 *
 * The sums are whole numbers below 2^53, so that they are exact; only their chances are rounded.
 *
 * @param most More different sums than this are too many.
 * @returns undefined where there are too many.
 * @example
 * sumsOf([{ chance: 0.5, value: 2 }, { chance: 0.5, value: 2 }], 9);
 * // => { at: [0, 2, 4], chance: [0.25, 0.5, 0.25] }
 */
export function sumsOf(gains: readonly Gain[], most: number): Sums | undefined {
	let at = new Float64Array([0]);
	let chance = new Float64Array([1]);
	for (const { chance: odds, value } of gains) {
		const count = at.length;
		const nextAt = new Float64Array(count * 2);
		const nextChance = new Float64Array(count * 2);
		let lost = 0;
		let won = 0;
		let size = 0;
		while (won < count) {
			const low = at[lost] ?? Infinity;
			const high = (at[won] ?? 0) + value;
			let sum = 0;
			if (low <= high) sum += (chance[lost++] ?? 0) * (1 - odds);
			if (high <= low) sum += (chance[won++] ?? 0) * odds;
			nextAt[size] = Math.min(low, high);
			nextChance[size++] = sum;
		}
		if (size > most) return undefined;
		at = nextAt.slice(0, size);
		chance = nextChance.slice(0, size);
	}
	return { at, chance };
}
