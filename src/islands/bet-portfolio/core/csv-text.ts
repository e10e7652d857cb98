/** Marks between cells: of files, of files where the comma is the decimal mark, of what spreadsheets copy. */
const MARKS = ['\t', ';', ','] as const;
export type CellMark = (typeof MARKS)[number];

/** A line of a table and where it stood. */
export interface CsvRow {
	/** Of its first line in the text, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

interface ReadCsv {
	readonly mark: CellMark;
	readonly rows: readonly CsvRow[];
	/** The line on which a quotation mark opened that nothing closes: the rest of the text is one cell. */
	readonly unclosed?: number | undefined;
}

/** The mark that parts the cells of the first line that has some: the most frequent outside quotation marks. */
function markOf(text: string): CellMark {
	const [first = ''] = text
		.replaceAll(/"[^"]*"/g, '')
		.trimStart()
		.split(/[\r\n]/, 1);
	const count = (mark: string) => first.split(mark).length;
	return MARKS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Takes back the apostrophe that `csvCell` puts before what a spreadsheet would run. */
const unguarded = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r])/, '');

/**
 * Reads a table as RFC 4180 has it, with any of the three marks, line ends of all kinds, and the
 * apostrophes of `csvFile` taken back. Lines without any text are left out. Never throws.
 */
export function readCsv(file: string): ReadCsv {
	const text = file.replace(/^\ufeff/, '');
	const mark = markOf(text);
	const rows: CsvRow[] = [];
	let cells: string[] = [];
	let cell = '';
	let isQuoted = false;
	let line = 1;
	let from = 1;
	let opened: number | undefined;
	const endCell = () => {
		cells.push(unguarded(cell));
		cell = '';
	};
	const endRow = () => {
		endCell();
		if (cells.some((one) => one.trim())) rows.push({ line: from, cells });
		cells = [];
		from = line;
	};
	for (let at = 0; at < text.length; at++) {
		const sign = text.charAt(at);
		const isLineEnd = sign === '\n' || (sign === '\r' && text.charAt(at + 1) !== '\n');
		if (isLineEnd) line++;
		if (isQuoted) {
			if (sign !== '"') cell += sign;
			else if (text.charAt(at + 1) === '"') {
				cell += sign;
				at++;
			} else {
				isQuoted = false;
				opened = undefined;
			}
		} else if (sign === '"' && !cell) {
			isQuoted = true;
			opened = line;
		} else if (sign === mark) endCell();
		else if (isLineEnd) endRow();
		else if (sign !== '\r') cell += sign;
	}
	endRow();
	return { mark, rows, unclosed: opened };
}

/** A line of a table as it can be pasted again, with nothing guarded. */
export const csvLine = (cells: readonly string[], mark: CellMark): string =>
	cells
		.map((cell) =>
			cell.includes(mark) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
		)
		.join(mark);
