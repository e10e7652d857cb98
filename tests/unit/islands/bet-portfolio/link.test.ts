import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAMED_BOARDS } from '../../../../src/islands/bet-portfolio/core/boards.ts';
import { fitsLink, openLink, writeLink } from '../../../../src/islands/bet-portfolio/core/query.ts';
import {
	BET_CLASSES,
	boardOf,
	initialState,
	reduce,
	type Bet,
	type Board,
	type State,
} from '../../../../src/islands/bet-portfolio/core/state.ts';
import { bet, boardWith, stateOf } from './boards.ts';

const BARE = { search: '', hash: '' };
const opened = (address: { search: string; hash: string }): State => {
	const action = openLink(address);
	return action ? reduce(initialState, action) : initialState;
};
const linkOf = (board: Board) => writeLink({ ...initialState, board }, BARE);

const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((typed) =>
	// What an address can hold: half a character is none.
	new TextDecoder().decode(new TextEncoder().encode(typed)).replaceAll(/\s+/g, ' ').trim(),
);
const bets = fc.array(
	fc
		.record({
			kind: fc.constantFrom(...BET_CLASSES),
			name: fc.oneof(text, fc.constantFrom('a_n*b', '_-', '__', '*', '_.')),
			chance: fc.oneof(text, fc.constant('12.5')),
			value: fc.oneof(text, fc.constant('£100k')),
			cost: fc.constant('5'),
			evidence: text,
			bar: fc.constant(''),
			review: fc.constant('9 March 2027'),
		})
		.map(({ kind, ...texts }): Bet => bet(kind, texts)),
	{ minLength: 1, maxLength: 4 },
);

describe('a link to a board', () => {
	test('is bare while nothing has been changed', () => {
		expect(writeLink(initialState, BARE)).toEqual(BARE);
	});

	test('brings back whatever was typed, readable or not', () => {
		fc.assert(
			fc.property(bets, (all) => {
				const board = boardWith(...all);
				fc.pre(fitsLink(board));
				expect(opened(linkOf(board)).board).toEqual(board);
			}),
		);
	});

	test('brings back mix, rhythm and currency', () => {
		const mix = { core: '60', exploratory: '', moonshot: '15.5' };
		const board = {
			...initialState.board,
			mix,
			goodMix: mix,
			rhythm: '1',
			currency: 'EUR',
		} as const;
		const link = linkOf(board);
		expect(link).toEqual({ search: '?currency=EUR&every=1', hash: '#mix=60--15.5' });
		expect(opened(link).board).toEqual(board);
	});

	test.each(NAMED_BOARDS.map(({ id, board }) => [id, board] as const))(
		'names %s and does not spell it out',
		(id, board) => {
			const search = id === 'three-bets' ? '' : `?board=${id}`;
			expect(linkOf(board)).toEqual({ search, hash: '' });
			expect(opened({ search, hash: '' }).board).toEqual(board);
		},
	);

	test('hides what was typed from every server', () => {
		const { search, hash } = linkOf(boardWith(bet('core', { name: 'Secret', value: '5' })));
		expect(search).toBe('');
		expect(hash).toContain('Secret');
	});

	test('keeps other people’s parameters', () => {
		const state = stateOf(bet('core', { name: 'A' }));
		expect(writeLink(state, { search: '?utm=1', hash: '#?secret=abc' })).toEqual({
			search: '?utm=1',
			hash: '#?secret=abc&bets=c*A******',
		});
	});

	test('is not written for a board that is too large, and the page can tell', () => {
		const many = Array.from({ length: 120 }, (_, at) =>
			bet('core', { name: `A bet with a long name, number ${at}`, chance: '50' }),
		);
		const large = boardWith(...many);
		expect(fitsLink(large)).toBe(false);
		expect(linkOf(large)).toEqual(BARE);
		expect(fitsLink(boardOf(many.slice(0, 20)))).toBe(true);
	});

	// Links are out in the world: a change here needs a migration, not a new expectation.
	test('still reads a link from the first release', () => {
		const hash =
			'#bets=c*Suggested+replies*80*120k*60k*1%2C392+of+2%2C400*50*1+June+2027_nm*Moon*12*%E2%82%AC400k*15k***&mix=60-30-10';
		expect(opened({ search: '?currency=EUR&every=6&board=ten-moonshots', hash }).board).toEqual({
			...boardWith(
				bet('core', {
					name: 'Suggested replies',
					chance: '80',
					value: '120k',
					cost: '60k',
					evidence: '1,392 of 2,400',
					bar: '50',
					review: '1 June 2027',
				}),
				bet('moonshot', { name: 'Moon', chance: '12', value: '€400k', cost: '15k' }),
			),
			currency: 'EUR',
			rhythm: '6',
			mix: { core: '60', exploratory: '30', moonshot: '10' },
			goodMix: { core: '60', exploratory: '30', moonshot: '10' },
		});
	});

	test.each(['#bets=x*1', '#bets=c*too*few', '#bets=', '#mix=1-2', '?every=2', '?board=none'])(
		'that says nothing known opens the start: %s',
		(part) => {
			const address = part.startsWith('?')
				? { search: part, hash: '' }
				: { search: '', hash: part };
			expect(openLink(address)).toBeUndefined();
		},
	);
});
