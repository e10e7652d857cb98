/** A fraction kept exact until it is shown. `den` is above zero. */
export interface Exact {
	readonly num: bigint;
	readonly den: bigint;
}

/**
 * Divides and rounds once to the nearest whole number, halves away from zero.
 *
 * @param den Above zero.
 * @example
 * roundHalfAway(5n, 2n); // => 3n
 * roundHalfAway(-5n, 2n); // => -3n
 */
export function roundHalfAway(num: bigint, den: bigint): bigint {
	const size = ((num < 0n ? -num : num) * 2n + den) / (den * 2n);
	return num < 0n ? -size : size;
}

/** A whole amount as an exact figure. */
export const exactly = (amount: bigint): Exact => ({ num: amount, den: 1n });
