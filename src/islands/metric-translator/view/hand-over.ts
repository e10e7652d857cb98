// The island is here already: see later.ts.
import './later.ts';
import { copyText, printPage, saveFile, type Report } from '../../../browser/handover.ts';
import { scriptSnippet } from '../../../domain/embed-snippet.ts';
import { plainWords } from '../../_shared/Marked.tsx';
import type { AnswerAction } from '../../_shared/handover-actions.ts';
import { copyLink, shareAnswer } from '../../_shared/share-answer.ts';
import { barsOf } from '../core/bars.ts';
import { csvOf } from '../core/export.ts';
import { writeLink } from '../core/query.ts';
import { translation } from '../core/sentences.ts';
import { readState } from '../core/week.ts';
import type { ViewProps } from './props.ts';

/** Hands the reader what a button promises. */
export function handOver(
	id: AnswerAction,
	{ state, pageUrl, embed }: ViewProps,
): Report | Promise<Report> {
	const reading = readState(state);
	const sentence = plainWords(translation(reading, state.audience));
	const { search, hash } = writeLink(state, { search: '', hash: '' });
	switch (id) {
		case 'share':
		case 'copy-picture': {
			const bars = 'ask' in reading ? [] : barsOf(reading);
			return shareAnswer(
				id,
				{
					title: 'Metric translator',
					sentence,
					bars,
					scale: bars[0]?.scale ?? { min: 0, max: 1 },
					caption: 'Cases a week, new model less old. The upright line is no change.',
					address: pageUrl,
				},
				pageUrl + search + hash,
			);
		}
		case 'sentence':
			return copyText(`${sentence} ${pageUrl}`, 'Sentence copied.');
		case 'link':
			return copyLink(pageUrl + search + hash, 'figures');
		case 'csv':
		case 'file': {
			if ('ask' in reading) return { message: plainWords(reading.ask) };
			return id === 'csv'
				? copyText(csvOf(reading), 'Table copied as CSV.')
				: saveFile('metric-translator.csv', csvOf(reading));
		}
		case 'print':
			return printPage();
		case 'embed':
			return {
				message: 'Paste this into your page. It carries your choices, never your figures.',
				byHand:
					embed &&
					scriptSnippet(embed.site, embed.tool, {
						settings: search,
						// That one has a frame of its own.
						preset:
							state.world !== 'week' && search === `?world=${state.world}`
								? state.world
								: undefined,
					}),
			};
	}
}
