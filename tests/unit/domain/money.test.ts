import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCIES, currencyOf } from '../../../src/domain/currency.ts';
import { formatMoney } from '../../../src/domain/money-format.ts';
import { parseMoney, toMinorUnits } from '../../../src/domain/money.ts';

function named(code: string) {
	const currency = currencyOf(code);
	if (!currency) throw new Error(`No currency ${code}.`);
	return currency;
}
const USD = named('USD');

/** What a text comes to in US dollars, or the message. */
function read(text: string, chosen = USD): string {
	const money = parseMoney(text, chosen);
	if (typeof money === 'string') return money;
	const currency = money.currency ?? chosen;
	const amount = formatMoney({ num: toMinorUnits(money, currency), den: 1n }, currency);
	return money.period ? `${amount} a ${money.period}` : amount;
}

describe('money as people type it', () => {
	test.each([
		['120000', '$120,000'],
		['120,000', '$120,000'],
		['1.20.000', '$120,000'],
		['120k', '$120,000'],
		['120K', '$120,000'],
		['£85k', '£85,000'],
		['85k£', '£85,000'],
		['₹24 lakh', '₹24,00,000'],
		['24 lakh', '₹24,00,000'],
		['2.4L', '₹2,40,000'],
		['1.5 crore', '₹1,50,00,000'],
		['1.5Cr', '₹1,50,00,000'],
		['INR 1.250 crore', '₹1,25,00,000'],
		['1.2m', '$1,200,000'],
		['2 bn', '$2,000,000,000'],
		['1,200k', '$1,200,000'],
		['USD 120,000', '$120,000'],
		['120,000 USD', '$120,000'],
		['eur 85.000', '€85,000'],
		['Rs. 500000', '₹5,00,000'],
		['Rs.500000', '₹5,00,000'],
		['.5m', '$500,000'],
		['$.5m', '$500,000'],
		['+85k', '$85,000'],
		['85000.', '$85,000'],
	])('%s is %s', (text, amount) => expect(read(text)).toBe(amount));

	test.each([
		['1.234,56', '$1,234.56'],
		['1,234.56', '$1,234.56'],
		['1 234,56', '$1,234.56'],
		['1\u00a0234,56', '$1,234.56'],
		['1\u202f234,56', '$1,234.56'],
		["1'234.56", '$1,234.56'],
		['1’234.56', '$1,234.56'],
		['12,34,567', '$1,234,567'],
		['12,34,567.89', '$1,234,567.89'],
		['1,234,567', '$1,234,567'],
		['1.234.567,8', '$1,234,567.80'],
		['120,5', '$120.50'],
		['12,34', '$12.34'],
		['0,125', '$0.13'],
		['12345,678', '$12,345.68'],
	])('%s has its marks read as %s', (text, amount) => expect(read(text)).toBe(amount));

	test.each([
		['١٢٠٠٠٠', 'Arabic-Indic'],
		['۱۲۰۰۰۰', 'Persian'],
		['१२०,०००', 'Devanagari'],
		['１２０，０００', 'full-width'],
		['১২০০০০', 'Bengali'],
		['๑๒๐๐๐๐', 'Thai'],
		['١٢٠٬٠٠٠', 'Arabic marks'],
		['1\u200b20,0\u202c00', 'zero-width and direction marks'],
		['\u2066120,000\u2069', 'isolates'],
	])('%s (%s) is a hundred and twenty thousand', (text) => expect(read(text)).toBe('$120,000'));

	test.each([
		['85k a year', '$85,000 a year'],
		['24 LPA', '₹24,00,000 a year'],
		['£85k p.a.', '£85,000 a year'],
		['7000/month', '$7,000 a month'],
		['€7000 per month', '€7,000 a month'],
		['7k pm', '$7,000 a month'],
	])('%s says its period', (text, amount) => expect(read(text)).toBe(amount));

	test('reads a lone point with three digits after it as thousands, and says so', () => {
		expect(parseMoney('1.234', USD)).toMatchObject({ digits: 1234n, note: /point/ });
		expect(parseMoney('1.234', USD)).toHaveProperty('note', expect.stringContaining('point'));
		expect(parseMoney('120,000', USD)).toHaveProperty('note', undefined);
	});

	test.each([
		['$85k', 'CAD', 'CA$85,000'],
		['$85k', 'GBP', '$85,000'],
		['US$85k', 'CAD', '$85,000'],
		['¥9m', 'CNY', 'CN¥9,000,000'],
		['¥9m', 'USD', '¥9,000,000'],
		['500k kr', 'SEK', 'SEK\u00a0500,000'],
		['$85,000 CAD', 'USD', 'CA$85,000'],
	])('%s with %s chosen is %s', (text, chosen, amount) =>
		expect(read(text, named(chosen))).toBe(amount),
	);

	test('keeps each currency to its own smallest unit', () => {
		expect(read('JPY 1234567.5')).toBe('¥1,234,568');
		expect(read('KWD 1234.5675')).toBe('KWD\u00a01,234.568');
	});

	test('takes up to a million million, and no more', () => {
		expect(read('1,000,000,000,000')).toBe('$1,000,000,000,000');
		expect(read('1000000000000.01')).toBe('Enter at most 1,000,000,000,000.');
		expect(read('1001 bn')).toBe('Enter at most 1,000,000,000,000.');
	});
});

