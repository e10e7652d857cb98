import { formatPercent } from '../../../domain/percent.ts';
import { percentsOutwards } from '../../../domain/proportion/round-outwards.ts';
import { exactBoundForNone, ruleOfThree } from '../../../domain/proportion/rule-of-three.ts';
import type { Estimate } from '../../../domain/proportion/shares.ts';
import { wilsonInterval } from '../../../domain/proportion/wilson.ts';
import { ppm, WHOLE, type Ppm } from '../../../domain/units.ts';
import type { Counts } from './counts.ts';

/** Confidence level in percent. */
export const LEVEL = 95;

/**
 * From so many users on the rule of three stays below what one failure would allow. Below that the
 * exact bound takes its place, so that a failure never looks like good news.
 */
const FEWEST_FOR_RULE = 5;

/** Of a percentage in parts per million. */
const MOST_DECIMALS = 4;

/** The bound after no failure, and how it was got. */
export function boundForNone(users: number): { readonly bound: number; readonly method: string } {
	return users < FEWEST_FOR_RULE
		? { bound: exactBoundForNone(users), method: `exact, 1 − 0.05^(1 ÷ ${users})` }
		: { bound: ruleOfThree(users), method: `rule of three, 3 ÷ ${users}` };
}

/** What so many failures among so many users say about the true failure rate. */
export interface FailureRate {
	/** Fractions from 0 to 1. */
	readonly interval: Estimate;
	/** In a few words, with its level. */
	readonly method: string;
}

/**
 * The failure rates that remain plausible.
 *
 * Method: Wilson’s score interval at 95%, two-sided. Where nobody failed, or everybody did, there is
 * only one side to bound: the rule of three, or the exact bound for fewer than five users.
 *
 * @example
 * failureRate({ users: 20, failures: 0 }); // => high: 0.15
 * failureRate({ users: 20, failures: 4 }); // => low: 0.0807, high: 0.4160
 */
export function failureRate({ users, failures }: Counts): FailureRate {
	if (failures > 0 && failures < users)
		return {
			interval: wilsonInterval({ conversions: failures, visitors: users }, LEVEL),
			method: `Wilson score interval, ${LEVEL}%`,
		};
	const { bound, method } = boundForNone(users);
	return {
		interval: failures
			? { low: 1 - bound, central: 1, high: 1 }
			: { low: 0, central: 0, high: bound },
		method: `${method}, ${LEVEL}% to one side`,
	};
}

/** More digits where more users have earned them. */
const decimalsFor = (users: number) => (users < 100 ? 0 : users < 10_000 ? 1 : 3);

/**
 * A fraction in percent, rounded outwards. After one failure none is ruled out, after one success all is:
 * where rounding would show a bound as that, it keeps as many decimals as it takes.
 */
function shownEnd(end: 'low' | 'high', fraction: number, decimals: number): Ppm {
	const shown = percentsOutwards({ [end]: fraction }, decimals)[end] ?? ppm(0);
	const isFalse = (shown === 0 && fraction > 0) || (shown === WHOLE && fraction < 1);
	return isFalse && decimals < MOST_DECIMALS ? shownEnd(end, fraction, decimals + 1) : shown;
}

/** A bound in percent, rounded up: `15%`. */
export const upTo = (bound: number, users: number): string =>
	formatPercent(shownEnd('high', bound, decimalsFor(users)));

/** The two ends in percent, never narrower than what was computed. */
export function endsInPercent({ low, high }: Estimate, users: number): readonly [Ppm, Ppm] {
	const decimals = decimalsFor(users);
	return [shownEnd('low', low, decimals), shownEnd('high', high, decimals)];
}
