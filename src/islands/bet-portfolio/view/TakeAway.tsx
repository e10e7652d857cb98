import { copyText, printPage, saveFile, type Report } from '../../../browser/handover.ts';
import { scriptSnippet, splitCurrency } from '../../../domain/embed-snippet.ts';
import { Handover } from '../../_shared/Handover.tsx';
import {
	copyLink,
	shareActions,
	shareAnswer,
	type ShareAction,
} from '../../_shared/share-answer.ts';
import { boardFile } from '../core/board-file.ts';
import { NAMED_BOARDS } from '../core/boards.ts';
import { barsOf, scaleOf } from '../core/pictures.ts';
import { fitsLink, writeLink } from '../core/query.ts';
import { tableOf } from '../core/table.ts';
import type { PartProps } from './props.ts';

const ACTIONS = [
	['sentence', 'Copy the sentence'],
	['link', 'Copy link'],
] as const;
const IN_FRAME = [['csv', 'Copy CSV']] as const;
const IN_PAGE = [
	['table', 'Download CSV'],
	['board', 'Save the board'],
	['print', 'Print'],
	['embed', 'Embed this'],
] as const;
type Id = (typeof ACTIONS | typeof IN_FRAME | typeof IN_PAGE)[number][0] | ShareAction;

const TOO_LARGE: Report = {
	message: 'This board is too large for a link. Save it as a file and hand that on.',
};

/** What a reader can take away: sentence, link, table, file, picture. */
export function TakeAway(props: PartProps & { sentence: string }) {
	const { frame } = props;
	return (
		<Handover
			actions={[...ACTIONS, ...shareActions(frame), ...(frame ? IN_FRAME : IN_PAGE)]}
			run={(id) => handOver(id, props)}
		/>
	);
}

async function handOver(id: Id, props: PartProps & { sentence: string }): Promise<Report> {
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
