import { betReadFrom } from '../../../../src/islands/bet-portfolio/core/query.ts';
import {
	boardOf,
	initialState,
	type Bet,
	type BetClass,
	type BetField,
	type BetTexts,
	type Board,
	type State,
} from '../../../../src/islands/bet-portfolio/core/state.ts';

const NO_TEXTS: BetTexts = {
	name: '',
	chance: '',
	value: '',
	cost: '',
	evidence: '',
	bar: '',
	review: '',
};

/** A bet with what is typed into some of its fields. */
export const bet = (kind: BetClass, texts: Partial<Record<BetField, string>>): Bet =>
	betReadFrom(kind, { ...NO_TEXTS, ...texts }, 'GBP');

/** The tool with a board of these bets. */
export const stateOf = (...bets: readonly Bet[]): State => ({
	...initialState,
	board: boardOf(bets),
});
export const boardWith = (...bets: readonly Bet[]): Board => boardOf(bets);
