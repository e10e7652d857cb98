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
import { HOSTILE_INPUTS } from '../../../support/hostile-inputs.ts';
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

describe('a pasted table', () => {
	test('may come from a spreadsheet, with its own headings in any order', () => {
		const { bets, ignored, notes, left } = read(
			'Owner\tCost\tInitiative\tProbability\tPayoff\tType\r\nAda\t25k\tSearch\t40%\t100,000\tAdjacent\r\n',
		);
		expect(bets).toEqual([
			bet('exploratory', { name: 'Search', chance: '40%', value: '100,000', cost: '25k' }),
		]);
		expect(ignored).toEqual(['Owner']);
		expect(notes).toEqual([]);
		expect(left).toBe('');
	});

	test('may have semicolons, and commas before decimals', () => {
		const { bets } = read('Bet;Class;Chance %;Value;Cost\nA;core;12,5;1.200;300');
		const [counted] = countedOn(boardWith(...bets)).bets;
		expect(counted?.stake).toEqual({ kind: 'core', chance: 0.125, value: 1200, cost: 300 });
	});

	test('without headings is taken in the order that is told, and says so', () => {
		const { bets, notes } = read('Search,moonshot,10,800k,40k,41 of 50,85,9 March 2027');
		expect(bets[0]?.texts).toMatchObject({ name: 'Search', bar: '85', review: '9 March 2027' });
		expect(notes[0]).toContain('No line of headings');
	});

	test('takes whole lines only, and keeps the others as they were, each with its reasons', () => {
		const text = [
			'Bet,Class,Chance,Value,Cost,Review',
			'Good,core,50,100,10,2027-03-09',
			'"Bad, twice",platform,150,100,10,',
			'Rate,core,50,100 a year,10,3/4/2027',
		].join('\n');
		const { bets, rows, left } = read(text);
		expect(bets.map(({ texts }) => texts.name)).toEqual(['Good']);
		expect(rows.map(({ line, faults }) => [line, faults.length])).toEqual([
			[2, 0],
			[3, 2],
			[4, 2],
		]);
		expect(rows[1]?.faults.join()).toMatch(/Class: enter core.*Chance: Enter a percentage/);
		expect(rows[2]?.faults.join()).toMatch(/one sum.*two days/);
		// What is left can be mended and read again, and nothing of it is lost.
		expect(read(left).rows.map(({ name }) => name)).toEqual(['Bad, twice', 'Rate']);
		expect(read(left.replace('platform,150', 'core,15')).bets).toHaveLength(1);
	});

	test('may name its currency in a heading, and is told of another in a line', () => {
		const { currency, bets, rows } = read(
			'Bet,Class,Chance,Value (EUR),Cost (EUR)\nA,core,50,100,10\nB,core,50,£100,10',
		);
		expect(currency).toBe('EUR');
		expect(bets).toHaveLength(1);
		expect(rows[1]?.faults[0]).toContain('counts in EUR');
	});

	test('with a quotation mark that nothing closes says where', () => {
		expect(read('Bet,Class\nA,core\n"B,core').notes.join()).toContain('opens on line 3');
	});

	test('of more bets than a board holds names every line that is over', () => {
		const { bets, rows, left } = read(
			`Bet,Class\n${Array.from({ length: 203 }, (_, at) => `B${at},core`).join('\n')}`,
		);
		expect(bets).toHaveLength(200);
		expect(rows.filter(({ faults }) => faults.length > 0)).toHaveLength(3);
		expect(left.split('\n')).toEqual(['Bet,Class', 'B200,core', 'B201,core', 'B202,core']);
	});

	test('of any text at all is answered at once and never throws', () => {
		for (const { input } of HOSTILE_INPUTS) {
			const started = performance.now();
			const { bets, rows } = read(`Bet,Class,Chance\n${input},core,5\n"${input}`);
			expect(bets.length).toBeLessThanOrEqual(rows.length);
			expect(performance.now() - started).toBeLessThan(500);
		}
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
				expect([ignored, notes]).toEqual([[], []]);
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
