import { currencyOf } from '../../../domain/currency.ts';
import { oneOf, readParams, writeParams, type Address } from '../../../domain/query-codec.ts';
import { NAMED_BOARDS, type NamedBoard } from './boards.ts';
import { readTarget } from './mix.ts';
import { boardCurrency } from './counted.ts';
import { readField } from './read-bet.ts';
import {
	BET_CLASSES,
	BET_FIELDS,
	initialState,
	RHYTHMS,
	type Action,
	type Bet,
	type BetClass,
	type BetField,
	type BetTexts,
	type Board,
	type MixTexts,
	type State,
} from './state.ts';

/** Longest text of one field in a link, and of all bets: what every browser and chat takes. */
const LONGEST_FIELD = 200;
const LONGEST_LINK = 4000;

const rhythms = oneOf(RHYTHMS);

/** `_` and `*` stand for themselves only behind a `_`: the marks between fields and bets are free then. */
const escaped = (text: string) => text.replaceAll('_', '_-').replaceAll('*', '_.');
const unescaped = (text: string) =>
	text.replaceAll(/_([-.])/g, (_, mark) => (mark === '-' ? '_' : '*'));

/** One line of text, and no longer than a link’s field. */
const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_FIELD).trim();

/** What stands in a field, or the last that could be read there where it is too long for any. */
const inLink = ({ texts, good }: Bet, name: BetField) =>
	escaped(line(texts[name].length > LONGEST_FIELD ? good[name] : texts[name]));

/** Of a class in a link: its first. */
const letterOf = (kind: BetClass) => kind.charAt(0);

/** `c*Suggested replies*80*…_n…`: class and fields, bets parted by `_n`. */
const writeBets = (bets: readonly Bet[]) =>
	bets
		.map((bet) => [letterOf(bet.kind), ...BET_FIELDS.map((name) => inLink(bet, name))].join('*'))
		.join('_n');

/** The bet with what stands in its fields; what cannot be read there is shown and not counted. */
export function betReadFrom(kind: BetClass, texts: BetTexts, currency: string): Bet {
	const known = boardCurrency({ currency });
	const good = Object.fromEntries(
		BET_FIELDS.map((name) => [name, readField(name, texts[name], known).error ? '' : texts[name]]),
	) as BetTexts;
	return { kind, texts, good };
}

function readBets(code: string, currency: string): readonly Bet[] {
	return code
		.slice(0, LONGEST_LINK)
		.split('_n')
		.flatMap((row) => {
			const [letter, ...fields] = row.split('*');
			const kind = BET_CLASSES.find((one) => letterOf(one) === letter);
			if (!kind || fields.length < BET_FIELDS.length) return [];
			const texts = Object.fromEntries(
				BET_FIELDS.map((name, place) => [name, line(unescaped(fields[place] ?? ''))]),
			) as BetTexts;
			return [betReadFrom(kind, texts, currency)];
		});
}

/** `60-30-10`; an empty place is the source’s share. */
function readMix(code: string): MixTexts | undefined {
	const parts = code.split('-');
	if (parts.length !== BET_CLASSES.length) return undefined;
	if (parts.some((part) => part && readTarget(part) === undefined)) return undefined;
	const [core = '', exploratory = '', moonshot = ''] = parts;
	return { core, exploratory, moonshot };
}

/**
 * What a link asks for; undefined when it says nothing of ours. Never throws: what cannot be read
 * stays at its start.
 */
export function openLink({ search, hash }: Address): Action | undefined {
	const query = readParams(search);
	const fragment = readParams(hash);
	const named = NAMED_BOARDS.find(({ id }) => id === query.get('board'));
	const currency = currencyOf(query.get('currency') ?? '')?.code;
	const code = fragment.get('bets') ?? '';
	const mix = readMix(fragment.get('mix') ?? '');
	const rhythm = rhythms.parse(query.get('every') ?? '');
	const start = named?.board ?? initialState.board;
	const bets = readBets(code, currency ?? start.currency);
	if (!named && !currency && !mix && !rhythm && bets.length === 0) return undefined;
	return {
		type: 'link-opened',
		board: {
			...start,
			...(currency && { currency }),
			...(mix && { mix, goodMix: mix }),
			...(rhythm && { rhythm }),
			...(bets.length > 0 && { bets }),
		},
	};
}

/** The board of ours that has these bets; undefined once a reader has changed one. */
export const namedBoard = ({ bets }: Pick<Board, 'bets'>): NamedBoard | undefined => {
	const written = writeBets(bets);
	return NAMED_BOARDS.find(({ board }) => writeBets(board.bets) === written);
};

const MADE_UP = new Set(
	NAMED_BOARDS.flatMap(({ board }) => board.bets.map((bet) => writeBets([bet]))),
);

/** Whether a bet is one of the made-up ones that boards begin with, and nobody has changed it. */
export const isMadeUp = (bet: Bet): boolean => MADE_UP.has(writeBets([bet]));

/** Whether a board fits into a link; a larger one goes into a file. */
export const fitsLink = (board: Board): boolean => writeBets(board.bets).length <= LONGEST_LINK;

/**
 * The address that brings the board back: the bets in the fragment, which no server sees. A board too
 * large for a link leaves none: `fitsLink`.
 */
export function writeLink({ board }: State, { search, hash }: Address): Address {
	const named = namedBoard(board);
	const [start] = NAMED_BOARDS;
	const { currency, rhythm, goodMix } = board;
	const mix = BET_CLASSES.map((kind) => String(readTarget(goodMix[kind]) ?? '')).join('-');
	return {
		search: writeParams(
			search,
			{
				board: named && named !== start ? named.id : undefined,
				currency: currency === initialState.board.currency ? undefined : currency,
				every: rhythm === initialState.board.rhythm ? undefined : rhythm,
			},
			'?',
		),
		hash: writeParams(
			hash,
			{
				bets: named || !fitsLink(board) ? undefined : writeBets(board.bets),
				mix: mix === '--' ? undefined : mix,
			},
			'#',
		),
	};
}
