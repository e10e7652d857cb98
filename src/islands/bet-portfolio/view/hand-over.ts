// The island is here already: see later.ts.
import './later.ts';
import { copyText, printPage, saveFile, type Report } from '../../../browser/handover.ts';
import { calendarFile, type CalendarDay } from '../../../domain/calendar-file.ts';
import { scriptSnippet, splitCurrency } from '../../../domain/embed-snippet.ts';
import { copyLink, shareAnswer } from '../../_shared/share-answer.ts';
import { boardFile } from '../core/board-file.ts';
import { NAMED_BOARDS } from '../core/boards.ts';
import { barsOf, scaleOf } from '../core/pictures.ts';
import { fitsLink, writeLink } from '../core/query.ts';
import { tableOf } from '../core/table.ts';
import type { PartProps } from './props.ts';
import type { TakeAwayAction } from './TakeAway.tsx';

const TOO_LARGE: Report = {
	message: 'This board is too large for a link. Save it as a file and hand that on.',
};

/** Hands the reader what a button promises. */
export function handOver(
	id: TakeAwayAction,
	props: PartProps & { sentence: string },
): Report | Promise<Report> {
	const { state, outlooks, write, pageUrl, sentence, embed } = props;
	const { board } = state;
	const { search, hash } = writeLink(state, { search: '', hash: '' });
	switch (id) {
		case 'sentence':
			return copyText(`${sentence} ${pageUrl}`, 'Sentence copied.');
		case 'link':
			if (!fitsLink(board)) return TOO_LARGE;
			return copyLink(pageUrl + search + hash, 'bets');
		case 'share':
		case 'copy-picture': {
			if (id === 'share' && !fitsLink(board)) return TOO_LARGE;
			const bars = outlooks ? barsOf(outlooks, write) : [];
			return shareAnswer(
				id,
				{
					title: 'Bet portfolio',
					sentence,
					bars,
					scale: scaleOf(bars),
					caption: 'Four times in five the end lies in the band; the dot is the average.',
					address: pageUrl,
				},
				pageUrl + search + hash,
			);
		}
		case 'csv':
			return copyText(tableOf(board, write), 'Table copied as CSV.');
		case 'table':
			return saveFile('bet-portfolio.csv', tableOf(board, write));
		case 'board':
			return saveFile('bet-portfolio.json', boardFile(board), 'application/json');
		case 'print':
			return printPage();
		case 'embed': {
			const choice = splitCurrency(search);
			const preset = NAMED_BOARDS.slice(1).find(
				({ id: name }) => choice.settings === `?board=${name}`,
			)?.id;
			return {
				message: 'Paste this into your page. It carries a named board, never your own bets.',
				byHand: embed && scriptSnippet(embed.site, embed.tool, { ...choice, preset }),
			};
		}
	}
}

/** Hands over the days to look again, as a file for a calendar. */
export function handOverDays(
	id: 'copy' | 'save',
	days: readonly CalendarDay[],
): Report | Promise<Report> {
	const file = calendarFile(days, new Date().toISOString());
	return id === 'copy'
		? copyText(file, 'Calendar file copied: save it with the ending .ics.')
		: saveFile('bet-portfolio.ics', file, 'text/calendar');
}
