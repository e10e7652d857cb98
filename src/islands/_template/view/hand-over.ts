// The island is here already: see later.ts.
import './later.ts';
import { copyText, type Report } from '../../../browser/handover.ts';
import { sharedScale } from '../../../domain/interval-labels.ts';
import type { ShareAction } from '../../_shared/handover-actions.ts';
import { plainWords } from '../../_shared/Marked.tsx';
import { copyLink, shareAnswer } from '../../_shared/share-answer.ts';
import { answerSentence, aroundCount } from '../core/doubling.ts';
import { writeLink } from '../core/query.ts';
import { readCount } from '../core/state.ts';
import type { ViewProps } from './props.ts';

/** Hands the reader what a button promises. Fetched once somebody turns to the tool. */
export function handOver(
	id: 'sentence' | 'link' | ShareAction,
	{ state, pageUrl }: ViewProps,
): Report | Promise<Report> {
	const interval = aroundCount(readCount(state.good) ?? 0);
	const sentence = plainWords(answerSentence(interval));
	const { search, hash } = writeLink(state, { search: '', hash: '' });
	const link = pageUrl + search + hash;
	switch (id) {
		case 'sentence':
			return copyText(`${sentence} ${pageUrl}`, 'Sentence copied.');
		case 'link':
			return copyLink(link, 'count');
		case 'share':
		case 'copy-picture': {
			const answer = {
				title: 'Template tool',
				sentence,
				bars: [{ name: 'The count', figures: sentence, interval }],
				scale: sharedScale([interval.low, interval.high]),
				caption: 'From half to double.',
				address: pageUrl,
			};
			return shareAnswer(id, answer, link);
		}
	}
}
