import { expect, test } from 'vitest';
import { csvCell, csvFile } from '../../../src/domain/csv.ts';
import { currencyOf } from '../../../src/domain/currency.ts';
import { plainMoney } from '../../../src/domain/money-plain.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '-8500.00'])(
	'a cell %j is kept from running as a formula',
	(text) => expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/),
);

test('quotes what would break a row, and nothing else', () => {
	expect(csvCell('a,b')).toBe('"a,b"');
	expect(csvCell('say "so"')).toBe('"say ""so"""');
	expect(csvCell('two\nlines')).toBe('"two\nlines"');
	expect(csvCell('=1,2')).toBe('"\'=1,2"');
	expect(csvCell(4080.5)).toBe('4080.5');
	expect(csvCell(undefined)).toBe('');
	// A number is nothing that a spreadsheet could run: it arrives as the number it is.
	expect(csvCell(-10.5)).toBe('-10.5');
});

test('begins with a byte-order mark and ends each row as spreadsheets expect', () => {
	expect(csvFile([['a', 1], [], ['b']])).toBe('\ufeffa,1\r\n\r\nb\r\n');
});

test('money for a spreadsheet has every decimal and no grouping', () => {
	const write = (num: bigint, code: string) => {
		const currency = currencyOf(code);
		return currency && plainMoney({ num, den: 1n }, currency);
	};
	expect(write(123456789n, 'INR')).toBe('1234567.89');
	expect(write(-5n, 'USD')).toBe('-0.05');
	expect(write(0n, 'USD')).toBe('0.00');
	expect(write(1234n, 'JPY')).toBe('1234');
	expect(write(1n, 'KWD')).toBe('0.001');
});
