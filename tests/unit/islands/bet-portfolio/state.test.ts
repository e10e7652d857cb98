import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	BET_CLASSES,
	BET_FIELDS,
	boardOf,
	initialState,
	reduce,
	type Action,
	type State,
} from '../../../../src/islands/bet-portfolio/core/state.ts';

const typed = (text: string, at = 0): Action => ({
	type: 'text-typed',
	at,
	name: 'chance',
	text,
	isReadable: true,
});
const after = (...actions: readonly Action[]) => actions.reduce<State>(reduce, initialState);
const chanceIn = ({ board }: State, at = 0) => board.bets[at]?.texts.chance;

const action: fc.Arbitrary<Action> = fc.oneof(
	fc.record({
		type: fc.constant('text-typed' as const),
		at: fc.nat(3),
		name: fc.constantFrom(...BET_FIELDS),
		text: fc.string({ maxLength: 5 }),
		isReadable: fc.boolean(),
	}),
	fc.record({
		type: fc.constant('class-chosen' as const),
		at: fc.nat(3),
		kind: fc.constantFrom(...BET_CLASSES),
	}),
	fc.record({ type: fc.constant('bet-removed' as const), at: fc.nat(3) }),
	fc.constant<Action>({ type: 'bet-added' }),
	fc.constant<Action>({ type: 'board-brought', board: boardOf([]) }),
);

describe('undo', () => {
	test('takes back whatever was done, step by step, and redo does it again', () => {
		fc.assert(
			fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
				const done = after(...actions);
				let state = done;
				while (state.past.length > 0) state = reduce(state, { type: 'undone' });
				expect(state.board).toEqual(initialState.board);
				while (state.future.length > 0) state = reduce(state, { type: 'redone' });
				expect(state.board).toEqual(done.board);
			}),
		);
	});

	test('takes typing in one field back at once, and in two fields in two steps', () => {
		const state = after(typed('1'), typed('12'), typed('7', 1), typed('70', 1));
		const once = reduce(state, { type: 'undone' });
		expect([chanceIn(once), chanceIn(once, 1)]).toEqual(['12', '40']);
		expect(chanceIn(reduce(once, { type: 'undone' }))).toBe('80');
	});

	test('is nothing to do at the start, or after a link was opened', () => {
		expect(after({ type: 'undone' }, { type: 'redone' })).toEqual(initialState);
		const opened = after(typed('5'), { type: 'link-opened', board: boardOf([]) });
		expect(reduce(opened, { type: 'undone' })).toEqual(opened);
	});

	test('forgets the oldest of very many steps', () => {
		const many = Array.from({ length: 300 }, (_, step) => typed(String(step), step % 2));
		expect(after(...many).past).toHaveLength(100);
	});
});

test('a board is never without a bet, and one of them is open', () => {
	fc.assert(
		fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
			const { board, open } = after(...actions.filter(({ type }) => type !== 'board-brought'));
			expect(board.bets.length).toBeGreaterThan(0);
			expect(board.bets[open]).toBeDefined();
		}),
	);
});

test('the answer stays on the last text that could be read', () => {
	const { board } = after(typed('25'), { ...typed('x'), isReadable: false } as Action);
	expect(board.bets[0]).toMatchObject({ texts: { chance: 'x' }, good: { chance: '25' } });
});
