import { sharedScale } from '../../../domain/interval-labels.ts';
import type { PictureBar, ToolPicture } from '../../../domain/tool-picture.ts';
import { NAMED_BOARDS } from './boards.ts';
import { countedOn } from './counted.ts';
import { CLASS_NAMES, type Write } from './names.ts';
import { outlooksOf, type Outlook, type Outlooks } from './outlook.ts';
import { writeLink } from './query.ts';
import { signed, writerOf } from './sentences.ts';
import { initialState } from './state.ts';

/** The results as bars: all bets, and each class where there are several. */
export function barsOf({ all, classes }: Outlooks, write: Write): readonly PictureBar[] {
	const sign = signed(write);
	const bar = (name: string, { low, mean, high }: Outlook): PictureBar => ({
		name,
		figures: `${sign(mean)}, ${sign(low)} to ${sign(high)}`,
		interval: { low, central: Math.min(Math.max(mean, low), high), high },
	});
	return [
		bar('All bets', all),
		...(classes.length > 1 ? classes.map(([kind, one]) => bar(CLASS_NAMES[kind], one)) : []),
	];
}

export const scaleOf = (bars: readonly PictureBar[]) =>
	sharedScale(bars.flatMap(({ interval }) => [interval.low, interval.central, interval.high]));

/** Each named board, and how it can end. */
export function pictures(): readonly ToolPicture[] {
	return NAMED_BOARDS.map(({ id, title, caption, board }) => {
		const counted = countedOn(board);
		const bars = barsOf(outlooksOf(counted.bets.map(({ stake }) => stake)), writerOf(counted));
		return {
			id,
			title,
			search: writeLink({ ...initialState, board }, { search: '', hash: '' }).search,
			caption,
			bars,
			scale: scaleOf(bars),
		};
	});
}
