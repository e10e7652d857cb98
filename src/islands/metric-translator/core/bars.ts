import { sharedScale } from '../../../domain/interval-labels.ts';
import { type DrawnFigure, drawn } from './chain.ts';
import { FEWER, shown, sizeWords, spanWords } from './figures.ts';
import type { Reading } from './week.ts';

/** A change of errors in a week, as a bar under its name. */
export interface ChangeBar extends DrawnFigure {
	readonly name: string;
	/** `200 fewer a week, 129 to 265`. */
	readonly figures: string;
}

/** Both kinds of error on one scale, so that cases can be compared with cases; what got worse first. */
export function barsOf({ falseFlags, missed, words }: Reading): readonly ChangeBar[] {
	const rows = [
		['False flags', falseFlags],
		[`Missed ${words.real}`, missed],
	] as const;
	const isMissedFirst = (missed?.perWeek.central ?? 0) > 0;
	const figures = (isMissedFirst ? rows.toReversed() : rows).flatMap(([name, change]) =>
		change ? [{ name, figure: shown('cases', change.perWeek) }] : [],
	);
	const scale = sharedScale(
		figures.flatMap(({ figure: { low, central, high } }) => [low, central, high]),
	);
	return figures.map(({ name, figure }) => {
		const span = spanWords(figure, FEWER);
		return {
			...drawn(figure, name, FEWER, scale),
			name,
			figures: `${sizeWords(figure, FEWER)} a week${span && `, ${span}`}`.replaceAll('*', ''),
		};
	});
}
