import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneOf, readParams, writeParams } from '../../../src/domain/query-codec.ts';

describe('a part of an address', () => {
	test.each([
		'',
		'?',
		'#',
		'#?',
		'%',
		'?%E0%A4%A',
		'#a&&&=',
		'?a=%',
		'#?secret=abc',
		'??a=1',
		'?__proto__=1&constructor=2',
	])('%j is read without throwing', (part) => expect(() => readParams(part)).not.toThrow());

	test('gives the first of two', () => expect(readParams('?a=1&a=2').get('a')).toBe('1'));

	test('keeps what is not ours, and replaces what is', () => {
		expect(writeParams('?utm=x&years=3', { years: '7' }, '?')).toBe('?utm=x&years=7');
		expect(writeParams('?utm=x&years=3&years=4', { years: undefined }, '?')).toBe('?utm=x');
		expect(writeParams('?years=3', { years: undefined }, '?')).toBe('');
	});

	test('keeps WordPress’s secret readable by WordPress', () => {
		expect(writeParams('#?secret=abc', { base: '85k' }, '#')).toBe('#?secret=abc&base=85k');
		expect(writeParams('#?secret=abc', { base: undefined }, '#')).toBe('#?secret=abc');
	});

	test('leaves the name of a place alone until there is something to keep', () => {
		expect(writeParams('#limits', { base: undefined }, '#')).toBe('#limits');
		expect(writeParams('#limits', { base: '85k' }, '#')).toBe('#base=85k');
	});

	test('brings any text back', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
				const part = writeParams('', { base: text }, '#');
				expect(readParams(part).get('base')).toBe(text);
			}),
		);
	});
});

test('a codec takes what it knows and drops the rest', () => {
	const period = oneOf(['year', 'month']);
	expect(period.parse('month')).toBe('month');
	expect(period.parse('toString')).toBeUndefined();
	expect(period.parse(period.serialize('year'))).toBe('year');
});
