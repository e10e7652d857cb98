import { countedOn, type Counted } from '../core/counted.ts';
import { MOST_AT_ONCE, outlooksOf, type Outlooks } from '../core/outlook.ts';
import { glanceOf } from '../core/sentences.ts';
import type { Board, State } from '../core/state.ts';

interface AtOnce {
	readonly counted: Counted;
	/** undefined for a board that is worked out beside the page. */
	readonly outlooks: Outlooks | undefined;
}

/** Inputs, glance and answer ask about one board with each keystroke: it is worked out once. */
const known = new WeakMap<Board, AtOnce>();

/** What can be said of a board within a keystroke. */
export function atOnce(board: Board): AtOnce {
	const before = known.get(board);
	if (before) return before;
	const counted = countedOn(board);
	const stakes = counted.bets.map(({ stake }) => stake);
	const now = {
		counted,
		outlooks: stakes.length > MOST_AT_ONCE ? undefined : outlooksOf(stakes),
	};
	known.set(board, now);
	return now;
}

/** The answer in one line. */
export function glance(_: object, { board }: State): string {
	const { counted, outlooks } = atOnce(board);
	return glanceOf(counted, outlooks?.all);
}
