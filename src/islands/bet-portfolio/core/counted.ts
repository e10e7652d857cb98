import { CURRENCIES, currencyOf, type Currency } from '../../../domain/currency.ts';
import type { Stake } from './outlook.ts';
import { nameOf, readReview, stakeOf } from './read-bet.ts';
import type { Bet, Board } from './state.ts';

/** A bet that has all it takes to be counted. */
export interface CountedBet {
	/** Its place on the board, from 0. */
	readonly at: number;
	readonly name: string;
	readonly bet: Bet;
	readonly stake: Stake;
	/** The result on average: chance times value, less the cost. */
	readonly mean: number;
	/** The day it is looked at again (`dayNumber`); undefined where none is set. */
	readonly review: number | undefined;
}

/** A bet that cannot be counted yet, and which figure it lacks. */
interface UncountedBet {
	readonly at: number;
	readonly name: string;
	readonly lacks: string;
}

/** A board as the answer is computed from it. */
export interface Counted {
	readonly currency: Currency;
	readonly bets: readonly CountedBet[];
	readonly uncounted: readonly UncountedBet[];
}

export const boardCurrency = ({ currency }: Pick<Board, 'currency'>): Currency =>
	currencyOf(currency) ?? CURRENCIES[0];

/** What can be counted on a board. */
export function countedOn(board: Board): Counted {
	const currency = boardCurrency(board);
	const bets: CountedBet[] = [];
	const uncounted: UncountedBet[] = [];
	for (const [at, bet] of board.bets.entries()) {
		const name = nameOf(bet, at);
		const stake = stakeOf(bet, currency);
		if ('lacks' in stake) uncounted.push({ at, name, lacks: stake.lacks });
		else {
			const day = bet.good.review.trim() ? readReview(bet.good.review) : undefined;
			bets.push({
				at,
				name,
				bet,
				stake,
				mean: stake.chance * stake.value - stake.cost,
				review: typeof day === 'number' ? day : undefined,
			});
		}
	}
	return { currency, bets, uncounted };
}
