import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/islands/bet-portfolio/core/bring.ts';
import { countedOn } from '../../../../src/islands/bet-portfolio/core/counted.ts';
import { HOSTILE_INPUTS } from '../../../support/hostile-inputs.ts';
import { bet, boardWith } from './boards.ts';

const read = (text: string) => readTable(text, { currency: 'GBP' });

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

	test('with a comma too many on a line keeps the line, and names the first cell without a column', () => {
		const { bets, rows, left } = read(
			'Bet,Class,Chance,Value,Cost\nGood,core,50,100,10,,\nDear,core,50,1,000,10',
		);
		expect(bets.map(({ texts }) => texts.name)).toEqual(['Good']);
		expect(rows[1]?.faults[0]).toBe(
			'“10” is in no column: put a text or a number with a comma in it between quotation marks.',
		);
		expect(left).toBe('Bet,Class,Chance,Value,Cost\nDear,core,50,1,000,10');
	});

	test('names a column that holds something and has no heading', () => {
		expect(read(',Bet,Class,\n0,A,core,\n1,B,core,').ignored).toEqual([
			'column 1, which has no heading',
		]);
	});

	test.each([
		['0.8', '0,15', true],
		['1', '', true],
		['0.8', '15', false],
		['0.5%', '0.8%', false],
		['0', '0', false],
	])('asks about chances of %s and %s: %s', (one, other, isAsked) => {
		const { bets, notes } = read(`Bet;Class;Chance\nA;core;${one}\nB;core;${other}`);
		// They are read as they are.
		expect(bets.map(({ texts }) => texts.chance)).toEqual([one, other]);
		const asked = 'Every chance is 1% or less. If 0.8 means 80%, write 80.';
		expect(notes).toEqual(isAsked ? [asked] : []);
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
