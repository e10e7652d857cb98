/**
 * Where a rising function crosses zero, to the last bit.
 *
 * Method: bisection. It needs no more than the order of the values, so that it cannot overshoot
 * or settle early however uneven the function is; it is fast enough for every keystroke.
 *
 * @param rising Below zero at `low` and not below it at `high`, or the end itself is the answer.
 * @param high Left out, it is found by doubling: `rising` must then pass zero somewhere.
 */
export function risingRoot(
	rising: (at: number) => number,
	low: number,
	high = passedZero(rising),
): number {
	for (;;) {
		const middle = low + (high - low) / 2;
		if (middle <= low || middle >= high) return middle;
		if (rising(middle) < 0) low = middle;
		else high = middle;
	}
}

function passedZero(rising: (at: number) => number): number {
	let at = 1;
	while (rising(at) < 0) at *= 2;
	return at;
}
