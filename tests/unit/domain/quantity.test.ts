import { expect, test } from 'vitest';
import type { Quantity } from '../../../src/domain/evidence.ts';
import { percentInterval } from '../../../src/domain/quantity.ts';

const quantity: Quantity = {
	id: 'open-data',
	label: 'Open data',
	unit: 'percent',
	low: -10,
	central: 4.8,
	high: 18.1,
	covers: 'US job ads',
	method: 'medians',
	source: {
		cite: 'A survey 2026',
		id: 's',
		author: 'a',
		title: 't',
		publisher: 'p',
		url: 'https://example.org/',
		tier: 'primary',
	},
};
const WHERE = 'src/content/claims/pay-premium.yaml: quantity open-data';

test('percentages become parts per million, without the error of fractions', () => {
	expect(percentInterval(quantity, WHERE)).toEqual({
		low: -100_000,
		central: 48_000,
		high: 181_000,
	});
	expect(percentInterval({ ...quantity, low: undefined, high: undefined }, WHERE)).toEqual({
		central: 48_000,
	});
});

test('a quantity that is missing, in another unit or too fine says where and what to do', () => {
	expect(() => percentInterval(undefined, WHERE)).toThrowErrorMatchingInlineSnapshot(`
		[Error: src/content/claims/pay-premium.yaml: quantity open-data is missing.
		Add a quantity with that id and unit: percent.]
	`);
	expect(() => percentInterval({ ...quantity, unit: 'years' }, WHERE))
		.toThrowErrorMatchingInlineSnapshot(`
		[Error: src/content/claims/pay-premium.yaml: quantity open-data is in years; the tool computes with percent.
		State it with unit: percent (5 means 5%), or name another quantity.]
	`);
	expect(() => percentInterval({ ...quantity, low: 1.23456 }, WHERE)).toThrow(
		'at most four decimals',
	);
});
