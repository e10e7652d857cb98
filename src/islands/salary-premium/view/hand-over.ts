// The island is here already: see later.ts.
import './later.ts';
import type { AnswerAction } from '../../_shared/handover-actions.ts';
import { copyLink, shareAnswer } from '../../_shared/share-answer.ts';
import { scriptSnippet, splitCurrency } from '../../../domain/embed-snippet.ts';
import { writeLink } from '../core/query.ts';
import { plainWords } from '../../_shared/Marked.tsx';
import { copyText, printPage, saveFile, type Report } from '../../../browser/handover.ts';
import { answerSentence, standing } from '../core/sentences.ts';
import { csvOf } from '../core/export.ts';
import { premiumScale } from './PremiumRow.tsx';
import type { PartProps } from './props.ts';

const FILE = 'salary-premium.csv';

/** Hands the reader what a button promises. */
export function handOver(
	id: AnswerAction,
	{ state, inputs, premiums, ends, pageUrl, embed }: PartProps,
): Report | Promise<Report> {
	const { search, hash } = writeLink(state, { search: '', hash: '' });
	const csv = () => csvOf(inputs, ends, premiums);
	switch (id) {
		case 'share':
		case 'copy-picture':
			return shareAnswer(
				id,
				{
					title: 'Salary premium',
					sentence: `${standing(inputs)} ${plainWords(answerSentence(inputs))}`,
					bars: [inputs.chosen, ...inputs.beside],
					scale: premiumScale([inputs.chosen, ...inputs.beside]),
					caption: 'What a move could add to base pay, by source. The upright line is no change.',
					address: pageUrl,
				},
				pageUrl + search + hash,
			);
		case 'sentence':
			return copyText(
				`${standing(inputs)} ${plainWords(answerSentence(inputs))} ${pageUrl}`,
				'Sentence copied.',
			);
		case 'link':
			return copyLink(pageUrl + search + hash, 'figures');
		case 'csv':
			return copyText(csv(), 'Table copied as CSV.');
		case 'file':
			return saveFile(FILE, csv());
		case 'print':
			return printPage();
		case 'embed': {
			const choice = splitCurrency(search);
			// That one has a frame of its own.
			const isNamed = state.preset !== 'own' && choice.settings === `?premium=${state.preset}`;
			return {
				message: 'Paste this into your page. It carries your choices, never your pay.',
				byHand:
					embed &&
					scriptSnippet(embed.site, embed.tool, {
						...choice,
						preset: isNamed ? state.preset : undefined,
					}),
			};
		}
	}
}
