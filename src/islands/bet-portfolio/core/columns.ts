import { plainText } from '../../../domain/typed-text.ts';
import type { CellMark, CsvRow } from './csv-text.ts';
import type { BetField } from './state.ts';

export type Column = BetField | 'class';

/** Headings that mean a column of ours, in small letters; what we write comes first. */
export const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
	name: ['bet', 'name', 'initiative', 'project', 'title'],
	class: ['class', 'type', 'horizon', 'category', 'kind'],
	chance: ['chance', 'probability', 'odds', 'chance of success', 'p'],
	value: ['value', 'value if it works', 'payoff', 'benefit', 'gain'],
	cost: ['cost', 'cost still to come', 'investment', 'spend', 'budget'],
	evidence: ['evidence', 'evidence so far', 'results'],
	bar: ['bar', 'threshold', 'target'],
	review: ['review', 'review day', 'review date', 'date', 'next review'],
};
const COLUMNS = Object.keys(HEADINGS) as Column[];

/** Columns that the tool writes and works out anew. */
const WORKED_OUT = ['average', 'prompt'];

/** Of a cell that is named in a message. */
const LONGEST_QUOTED = 40;

/** A short text as it is compared: plain and in small letters. */
export const plain = (text: string) => (plainText(text.slice(0, 64)) ?? '').toLowerCase();

/** `Value (EUR)` → `value`, `chance %` → `chance` */
const headingOf = (cell: string) =>
	plain(cell)
		.replace(/\(.*\)|%/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();

const columnOf = (cell: string) =>
	COLUMNS.find((column) => HEADINGS[column].includes(headingOf(cell)));

/** Which cell holds which column, how many there are, and what has no place on a board. */
export function columnsOf([head, ...rows]: readonly CsvRow[]) {
	const found = head?.cells.map(columnOf) ?? [];
	// A head names at least two columns: the name of a bet may be “Budget”.
	const hasHead = found.filter(Boolean).length > 1;
	const places = hasHead ? found : COLUMNS;
	const cellOf = (cells: readonly string[], column: Column) => {
		const place = places.indexOf(column);
		return place < 0 ? '' : (cells[place] ?? '').replaceAll(/\s+/g, ' ').trim();
	};
	const ignored = hasHead
		? (head?.cells ?? []).filter(
				(cell, place) =>
					cell.trim() &&
					(found[place] === undefined
						? !WORKED_OUT.includes(headingOf(cell))
						: found.indexOf(found[place]) < place),
			)
		: [];
	const isFilled = (place: number) => rows.some(({ cells }) => cells[place]?.trim());
	const unnamed = hasHead
		? (head?.cells ?? []).flatMap((cell, place) =>
				!cell.trim() && isFilled(place) ? [`column ${place + 1}, which has no heading`] : [],
			)
		: [];
	return {
		hasHead,
		cellOf,
		width: hasHead ? (head?.cells.length ?? 0) : COLUMNS.length,
		ignored: [...ignored.map((cell) => cell.trim()), ...unnamed],
	};
}

const MARK_NAMES: Readonly<Record<CellMark, string>> = {
	',': 'comma',
	';': 'semicolon',
	'\t': 'tab',
};

/** A line with more cells than columns has a mark where none was meant, and every cell after it is off its place. */
export function surplusOf({ cells }: CsvRow, width: number, mark: CellMark): readonly string[] {
	const first = cells.slice(width).find((cell) => cell.trim());
	return first === undefined
		? []
		: [
				`“${first.trim().slice(0, LONGEST_QUOTED)}” is in no column: put a text or a number with a ${MARK_NAMES[mark]} in it between quotation marks.`,
			];
}
