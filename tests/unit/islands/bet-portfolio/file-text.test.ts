import { describe, expect, test } from 'vitest';
import { textOfFile } from '../../../../src/islands/bet-portfolio/core/file-text.ts';

// Octets by Python’s codecs: 'Bet;Class\nÄrger “neu” für 5 €'.encode(…).
const TEXT = 'Bet;Class\nÄrger “neu” für 5 €';
const hex = (digits: string) => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));
const UTF_8 =
	'4265743b436c6173730a c384 72676572 20 e2809c 6e6575 e2809d 20 66 c3bc 72 20 35 20 e282ac';
const WINDOWS_1252 = '4265743b436c6173730a c4 72676572 20 93 6e6575 94 20 66 fc 72 20 35 20 80';

describe('a file that a spreadsheet saved', () => {
	test.each([
		['UTF-8', UTF_8],
		['UTF-8 with a mark', `efbbbf${UTF_8}`],
	])('in %s is read without a word', (_, octets) => {
		expect(textOfFile(hex(octets))).toEqual({ text: TEXT });
	});

	test('in the code of western Europe keeps its letters, and says how it was read', () => {
		const read = textOfFile(hex(WINDOWS_1252));
		expect(read).toMatchObject({ text: TEXT });
		expect(read).toHaveProperty('note', expect.stringContaining('Windows-1252'));
	});

	test.each([
		['fffe c400 7200', 'Är'],
		['feff 00c4 0072', 'Är'],
	])('in UTF-16 is read in either order: %s', (octets, text) => {
		expect(textOfFile(hex(octets))).toEqual({ text });
	});

	test.each([
		['nothing', '', 'The file is empty.'],
		['nothing but a line end', '0d0a', 'The file is empty.'],
		['a workbook', '504b0304 1400', 'Save its sheet as CSV'],
		['a workbook of 1997', 'd0cf11e0 a1b1', 'Save its sheet as CSV'],
		['a picture', '89504e47 0d0a1a0a 0000000d', 'The file is no text.'],
	])('that holds %s is answered with what to do', (_, octets, words) => {
		expect(textOfFile(hex(octets))).toContain(words);
	});
});
