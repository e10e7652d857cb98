import { BET_CLASSES, type BetClass } from './state.ts';
import { exactEnding, togetherEnding, type Ending } from './ending.ts';
import { simulatedEnding } from './simulate.ts';
import type { Gain } from './sums.ts';

/** A bet as the calculation takes it: its cost is spent whatever happens. */
export interface Stake extends Gain {
	readonly kind: BetClass;
	/** Still to be spent; a whole number of the currency, 0 or more. */
	readonly cost: number;
}

/** The chances whose ends a table shows; four in five lie between the second and the last but one. */
export const SHOWN_CHANCES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** What some bets come to together, after their costs. */
export interface Outlook {
	readonly bets: number;
	readonly cost: number;
	/** The result on average: the sum of chance times value, less the cost. */
	readonly mean: number;
	/** From 0 to 1: the chance to end below nothing. */
	readonly loss: number;
	/** The results not passed with `SHOWN_CHANCES`. */
	readonly ends: readonly number[];
	/** The band that holds the result four times in five. */
	readonly low: number;
	readonly high: number;
	readonly isSimulated: boolean;
}

const total = (stakes: readonly Stake[], part: (stake: Stake) => number) =>
	stakes.reduce((sum, stake) => sum + part(stake), 0);

/**
 * What independent bets come to: average, spread and chance of a loss.
 *
 * Exact wherever the sums can be listed (`exactEnding`), else simulated with a fixed seed.
 */
export function outlookOf(stakes: readonly Stake[]): Outlook {
	const exact = exactEnding(stakes);
	return outlookWith(stakes, exact ?? simulatedEnding(stakes), !exact);
}

function outlookWith(stakes: readonly Stake[], ending: Ending, isSimulated = false): Outlook {
	const cost = total(stakes, (stake) => stake.cost);
	const ends = SHOWN_CHANCES.map((chance) => ending.quantile(chance) - cost);
	return {
		bets: stakes.length,
		cost,
		mean: total(stakes, ({ chance, value }) => chance * value) - cost,
		loss: cost > 0 ? ending.chanceAtMost(cost - 1) : 0,
		ends,
		low: ends[1] ?? 0,
		high: ends[5] ?? 0,
		isSimulated,
	};
}

/** The outlook of all bets, and of each class that has some. */
export interface Outlooks {
	readonly all: Outlook;
	readonly classes: readonly (readonly [BetClass, Outlook])[];
}

export function outlooksOf(stakes: readonly Stake[]): Outlooks {
	const classes = BET_CLASSES.flatMap((kind) => {
		const own = stakes.filter((stake) => stake.kind === kind);
		return own.length > 0 ? ([[kind, outlookOf(own)]] as const) : [];
	});
	return { all: outlookOf(stakes), classes };
}

/** The same bets under other assumptions. */
export type Assumption = 'a quarter lower' | 'half' | 'together';

/**
 * What becomes of the outlook where the chances are too high, or where the bets succeed and fail
 * together: the two assumptions that most often do not hold.
 */
export function whatIfs(stakes: readonly Stake[]): readonly (readonly [Assumption, Outlook])[] {
	const times = (factor: number) =>
		outlookOf(stakes.map((stake) => ({ ...stake, chance: stake.chance * factor })));
	return [
		['a quarter lower', times(0.75)],
		['half', times(0.5)],
		['together', outlookWith(stakes, togetherEnding(stakes))],
	];
}

/** Everything that is worked out from the bets: what a worker does where it takes long. */
export interface WorkedOut {
	readonly outlooks: Outlooks;
	readonly whatIfs: ReturnType<typeof whatIfs>;
}

export const workOut = (stakes: readonly Stake[]): WorkedOut => ({
	outlooks: outlooksOf(stakes),
	whatIfs: whatIfs(stakes),
});

/** More bets than these are worked out beside the page. */
export const MOST_AT_ONCE = 20;
