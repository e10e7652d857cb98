import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../../src/domain/csv.ts';
import {
	boardFile,
	looksLikeBoard,
	readBoardFile,
} from '../../../../src/islands/bet-portfolio/core/board-file.ts';
import { readTable } from '../../../../src/islands/bet-portfolio/core/bring.ts';
import { countedOn } from '../../../../src/islands/bet-portfolio/core/counted.ts';
import { csvLine, readCsv } from '../../../../src/islands/bet-portfolio/core/csv-text.ts';
import { writerOf } from '../../../../src/islands/bet-portfolio/core/sentences.ts';
import {
	BET_CLASSES,
	initialState,
	type Board,
} from '../../../../src/islands/bet-portfolio/core/state.ts';
import { tableOf } from '../../../../src/islands/bet-portfolio/core/table.ts';
import { bet, boardWith } from './boards.ts';

const GBP = { currency: 'GBP' };
const read = (text: string) => readTable(text, GBP);
const write = writerOf(countedOn(initialState.board));

/** Texts with every sign that a table could stumble over. */
const cell = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 12 }),
	fc.constantFrom(
		'"',
		'""',
		',',
		';',
		'\t',
		'\r\n',
		"'=1",
		"''",
		'=A1',
		'-5',
		' ',
		'x"y',
		'\ufeff',
	),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
	minLength: 1,
	maxLength: 5,
});

describe('a table of any cells', () => {
	test('is read as csv-parse reads it', () => {
		fc.assert(
			fc.property(table, (rows) => {
				// The first cell is never empty: a line without text is none to us, and one to csv-parse.
				const text = rows.map((cells) => csvLine(['a', ...cells], ',')).join('\r\n');
				const expected: string[][] = parse(`h,i,j\r\n${text}`, {
					relax_column_count: true,
					bom: true,
				}).slice(1);
				const { rows: own } = readCsv(`h,i,j\r\n${text}`);
				// An apostrophe that guards a cell is taken back; csv-parse knows none.
				const plain = expected.map((cells) =>
					cells.map((one) => one.replace(/^'(?='*[=+\-@\t\r])/, '')),
				);
				expect(own.slice(1).map(({ cells }) => cells)).toEqual(plain);
			}),
		);
	});

	test('comes back as it went out', () => {
		fc.assert(
			fc.property(table, (rows) => {
				const cells = rows.map((row) => ['a', ...row]);
				const text = csvFile([['h', 'i', 'j'], ...cells]);
				expect(
					readCsv(text)
						.rows.slice(1)
						.map((row) => row.cells),
				).toEqual(cells);
			}),
		);
	});
});

const readable = fc.record({
	kind: fc.constantFrom(...BET_CLASSES),
	name: fc.stringMatching(/^[a-zA-Z=+@'"*_, -]{0,20}$/).map((text) => text.trim()),
	chance: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => String(hundredths / 100)),
	value: fc.nat(10_000_000).map(String),
	cost: fc.nat(1_000_000).map(String),
	evidence: fc.constantFrom('', '41 of 50', '"so", they said; -1'),
	bar: fc.constantFrom('', '85', '12.5'),
	review: fc.constantFrom('', '2027-03-09'),
});
const boards = fc
	.array(readable, { minLength: 1, maxLength: 6 })
	.map((all) => boardWith(...all.map(({ kind, ...texts }) => bet(kind, texts))));
const plain = ({ bets }: Pick<Board, 'bets'>) =>
	bets.map(({ kind, texts }) => ({
		kind,
		...texts,
		name: texts.name.replaceAll(/\s+/g, ' '),
	}));

describe('what the tool writes', () => {
	test('as a table it reads back, and so does csv-parse', () => {
		fc.assert(
			fc.property(boards, (board) => {
				const text = tableOf(board, write);
				const { bets, ignored, notes } = read(text);
				expect(plain({ bets })).toEqual(plain(board));
				// A table of small chances is asked about, which is no fault of the table.
				expect([ignored, notes.filter((note) => !note.startsWith('Every chance'))]).toEqual([
					[],
					[],
				]);
				const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
				expect(rows.map((row) => row['Value (GBP)'])).toEqual(
					board.bets.map(({ texts }) => texts.value),
				);
			}),
		);
	});

	// By hand: 80% of 120,000 less 60,000 is 36,000.
	test('as a table has plain numbers, and the two columns that are worked out', () => {
		const [first]: Record<string, string>[] = parse(tableOf(initialState.board, write), {
			bom: true,
			columns: true,
		});
		expect(first).toEqual({
			Bet: 'Suggested replies',
			Class: 'Core',
			'Chance %': '80',
			'Value (GBP)': '120000',
			'Cost (GBP)': '60000',
			Evidence: '1,392 of 2,400 accepted',
			'Bar %': '50',
			Review: '2027-06-01',
			'Average (GBP)': '36000',
			Prompt: 'keep',
		});
	});

	test('as a file holds everything, what cannot be read included', () => {
		const board: Board = {
			...boardWith(bet('core', { name: 'A', chance: 'soon', value: '<b>', cost: '1' })),
			currency: 'INR',
			mix: { core: '60', exploratory: '', moonshot: '' },
			goodMix: { core: '60', exploratory: '', moonshot: '' },
			rhythm: '6',
		};
		const file = boardFile(board);
		expect(looksLikeBoard(file)).toBe(true);
		expect(readBoardFile(file)).toEqual(board);
	});
});

test.each([
	'{',
	'[]',
	'{"format":"another"}',
	'{"format":"five-truths/bet-portfolio","version":2,"bets":[]}',
	'{"format":"five-truths/bet-portfolio","version":1,"bets":[]}',
	'{"format":"five-truths/bet-portfolio","version":1,"bets":[{"class":"core"},null]}',
	`{"format":"five-truths/bet-portfolio","version":1,"bets":${'['.repeat(5000)}`,
])('a file that is no board is told so: %s', (file) => {
	expect(readBoardFile(file)).toMatch(/^The file/);
});

test('a file can change no object but the board', () => {
	const file =
		'{"format":"five-truths/bet-portfolio","version":1,"__proto__":{"x":1},"bets":[{"class":"core","__proto__":{"name":"x"}}]}';
	expect(readBoardFile(file)).toMatchObject({ bets: [{ texts: { name: '' } }] });
	expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});
