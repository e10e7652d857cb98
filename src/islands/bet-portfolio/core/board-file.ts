import { currencyOf } from '../../../domain/currency.ts';
import { oneOf } from '../../../domain/query-codec.ts';
import { LONGEST_TABLE, MOST_BETS } from './bring.ts';
import { readTarget } from './mix.ts';
import { betReadFrom } from './query.ts';
import {
	BET_CLASSES,
	BET_FIELDS,
	boardOf,
	RHYTHMS,
	type Bet,
	type BetTexts,
	type Board,
	type MixTexts,
} from './state.ts';

/** What a file says of itself, so that another program’s is not taken for ours. */
const FORMAT = 'five-truths/bet-portfolio';
const VERSION = 1;

/** Longest text of a field that is believed when read back. */
const LONGEST_FIELD = 1000;

const rhythms = oneOf(RHYTHMS);
const classes = oneOf(BET_CLASSES);

/** The whole board as a file: everything that is typed, the mix and the rhythm too. */
export const boardFile = ({ bets, currency, mix, rhythm }: Board): string =>
	`${JSON.stringify(
		{
			format: FORMAT,
			version: VERSION,
			currency,
			mix,
			rhythm,
			bets: bets.map(({ kind, texts }) => ({ class: kind, ...texts })),
		},
		undefined,
		'\t',
	)}\n`;

/** Whether a text is meant to be a board file and not a table. */
export const looksLikeBoard = (text: string): boolean => /^\ufeff?\s*\{/.test(text.slice(0, 100));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown) =>
	typeof value === 'string' && value.length <= LONGEST_FIELD ? value : '';

/** Reads what `boardFile` wrote, today or by another version, or anybody’s file. Never throws. */
export function readBoardFile(file: string): Board | string {
	if (file.length > LONGEST_TABLE) return 'The file is too long to be a board.';
	let read: unknown;
	try {
		read = JSON.parse(file.replace(/^\ufeff/, ''));
	} catch {
		return 'The file is neither a table nor a board: its text breaks off or is damaged.';
	}
	if (!isRecord(read) || read['format'] !== FORMAT || !Array.isArray(read['bets']))
		return 'The file is no board of this tool. Bring a table instead.';
	if (read['version'] !== VERSION)
		return 'The file is of a newer version of this tool. Reload the page and open it again.';
	const currency = currencyOf(textIn(read['currency']))?.code ?? boardOf([]).currency;
	const bets = read['bets'].map((item: unknown) => betIn(item, currency));
	const sound = bets.filter((bet) => bet !== undefined);
	if (sound.length < bets.length || sound.length === 0 || sound.length > MOST_BETS)
		return `The file has no bets, more than ${MOST_BETS}, or one that is damaged.`;
	const mix = mixIn(read['mix']);
	return {
		...boardOf(sound),
		currency,
		mix,
		goodMix: mix,
		rhythm: rhythms.parse(textIn(read['rhythm'])) ?? '3',
	};
}

function betIn(item: unknown, currency: string): Bet | undefined {
	if (!isRecord(item)) return undefined;
	const kind = classes.parse(textIn(item['class']));
	const texts = Object.fromEntries(
		BET_FIELDS.map((name) => [name, textIn(item[name])]),
	) as BetTexts;
	return kind && betReadFrom(kind, texts, currency);
}

/** Shares that can be read; any other is the source’s. */
function mixIn(mix: unknown): MixTexts {
	const share = (kind: string) => {
		const text = isRecord(mix) ? textIn(mix[kind]) : '';
		return readTarget(text) === undefined ? '' : text;
	};
	return { core: share('core'), exploratory: share('exploratory'), moonshot: share('moonshot') };
}
