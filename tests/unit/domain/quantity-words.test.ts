import { expect, test } from 'vitest';
import { quantityInBrief, quantityInWords } from '../../../src/domain/quantity-words.ts';

/* Figures as their claims state them; a true minus sign, as in print. */
const openData = { unit: 'percent', central: 4.8, low: -10, high: 18.1, level: 95 } as const;

test('a figure is said with the level of its interval', () => {
	expect(quantityInWords(openData)).toBe('4.8% (95% interval −10% to 18.1%)');
	expect(quantityInWords({ unit: 'percent', low: 10, high: 40 })).toBe('10% to 40%');
	expect(quantityInWords({ unit: 'usd', high: 1500 })).toBe('up to $1,500');
});

test('a figure in a picture keeps both ends of its interval', () => {
	expect(quantityInBrief(openData)).toBe('4.8%, −10% to 18.1%');
	expect(quantityInBrief({ unit: 'percent', low: 10, high: 40 })).toBe('10% to 40%');
	expect(quantityInBrief({ unit: 'years', low: 2 })).toBe('at least 2 years');
});
