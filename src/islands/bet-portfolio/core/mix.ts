import { parseNumber } from '../../../domain/number-text.ts';
import type { CountedBet } from './counted.ts';
import { BET_CLASSES, type BetClass, type Board } from './state.ts';

/** A percentage for each class. */
export type Mix = Readonly<Record<BetClass, number>>;

/** A target share in percent with at most one decimal; undefined where the text is none. */
export function readTarget(text: string): number | undefined {
	const tenths = parseNumber(text, { min: 0, max: 100 }, 1);
	return tenths === undefined ? undefined : tenths / 10;
}

/** The shares aimed at. */
export interface Target {
	readonly mix: Mix;
	/** What the entered shares add up to, where that is not 100: each is then taken as its part of it. */
	readonly addsUpTo?: number | undefined;
}

/** What the reader aims at: the typed shares, and the source’s where none is typed. */
export function targetOf({ goodMix }: Pick<Board, 'goodMix'>, source: Mix): Target {
	const entered = byClass((kind) => readTarget(goodMix[kind]) ?? source[kind]);
	// Tenths, so that 33.3 + 33.3 + 33.4 is 100.
	const sum = BET_CLASSES.reduce((all, kind) => all + Math.round(entered[kind] * 10), 0) / 10;
	if (sum === 100) return { mix: entered };
	if (sum === 0) return { mix: source, addsUpTo: 0 };
	return { mix: byClass((kind) => (entered[kind] / sum) * 100), addsUpTo: sum };
}

function byClass(share: (kind: BetClass) => number): Mix {
	return { core: share('core'), exploratory: share('exploratory'), moonshot: share('moonshot') };
}

/** How the money still to be spent is shared out, against the target. */
export interface Shares {
	/** In percent of all costs. */
	readonly now: Mix;
	/** Money to move into each class to meet the target; below zero, out of it. Adds up to zero. */
	readonly move: Mix;
}

/** @returns undefined while no bet costs anything: there is nothing to share out. */
export function sharesOf(bets: readonly CountedBet[], target: Mix): Shares | undefined {
	const cost = byClass((kind) =>
		bets.reduce((sum, { stake }) => sum + (stake.kind === kind ? stake.cost : 0), 0),
	);
	const all = cost.core + cost.exploratory + cost.moonshot;
	if (all === 0) return undefined;
	const move = byClass((kind) => Math.round((target[kind] / 100) * all) - cost[kind]);
	// What rounding left goes to the largest class.
	const rest = move.core + move.exploratory + move.moonshot;
	const largest = BET_CLASSES.reduce((one, kind) => (cost[kind] > cost[one] ? kind : one));
	return {
		now: byClass((kind) => (cost[kind] / all) * 100),
		move: { ...move, [largest]: move[largest] - rest },
	};
}