describe('money that cannot be read', () => {
	// The kinds of input of the security notes, each with a plain message.
	test.each([
		'',
		' ',
		'\t\n',
		'-',
		'+',
		'.',
		',',
		'-5',
		'−5',
		'(5)',
		'-0',
		'1e5',
		'1E400',
		'0x1F',
		'0o17',
		'0b11',
		'NaN',
		'Infinity',
		'∞',
		'-∞',
		'½',
		'10²',
		'85-90k',
		'85k–90k',
		'85 to 90k',
		'12%',
		'1/4',
		'abc',
		'85 apples',
		'1,2,3',
		'1.2.3',
		'1,234,56',
		'12 34',
		'1,,234',
		'1,234.567,89',
		"1'23",
		'5 BTC',
		'60/hour',
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		'${1+1}',
		'{{7*7}}',
		'__proto__',
		'constructor',
		'5 constructor',
		'5 __proto__',
		'toString',
		'%',
		'%E0%A4%A',
		'٪5',
		'1\u0301 2',
		'💷',
		'\ud800',
		'=1+1',
		'null',
		'undefined',
		'true',
		'[]',
		'{}',
		'85k £ €',
	])('%j gets a message that says what to enter', (text) => {
		const money = parseMoney(text, USD);
		expect(money).toBeTypeOf('string');
		expect(money).toMatch(/Enter|Write/);
	});

	test('answers ten thousand characters at once', () => {
		for (const text of [
			'1'.repeat(1e4),
			'1,'.repeat(5e3),
			' '.repeat(1e4),
			'1 '.repeat(5e3) + 'x',
			'£'.repeat(1e4),
		]) {
			const start = performance.now();
			expect(parseMoney(text, USD)).toBeTypeOf('string');
			expect(performance.now() - start).toBeLessThan(20);
		}
	});

	test('never throws and never gives an amount below zero, whatever is pasted', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary', maxLength: 40 }),
					fc.stringMatching(/^[0-9.,' kmLcr£$₹-]{0,30}$/),
				),
				(text) => {
					const money = parseMoney(text, USD);
					if (typeof money !== 'string')
						expect(toMinorUnits(money, money.currency ?? USD)).toBeGreaterThanOrEqual(0n);
				},
			),
			{ numRuns: 400 },
		);
	});
});

describe('money in and out', () => {
	test('what is printed is read back as the same amount, in every currency', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...CURRENCIES),
				fc.bigInt({ min: 0n, max: 10n ** 14n }),
				(currency, num) => {
					const capped = num % (10n ** 12n * 10n ** BigInt(currency.decimals) + 1n);
					const text = formatMoney({ num: capped, den: 1n }, currency);
					const money = parseMoney(text, currency);
					if (typeof money === 'string') throw new Error(`${text}: ${money}`);
					expect(toMinorUnits(money, currency)).toBe(capped);
					expect(money.currency).toBe(currency);
				},
			),
		);
	});

	test.each([
		[123456789n, 'USD', '$1,234,567.89'],
		[123456789n, 'INR', '₹12,34,567.89'],
		[-850000n, 'GBP', '−£8,500'],
		[5n, 'USD', '$0.05'],
		[0n, 'EUR', '€0'],
		[1234n, 'JPY', '¥1,234'],
		[1234n, 'KWD', 'KWD\u00a01.234'],
		[1000000000n, 'INR', '₹1,00,00,000'],
	])('prints %d smallest units of %s as %s', (num, code, text) =>
		expect(formatMoney({ num, den: 1n }, named(code))).toBe(text),
	);

	test('rounds once, half away from zero, also to whole units', () => {
		expect(formatMoney({ num: 5n, den: 1000n }, USD)).toBe('$0');
		expect(formatMoney({ num: 1n, den: 2n }, USD)).toBe('$0.01');
		expect(formatMoney({ num: -1n, den: 2n }, USD)).toBe('−$0.01');
		// 12.4999 dollars: to cents first it would be 12.50, and then 13.
		expect(formatMoney({ num: 124999n, den: 100n }, USD, 'whole')).toBe('$12');
		expect(formatMoney({ num: -1n, den: 1000n }, USD, 'whole')).toBe('$0');
	});
});
