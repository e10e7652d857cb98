import { csvFile } from '../../../domain/csv.ts';
import { dayFrom } from '../../../domain/day.ts';
import { WHOLE } from '../../../domain/units.ts';
import { boardCurrency, countedOn } from './counted.ts';
import { CLASS_NAMES, type Write } from './names.ts';
import { readReview, readShare, readSum } from './read-bet.ts';
import { reviewOf } from './review.ts';
import type { BetField, Board } from './state.ts';

/**
 * The board as a CSV file that `readTable` reads back: figures as plain numbers where they could be
 * read, else as they were typed, and two columns that are worked out anew.
 */
export function tableOf(board: Board, write: Write): string {
	const currency = boardCurrency(board);
	const { bets } = countedOn(board);
	const money = (label: string) => `${label} (${currency.code})`;
	const cell = (name: BetField, text: string): string | number => {
		if (!text.trim()) return '';
		switch (name) {
			case 'chance':
			case 'bar': {
				const share = readShare(text);
				return share === undefined ? text : (share * 100) / WHOLE;
			}
			case 'value':
			case 'cost': {
				const sum = readSum(text, currency);
				const isOurs = typeof sum !== 'string' && (sum.currency ?? currency).code === currency.code;
				return isOurs ? sum.units : text;
			}
			case 'review': {
				const day = readReview(text);
				return typeof day === 'number' ? dayFrom(day) : text;
			}
			default:
				return text;
		}
	};
	return csvFile([
		[
			'Bet',
			'Class',
			'Chance %',
			money('Value'),
			money('Cost'),
			'Evidence',
			'Bar %',
			'Review',
			money('Average'),
			'Prompt',
		],
		...board.bets.map(({ kind, texts }, at) => {
			const counted = bets.find((one) => one.at === at);
			return [
				texts.name,
				CLASS_NAMES[kind],
				cell('chance', texts.chance),
				cell('value', texts.value),
				cell('cost', texts.cost),
				texts.evidence,
				cell('bar', texts.bar),
				cell('review', texts.review),
				counted && Math.round(counted.mean),
				counted && reviewOf(counted, write).prompt,
			];
		}),
	]);
}
