/** Wichura's coefficients, highest power first: the middle of the distribution, then its tails. */
const MIDDLE = {
	above: [
		2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
		1971.5909503065513, 133.14166789178438, 3.3871328727963665,
	],
	below: [
		5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
		687.1870074920579, 42.31333070160091, 1,
	],
};
const TAIL = {
	above: [
		0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
		3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
	],
	below: [
		1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
		0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
	],
};

/** How far out `normalQuantile` goes: its third formula, for less than this, is left out. */
const LEAST_SHARE = 2e-11;

/** Below this the series is the more exact of the two ways to the tail, above it the fraction. */
const SERIES_UP_TO = 1.5;

/** Enough for all digits from `SERIES_UP_TO` on; fewer would do further out. */
const FRACTION_TERMS = 200;

const polynomial = (coefficients: readonly number[], x: number) =>
	coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

const quotient = ({ above, below }: typeof MIDDLE, x: number) =>
	polynomial(above, x) / polynomial(below, x);

/**
 * The point below which a share of the standard normal distribution lies.
 *
 * Method: algorithm AS 241 (PPND16) of Wichura 1988, without its third formula.
 * Accuracy: 1e-15 relative.
 *
 * @param share A fraction from 2e-11 to 1 − 2e-11.
 * @throws RangeError on any other share.
 * @example
 * normalQuantile(0.975); // => 1.959963984540054
 */
export function normalQuantile(share: number): number {
	const nearer = Math.min(share, 1 - share);
	if (!(nearer >= LEAST_SHARE))
		throw new RangeError(
			`normalQuantile: expected a fraction from ${LEAST_SHARE} to 1 - ${LEAST_SHARE}, received ${share}.`,
		);
	const off = share - 0.5;
	if (Math.abs(off) <= 0.425) return off * quotient(MIDDLE, 0.180625 - off * off);
	return Math.sign(off) * quotient(TAIL, Math.sqrt(-Math.log(nearer)) - 1.6);
}

/**
 * The chance that a standard normal value lies above `z`; twice that is the complementary error
 * function at `z / √2`.
 *
 * Method: near the middle Marsaglia's series (2004), further out Laplace's continued fraction
 * (Abramowitz and Stegun 26.2.14); never one minus the other tail where that would lose digits.
 * Accuracy: 2e-15 relative as far as doubles go (`z` near 38; 0 beyond).
 *
 * @param z Any finite number of standard deviations.
 * @example
 * normalUpperTail(1.959963984540054); // => 0.025
 */
export function normalUpperTail(z: number): number {
	if (z < 0) return 1 - normalUpperTail(-z);
	if (z < SERIES_UP_TO) return 0.5 - density(z) * oddSeries(z);
	let rest = 0;
	for (let term = FRACTION_TERMS; term > 0; term--) rest = term / (z + rest);
	return density(z) / (z + rest);
}

/** `z + z³/3 + z⁵/(3·5) + …` */
function oddSeries(z: number): number {
	let [sum, term] = [z, z];
	for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
		term *= (z * z) / odd;
		sum += term;
	}
	return sum;
}

/** The standard normal density; the square is split so that a large one keeps its last digits. */
function density(z: number): number {
	const near = Math.round(z * 16) / 16;
	const rest = (z - near) * (z + near);
	return (Math.exp((-near * near) / 2) * Math.exp(-rest / 2)) / Math.sqrt(2 * Math.PI);
}
