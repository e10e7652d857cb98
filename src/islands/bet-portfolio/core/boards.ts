import { betOf, boardOf, initialState, type Board } from './state.ts';

/** A board that an address names. */
export interface NamedBoard {
	/** Part of addresses for ever. */
	readonly id: string;
	readonly title: string;
	readonly caption: string;
	readonly board: Board;
}

/** Boards to begin with, the start first. All of their figures are made up. */
export const NAMED_BOARDS: readonly NamedBoard[] = [
	{
		id: 'three-bets',
		title: 'Three bets of a team',
		caption: 'What three made-up bets could bring in the end, four times in five.',
		board: initialState.board,
	},
	{
		id: 'same-average',
		title: 'A safe bet beside a moonshot',
		caption: 'Two made-up bets with one average, and what each could bring, four times in five.',
		board: boardOf([
			betOf('core', 'Faster search', '90', '100k', '60k', '', '', ''),
			betOf('moonshot', 'Contracts drafted alone', '15', '600k', '60k', '', '', ''),
		]),
	},
	{
		id: 'ten-moonshots',
		title: 'Ten moonshots',
		caption:
			'Ten made-up bets with one chance in ten each: what they could bring, four times in five.',
		board: boardOf(
			Array.from({ length: 10 }, (_, place) =>
				betOf('moonshot', `Moonshot ${place + 1}`, '10', '800k', '40k', '', '', ''),
			),
		),
	},
];
