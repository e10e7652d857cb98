import { currencyOf, type Currency } from '../../../domain/currency.ts';
import { WHOLE } from '../../../domain/units.ts';
import { columnsOf, HEADINGS, plain, surplusOf, type Column } from './columns.ts';
import { csvLine, readCsv, type CsvRow } from './csv-text.ts';
import { boardCurrency } from './counted.ts';
import { readField, readShare } from './read-bet.ts';
import { BET_CLASSES, BET_FIELDS, type Bet, type BetClass, type BetTexts } from './state.ts';

/** The most bets on a board, and the longest table that is read. */
export const MOST_BETS = 200;
export const LONGEST_TABLE = 200_000;

const ONE_PERCENT = WHOLE / 100;

const CLASS_WORDS: Readonly<Record<BetClass, readonly string[]>> = {
	core: ['core', 'c'],
	exploratory: ['exploratory', 'exploration', 'explore', 'adjacent', 'e'],
	moonshot: ['moonshot', 'moonshots', 'moon shot', 'transformational', 'm'],
};

/** A line of the table: the bet in it, or why it is none. */
interface BroughtRow {
	readonly line: number;
	readonly name: string;
	readonly bet?: Bet | undefined;
	/** One for each fault, with what to enter instead. */
	readonly faults: readonly string[];
}

/** What is in a pasted table or an opened file, before anything is done with it. */
export interface Brought {
	readonly rows: readonly BroughtRow[];
	readonly bets: readonly Bet[];
	/** Named by a heading such as `Value (EUR)`. */
	readonly currency?: string | undefined;
	/** Headings of columns that the board has no place for. */
	readonly ignored: readonly string[];
	/** What is to be known of the table as a whole. */
	readonly notes: readonly string[];
	/** Head and lines that are no bets, to be mended; empty where there are none. */
	readonly left: string;
}

const classOf = (text: string) =>
	BET_CLASSES.find((kind) => CLASS_WORDS[kind].includes(plain(text)));

/** Whether all chances look like fractions of one: 0.8 for 80%. One that says % is none. */
function areFractions(chances: readonly string[]): boolean {
	const shares = chances.flatMap((text) => readShare(text) ?? []);
	return (
		shares.some((share) => share > 0) &&
		shares.every((share) => share <= ONE_PERCENT) &&
		!chances.some((text) => text.includes('%'))
	);
}

/** The currency that a heading names in brackets. */
const currencyIn = (head: CsvRow | undefined) =>
	head?.cells.flatMap((cell) => currencyOf(/\(([A-Z]{3})\)/.exec(cell)?.[1] ?? '') ?? [])[0];

/**
 * Reads a table of bets: a CSV file, cells pasted from a spreadsheet, or what the tool wrote itself.
 * Never throws, and takes no line halfway: a line with a fault stays in `left` as it was.
 *
 * @param board The currency that the board counts in: one that a heading names takes its place.
 */
export function readTable(text: string, board: { readonly currency: string }): Brought {
	const isTooLong = text.length > LONGEST_TABLE;
	const { rows, mark, unclosed } = readCsv(isTooLong ? '' : text);
	const { hasHead, cellOf, width, ignored } = columnsOf(rows);
	const named = hasHead ? currencyIn(rows[0]) : undefined;
	const currency = named ?? boardCurrency(board);
	const read = rows.slice(hasHead ? 1 : 0).map((row, index) => ({
		row,
		brought: rowOf(row, {
			cell: (column) => cellOf(row.cells, column),
			surplus: surplusOf(row, width, mark),
			currency,
			index,
		}),
	}));
	const faulty = read.filter(({ brought }) => !brought.bet);
	const head = hasHead && rows[0] ? [rows[0].cells] : [];
	const notes = [
		isTooLong && 'The table is too long to read here. Bring it in parts.',
		rows.length > 0 &&
			!hasHead &&
			'No line of headings was found, so the columns are taken to be: bet, class, chance, value, cost, evidence, bar, review.',
		areFractions(read.map(({ row }) => cellOf(row.cells, 'chance'))) &&
			'Every chance is 1% or less. If 0.8 means 80%, write 80.',
		unclosed !== undefined && `A quotation mark opens on line ${unclosed} and is never closed.`,
	];
	return {
		rows: read.map(({ brought }) => brought),
		bets: read.flatMap(({ brought }) => brought.bet ?? []),
		currency: named?.code,
		ignored,
		notes: notes.filter((note) => note !== false),
		left: faulty.length
			? [...head, ...faulty.map(({ row }) => row.cells)]
					.map((cells) => csvLine(cells, mark))
					.join('\n')
			: '',
	};
}

function rowOf(
	{ line }: CsvRow,
	{
		cell,
		surplus,
		currency,
		index,
	}: {
		readonly cell: (column: Column) => string;
		readonly surplus: readonly string[];
		readonly currency: Currency;
		readonly index: number;
	},
): BroughtRow {
	const texts = Object.fromEntries(BET_FIELDS.map((name) => [name, cell(name)])) as BetTexts;
	const kind = classOf(cell('class'));
	const faults = [
		...surplus,
		...(kind ? [] : ['Class: enter core, exploratory or moonshot.']),
		...BET_FIELDS.flatMap((name) => {
			const { error, currency: said } = readField(name, texts[name], currency);
			const words = HEADINGS[name][0] ?? name;
			const label = words.charAt(0).toUpperCase() + words.slice(1);
			if (error) return [`${label}: ${error}`];
			return said && said.code !== currency.code
				? [`${label}: the board counts in ${currency.code}, and nothing is converted.`]
				: [];
		}),
		...(index >= MOST_BETS ? [`A board holds ${MOST_BETS} bets.`] : []),
	];
	const bet = kind && faults.length === 0 ? { kind, texts, good: texts } : undefined;
	return { line, name: texts.name, bet, faults };
}
