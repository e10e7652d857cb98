import { assertNever } from '../../../domain/assert-never.ts';

export const BET_CLASSES = ['core', 'exploratory', 'moonshot'] as const;
export type BetClass = (typeof BET_CLASSES)[number];

/** What is typed for a bet. Links are read by place: never change the order, add at the end. */
export const BET_FIELDS = ['name', 'chance', 'value', 'cost', 'evidence', 'bar', 'review'] as const;
export type BetField = (typeof BET_FIELDS)[number];
export type BetTexts = Readonly<Record<BetField, string>>;

export interface Bet {
	readonly kind: BetClass;
	/** What stands in each field, whatever it is. */
	readonly texts: BetTexts;
	/** The last text of each field that could be read; the answer is computed from these. */
	readonly good: BetTexts;
}

/** Months from one rebalancing to the next. */
export const RHYTHMS = ['1', '3', '6'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export type MixTexts = Readonly<Record<BetClass, string>>;

/** All that a link or a file holds. */
export interface Board {
	readonly bets: readonly Bet[];
	/** ISO 4217; a label, nothing is converted. */
	readonly currency: string;
	/** Target shares in percent as typed; an empty one is the source’s. */
	readonly mix: MixTexts;
	readonly goodMix: MixTexts;
	readonly rhythm: Rhythm;
}

/** A board that a change can be taken back to. */
interface Step {
	readonly board: Board;
	readonly open: number;
	/** Typing that goes on in one place is one step; empty for anything else. */
	readonly place: string;
}

export interface State {
	readonly board: Board;
	/** The bet whose fields are shown. */
	readonly open: number;
	readonly past: readonly Step[];
	readonly future: readonly Step[];
}

export type Action =
	/** `isReadable` is what the field’s reader found, `currency` the one that the text names. */
	| {
			readonly type: 'text-typed';
			readonly at: number;
			readonly name: BetField;
			readonly text: string;
			readonly isReadable: boolean;
			readonly currency?: string | undefined;
	  }
	| { readonly type: 'class-chosen'; readonly at: number; readonly kind: BetClass }
	| { readonly type: 'bet-opened'; readonly at: number }
	| { readonly type: 'bet-added' }
	| { readonly type: 'bet-removed'; readonly at: number }
	| {
			readonly type: 'mix-typed';
			readonly kind: BetClass;
			readonly text: string;
			readonly isReadable: boolean;
	  }
	| { readonly type: 'rhythm-chosen'; readonly rhythm: Rhythm }
	/** Bets from a table or a file, a board from a file, an empty one: can be taken back. */
	| { readonly type: 'board-brought'; readonly board: Board; readonly open?: number }
	/** A link: where the tool starts, so there is nothing to take back. */
	| { readonly type: 'link-opened'; readonly board: Board }
	| { readonly type: 'undone' }
	| { readonly type: 'redone' };

/** How many steps can be taken back. */
const MOST_STEPS = 100;

/** A bet of whose texts all can be read. */
export function betOf(kind: BetClass, ...typed: readonly string[]): Bet {
	const texts = Object.fromEntries(
		BET_FIELDS.map((name, place) => [name, typed[place] ?? '']),
	) as BetTexts;
	return { kind, texts, good: texts };
}

export const EMPTY_BET = betOf('exploratory');

const NO_MIX: MixTexts = { core: '', exploratory: '', moonshot: '' };

/** A board of these bets with everything else as at the start. */
export const boardOf = (bets: readonly Bet[]): Board => ({
	bets,
	currency: 'GBP',
	mix: NO_MIX,
	goodMix: NO_MIX,
	rhythm: '3',
});

/** The three bets of the chapter on odds, with made-up chances, values and costs. */
export const initialState: State = {
	board: boardOf([
		betOf(
			'core',
			'Suggested replies',
			'80',
			'120k',
			'60k',
			'1,392 of 2,400 accepted',
			'50',
			'1 June 2027',
		),
		betOf(
			'exploratory',
			'Sorting by urgency',
			'40',
			'100k',
			'25k',
			'41 of 50 caught',
			'85',
			'29 March 2027',
		),
		betOf(
			'moonshot',
			'Refunds without a person',
			'12',
			'400k',
			'15k',
			'291 of 300 right',
			'99',
			'1 March 2027',
		),
	]),
	open: 0,
	past: [],
	future: [],
};

/** The board after a change that can be taken back. */
function changed(state: State, board: Partial<Board>, open = state.open, place = ''): State {
	const isGoingOn = place !== '' && state.past.at(-1)?.place === place;
	const step = { board: state.board, open: state.open, place };
	const past = isGoingOn ? state.past : [...state.past, step].slice(-MOST_STEPS);
	return { board: { ...state.board, ...board }, open, past, future: [] };
}

const withBet = ({ bets }: Board, at: number, change: (bet: Bet) => Bet) => ({
	bets: bets.map((bet, index) => (index === at ? change(bet) : bet)),
});

export function reduce(state: State, action: Action): State {
	const { board, past, future } = state;
	switch (action.type) {
		case 'text-typed': {
			const { at, name, text, isReadable, currency = board.currency } = action;
			const typed = { [name]: text };
			const { bets } = withBet(board, at, (bet) => ({
				...bet,
				texts: { ...bet.texts, ...typed },
				good: isReadable ? { ...bet.good, ...typed } : bet.good,
			}));
			return changed(state, { bets, currency }, state.open, `${at} ${name}`);
		}
		case 'class-chosen':
			return changed(
				state,
				withBet(board, action.at, (bet) => ({ ...bet, kind: action.kind })),
			);
		case 'bet-opened':
			return { ...state, open: action.at };
		case 'bet-added':
			return changed(state, { bets: [...board.bets, EMPTY_BET] }, board.bets.length);
		case 'bet-removed': {
			const bets = board.bets.filter((_, index) => index !== action.at);
			// A board always has a bet to type into.
			const left = bets.length > 0 ? bets : [EMPTY_BET];
			return changed(state, { bets: left }, Math.min(action.at, left.length - 1));
		}
		case 'mix-typed': {
			const { kind, text, isReadable } = action;
			const mix = { ...board.mix, [kind]: text };
			const goodMix = isReadable ? { ...board.goodMix, [kind]: text } : board.goodMix;
			return changed(state, { mix, goodMix }, state.open, `mix ${kind}`);
		}
		case 'rhythm-chosen':
			return changed(state, { rhythm: action.rhythm });
		case 'board-brought':
			return changed(state, action.board, action.open ?? 0);
		case 'link-opened':
			return { ...initialState, board: action.board };
		case 'undone':
		case 'redone': {
			const [from, to] = action.type === 'undone' ? [past, future] : [future, past];
			const step = from.at(-1);
			if (!step) return state;
			const rest = from.slice(0, -1);
			const back = [...to, { board, open: state.open, place: '' }];
			const [before, after] = action.type === 'undone' ? [rest, back] : [back, rest];
			return { board: step.board, open: step.open, past: before, future: after };
		}
		default:
			return assertNever(action, 'bet-portfolio reduce');
	}
}
