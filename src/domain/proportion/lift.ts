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

/** What can be said of a relative lift: `0.05` is 5% more than control, −1 is nothing left. */
export type LiftInterval =
	| ({ readonly kind: 'bounded' } & Estimate)
	/** Nothing converted in control: every lift from `low` up fits the counts. */
	| { readonly kind: 'at-least'; readonly low: number }
	/** Nothing converted in either arm: every lift fits the counts. */
	| { readonly kind: 'undefined'; readonly reason: 'no-conversions' };

/**
 * The interval of the relative lift: treatment's rate divided by control's, less 1.
 *
 * Method: the score interval of the ratio by Miettinen and Nurminen (1985), which is Koopman's
 * (1984) with their factor `N/(N−1)`. It leaves out 0 exactly when `differenceInterval` does. How
 * it is solved: README.md, "One unknown".
 *
 * @param level Confidence level in percent, from 50 to 99.9.
 * @throws RangeError on impossible counts and on any other level.
 * @example
 * // The counts of Newcombe's example (1998).
 * liftInterval({ conversions: 56, visitors: 70 }, { conversions: 48, visitors: 80 }, 95);
 * // => { kind: 'bounded', low: 0.0790, central: 0.3333, high: 0.6721 }
 */
export function liftInterval(treatment: Arm, control: Arm, level: number): LiftInterval {
	const limit = chiSquareLimit(treatment, control, level);
	if (treatment.conversions === 0 && control.conversions === 0)
		return { kind: 'undefined', reason: 'no-conversions' };

	const lowest = pairAtEnd(treatment, control, limit);
	const low = lift(lowest.falling, lowest.rising);
	if (control.conversions === 0) return { kind: 'at-least', low };

	const highest = pairAtEnd(control, treatment, limit);
	return {
		kind: 'bounded',
		low,
		central: crossDifference(treatment, control) / treatment.visitors / control.conversions,
		high: lift(highest.rising, highest.falling),
	};
}

/** Not `ratio − 1`, which loses the digits of a small lift. */
const lift = (treatment: Share, control: Share) => gap(treatment, control) / control.yes;

/** The likeliest pair of rates among those whose ratio is just within the limit. */
function pairAtEnd(falling: Arm, rising: Arm, limit: number): Pair {
	// Nothing left to fall: the ratio is at its end already.
	if (falling.conversions === 0) return { falling: shareOf(falling), rising: shareOf(rising) };

	const chiSquareOfRising = (pull: number) =>
		(pull * pull * failuresOf(rising)) / rising.visitors / (rising.conversions + pull);
	const chiSquareOfFalling = (pull: number) =>
		(pull * pull * failuresOf(falling)) / falling.visitors / (falling.conversions - pull);

	// A rate of 1 stays 1 until the pull is as large as the arm; then that rate alone gives way.
	const rest = limit - chiSquareOfRising(falling.visitors);
	if (failuresOf(falling) === 0 && rest > 0)
		return {
			falling: share(falling.visitors, rest),
			rising: share(rising.conversions + falling.visitors, failuresOf(rising)),
		};

	const pull = risingRoot(
		(at) => chiSquareOfFalling(at) + chiSquareOfRising(at) - limit,
		0,
		falling.conversions,
	);
	return {
		falling: share(falling.conversions - pull, failuresOf(falling)),
		rising: share(rising.conversions + pull, failuresOf(rising)),
	};
}

/** The rate that counts, whole or not, stand for. */
const share = (yes: number, no: number): Share => ({ yes: yes / (yes + no), no: no / (yes + no) });
