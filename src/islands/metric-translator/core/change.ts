import type { Interval } from '../../../domain/interval.ts';
import { differenceInterval } from '../../../domain/proportion/difference.ts';
import { liftInterval } from '../../../domain/proportion/lift.ts';
import type { Arm } from '../../../domain/proportion/arm.ts';

/** How one kind of error moves from the old model to the new one, in cases a week. */
export interface Change {
	readonly before: number;
	readonly after: number;
	/** New less old. Its ends are absent where nobody said how many cases were looked at. */
	readonly perWeek: Interval<number> & { readonly central: number };
	/** The same as a fraction of the old; absent where there was none. */
	readonly relative?: (Interval<number> & { readonly central: number }) | undefined;
}

/** What a change is computed from: the two rates, and the samples behind them. */
interface Measured {
	/** Cases a week that the rates apply to. */
	readonly cases: number;
	readonly before: number;
	readonly after: number;
	readonly samples?: { readonly before: Arm; readonly after: Arm } | undefined;
	/** Confidence level in percent. */
	readonly level: number;
}

/** The centre is the rates as typed, the ends are those of whole counts: never leaves the centre outside. */
const around = (central: number, low: number, high: number) => ({
	low: Math.min(low, central),
	central,
	high: Math.max(high, central),
});
const times = (
	factor: number,
	{ low, central, high }: { low: number; central: number; high: number },
) => ({
	low: low * factor,
	central: central * factor,
	high: high * factor,
});

/**
 * The change as a difference: the rates' score interval by Miettinen and Nurminen (1985), times the
 * cases of a week.
 */
export function differenceOf({ cases, before, after, samples, level }: Measured): Change {
	const central = after - before;
	const weekly = { before: before * cases, after: after * cases };
	if (!samples) return { ...weekly, perWeek: { central: central * cases } };
	const { low, high } = differenceInterval(samples.after, samples.before, level);
	return { ...weekly, perWeek: times(cases, around(central, low, high)) };
}

/**
 * The change as a share of the old: the score interval of a ratio of two rates by Miettinen and
 * Nurminen (1985). The weekly figure is that share of the old week, taken as it stands, so that
 * percentage, cases and hours are one statement and cannot contradict each other. Where there was
 * none before there is no share, and the difference speaks.
 */
export function relativeChangeOf(measured: Measured): Change {
	const { cases, before, after, samples, level } = measured;
	const difference = differenceOf(measured);
	if (before === 0) return difference;
	const central = after / before - 1;
	if (!samples) return { ...difference, relative: { central } };
	const lift = liftInterval(samples.after, samples.before, level);
	// Rates above nought whose whole counts are nought.
	if (lift.kind !== 'bounded') return { ...difference, relative: { central } };
	const relative = around(central, lift.low, lift.high);
	return { ...difference, relative, perWeek: times(before * cases, relative) };
}

/** What a change shows: less, more, or, where its interval includes no change, neither. */
export type Direction = 'less' | 'more' | 'same';
export function directionOf({ perWeek: { central } }: Change): Direction {
	return central < 0 ? 'less' : central > 0 ? 'more' : 'same';
}

/** Whether the interval leaves out “no change”. */
export const isSettled = ({ perWeek: { low, high } }: Change): boolean =>
	low !== undefined && high !== undefined && (low > 0 || high < 0);
