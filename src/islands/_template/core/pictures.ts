import { sharedScale } from '../../../domain/interval-labels.ts';
import type { ToolPicture } from '../../../domain/tool-picture.ts';
import { answerSentence, aroundCount } from './doubling.ts';
import { initialState, readCount } from './state.ts';

/** The answer at the start, as a bar. Add one for each setting that writers would embed. */
export function pictures(): readonly ToolPicture[] {
	const interval = aroundCount(readCount(initialState.good) ?? 0);
	const figures = answerSentence(interval).replaceAll('*', '');
	return [
		{
			id: 'start',
			title: 'A count of ten',
			search: '',
			caption: 'From half to double.',
			bars: [{ name: 'The count', figures, interval }],
			scale: sharedScale([interval.low, interval.high]),
		},
	];
}
