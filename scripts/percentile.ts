/**
 * A percentile by linear interpolation between the two nearest values (R's type 7, NumPy's
 * default): rank `(n − 1) × share`, counted from 0.
 *
 * @param ascending At least one value, in ascending order.
 * @param share The part of the values below, 0 to 1.
 * @example percentile([10, 20, 40], 0.75); // => 30
 */
export function percentile(ascending: ArrayLike<number>, share: number): number {
	const rank = (ascending.length - 1) * share;
	const below = ascending[Math.floor(rank)];
	const above = ascending[Math.ceil(rank)];
	if (below === undefined || above === undefined) throw new RangeError('percentile: no values.');
	return below + (above - below) * (rank - Math.floor(rank));
}
