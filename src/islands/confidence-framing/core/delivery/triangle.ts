/** A triangular distribution. `min < max`, and the mode lies between them or at an end. */
export interface Triangle {
	readonly min: number;
	readonly mode: number;
	readonly max: number;
}

/** Bisections; each halves the error, and doubles have 53 digits. */
const STEPS = 200;

/**
 * The triangular distribution through a three-point estimate.
 *
 * Method: the likeliest value is the mode; `tail` of the chance lies below the early value and as
 * much above the late one. With `d` and `e` the distances of the two from the mode, `u` and `v` the
 * two legs and `s = u + v`: `(u − d)² = tail·s·u` and `(v − e)² = tail·s·v`, of which `√u` and `√v`
 * are roots of quadratics in terms of `s`. One unknown is left, `u(s) + v(s) = s`, and the left
 * side less the right falls from `d + e` to below zero, so bisection finds it.
 *
 * @param early Not above `likely`, which is not above `late`; `early < late`.
 * @param tail From 0 to below 0.25, as a fraction; 0 takes the two as the very ends.
 * @throws RangeError on anything else.
 * @example
 * fitTriangle(0, 0.5, 1, 0); // => { min: 0, mode: 0.5, max: 1 }
 */
export function fitTriangle(early: number, likely: number, late: number, tail: number): Triangle {
	if (!(early <= likely && likely <= late && early < late))
		throw new RangeError(
			`fitTriangle: expected early ≤ likely ≤ late, received ${early}, ${likely}, ${late}.`,
		);
	if (!(tail >= 0 && tail < 0.25))
		throw new RangeError(`fitTriangle: expected a tail from 0 to below 0.25, received ${tail}.`);
	const [d, e] = [likely - early, late - likely];
	const leg = (s: number, distance: number) => {
		const half = Math.sqrt(tail * s) / 2;
		return (half + Math.sqrt(half * half + distance)) ** 2;
	};
	let [below, above] = [0, d + e];
	while (leg(above, d) + leg(above, e) > above) above *= 2;
	for (let step = 0; step < STEPS; step += 1) {
		const middle = (below + above) / 2;
		if (leg(middle, d) + leg(middle, e) > middle) below = middle;
		else above = middle;
	}
	return { min: likely - leg(above, d), mode: likely, max: likely + leg(above, e) };
}

/**
 * The value that is not exceeded with a given chance.
 *
 * @param share A fraction from 0 to 1.
 * @example quantile({ min: 0, mode: 0, max: 1 }, 0.75); // => 0.5
 */
export function quantile({ min, mode, max }: Triangle, share: number): number {
	const width = max - min;
	const left = (mode - min) / width;
	return share < left
		? min + Math.sqrt(share * width * (mode - min))
		: max - Math.sqrt((1 - share) * width * (max - mode));
}
