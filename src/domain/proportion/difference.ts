import { type Arm, failuresOf } from './arm.ts';
import { risingRoot } from './rising-root.ts';
import {
	chiSquareLimit,
	crossDifference,
	type Estimate,
	gap,
	type Pair,
	type Share,
	shareOf,
} from './shares.ts';

/**
 * The interval of the difference between two rates, treatment minus control.
 *
 * Method: the score interval of Miettinen and Nurminen (1985), with their factor `N/(N−1)`: the
 * differences that the test of `scoreTestPValue` would not reject. How it is solved: README.md,
 * "One unknown".
 *
 * @param level Confidence level in percent, from 50 to 99.9.
 * @returns Fractions from −1 to 1: `0.05` is five percentage points.
 * @throws RangeError on impossible counts and on any other level.
 * @example
 * // The counts of Newcombe's example (1998).
 * differenceInterval({ conversions: 56, visitors: 70 }, { conversions: 48, visitors: 80 }, 95);
 * // => { low: 0.0528, central: 0.2, high: 0.3382 }
 */
export function differenceInterval(treatment: Arm, control: Arm, level: number): Estimate {
	const limit = chiSquareLimit(treatment, control, level);
	const lowest = pairAtEnd(treatment, control, limit);
	const highest = pairAtEnd(control, treatment, limit);
	return {
		low: gap(lowest.falling, lowest.rising),
		central: crossDifference(treatment, control) / treatment.visitors / control.visitors,
		high: gap(highest.rising, highest.falling),
	};
}

/** The likeliest pair of rates among those whose difference is just within the limit. */
function pairAtEnd(falling: Arm, rising: Arm, limit: number): Pair {
	// As far apart as rates can be, however hard they are pulled.
	if (falling.conversions === 0 && failuresOf(rising) === 0)
		return { falling: shareOf(falling), rising: shareOf(rising) };

	/** As the falling arm's conversions fall, its failures rise. */
	const failing: Arm = { conversions: failuresOf(falling), visitors: falling.visitors };
	const excess = (base: number, more: number) =>
		(base + more) ** 2 *
			(variance(failing, pulledUp(failing, base, more)) +
				variance(rising, pulledUp(rising, base, more))) -
		limit;

	// A rate of 0 stays 0 until the pull is as large as the arm; from there the pull is counted.
	const stuck = [failing, rising].filter(
		({ conversions, visitors }) => conversions === 0 && excess(visitors, 0) < 0,
	);
	const base = Math.max(0, ...stuck.map(({ visitors }) => visitors));
	const more = risingRoot((at) => excess(base, at), 0);

	const failed = pulledUp(failing, base, more);
	return { falling: { yes: failed.no, no: failed.yes }, rising: pulledUp(rising, base, more) };
}

const variance = ({ visitors }: Arm, { yes, no }: Share) => (yes * no) / visitors;

/**
 * The rate at which an arm's log-likelihood falls by `pull` for each unit of the rate, where
 * `pull = base + more`: the root of `(visitors · rate − conversions) / (rate · (1 − rate)) = pull`.
 * Of the quadratic's two forms the one without cancellation is used.
 */
function pulledUp(arm: Arm, base: number, more: number): Share {
	const pull = base + more;
	const over = base - arm.visitors + more;
	const root = Math.sqrt(over * over + 4 * pull * arm.conversions);
	return {
		yes: over < 0 ? (2 * arm.conversions) / (root - over) : (over + root) / (2 * pull),
		no: (2 * failuresOf(arm)) / (arm.visitors + pull + root),
	};
}
