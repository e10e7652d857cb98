import { describe, expect, test } from 'vitest';
import { figureWriter } from '../../../src/embed/numbers.ts';

const THIN = '\u202f';

describe('a figure is written', () => {
	// By hand, after the CLDR charts: German point and comma, French thin space, Swiss apostrophe,
	// Spanish without a mark below five figures before the comma, Indian lakh.
	test.each([
		['de', '$10,000 to $40,000 a year', '$10.000 to $40.000 a year'],
		[
			'de',
			'from −10% to 18.1%, with 4.8% in the middle',
			'from −10% to 18,1%, with 4,8% in the middle',
		],
		['fr', '£1,234,567.89', `£1${THIN}234${THIN}567,89`],
		['es', '1,234 and 12,345', '1234 and 12.345'],
		['hi-IN', '₹1,234,567', '₹12,34,567'],
		['de', '₹12,34,567', '₹1.234.567'],
		['en-GB', '1,234.50', '1,234.50'],
		['ar-EG', '1,234.5', '١٬٢٣٤٫٥'],
		// Decimals that say how exact a figure is are kept.
		['de', '0.50 and 2.0', '0,50 and 2,0'],
		// Longer than a number in this language can hold.
		['de', '9,007,199,254,740,993', '9.007.199.254.740.993'],
		['de', 'about 2.5k, $1.5M', 'about 2,5k, $1,5M'],
		['de', 'It is 1,234.', 'It is 1.234.'],
		['de', '(1,234; 5.5)', '(1.234; 5,5)'],
	])('in %s: %s', (language, english, expected) => {
		expect(figureWriter(language)?.(english)).toBe(expected);
	});

	test.each([
		'in 2027, on 9 March, 5 of 12',
		'version 1.2.3',
		'9.3.2027',
		'sections 1,2,3,4',
		'1, 2 and 3',
		'a1,234 v2.5',
		'n = 40',
		'',
	])('nowhere in “%s”, where none stands that has a mark', (text) => {
		expect(figureWriter('de')?.(text)).toBe(text);
	});

	test('once: a text that was written over stays', () => {
		const write = figureWriter('fr');
		const once = write?.('$10,000') ?? '';
		expect(write?.(once)).toBe(once);
	});
});

test.each(['', '!!', 'nonsense-that-is-no-tag', 'xx-', '\u0000', '__proto__', 'd'.repeat(1e6)])(
	'a language called “%.20s” changes nothing',
	(language) => {
		expect(figureWriter(language)).toBeUndefined();
	},
);

test('a language that no browser knows changes nothing', () => {
	expect(figureWriter('qqq')).toBeUndefined();
});
