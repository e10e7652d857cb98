import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	labelSpan,
	labelWidth,
	placeLabels,
	position,
	sharedScale,
} from '../../../src/domain/interval-labels.ts';

describe('the labels of a bar', () => {
	test('stand inside a wide band, at its ends', () => {
		expect(placeLabels({ low: 20, high: 90 }, { low: '£8,500', high: '£34,000' })).toMatchObject([
			{ text: '£8,500', x: 20, anchor: 'start' },
			{ text: '£34,000', x: 90, anchor: 'end' },
		]);
	});
	test('stand outside a narrow one', () => {
		expect(placeLabels({ low: 45, high: 50 }, { low: '£6,800', high: '£11,900' })).toMatchObject([
			{ x: 45, anchor: 'end' },
			{ x: 50, anchor: 'start' },
		]);
	});
	test('become one where there is no room for two', () => {
		const long = { low: '−$1,234,567', high: '$2,345,678' };
		expect(placeLabels({ low: 1, high: 4 }, long)).toMatchObject([
			{ text: '−$1,234,567 to $2,345,678' },
		]);
	});
	test('take two lines where one would not hold them', () => {
		const huge = { low: '$100,000,000,000.00', high: '$400,000,000,000.00' };
		expect(placeLabels({ low: 40, high: 50 }, huge).map(({ row }) => row)).toEqual([0, 1]);
	});
	test('say a figure once', () => {
		expect(placeLabels({ central: 40 }, { central: '£4,100' })).toMatchObject([
			{ text: '£4,100', x: 40 },
		]);
		expect(placeLabels({ low: 40, high: 40 }, { low: '£1', high: '£1' })).toHaveLength(1);
		expect(placeLabels({ high: 40 }, { high: '£9,000' })).toMatchObject([
			{ text: '£9,000', x: 40 },
		]);
		expect(placeLabels({ low: 10, high: 40 }, {})).toEqual([]);
	});
	test('never collide and never leave the bar', () => {
		const text = fc.stringMatching(/^[£−][0-9,]{1,16}$/);
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 100, noNaN: true }),
				fc.double({ min: 0, max: 100, noNaN: true }),
				text,
				text,
				(a, b, low, high) => {
					const placed = placeLabels({ low: Math.min(a, b), high: Math.max(a, b) }, { low, high });
					for (const label of placed) {
						const [start, end] = labelSpan(label);
						expect(start).toBeGreaterThanOrEqual(-1e-9);
						if (labelWidth(label.text) <= 100) expect(end).toBeLessThanOrEqual(100 + 1e-9);
					}
					const [first, last] = placed;
					if (first && first.row === last?.row)
						expect(labelSpan(first)[1]).toBeLessThan(labelSpan(last)[0]);
				},
			),
		);
	});
});

describe('a scale', () => {
	test('holds every figure and zero', () => {
		const scale = sharedScale([-10, 4.8, 18.1, undefined]);
		expect(scale.min).toBeLessThan(-10);
		expect(scale.max).toBeGreaterThan(18.1);
		expect(sharedScale([10, 40]).min).toBe(0);
	});
	test('is never empty', () => {
		const { min, max } = sharedScale([]);
		expect(max).toBeGreaterThan(min);
		expect(position(0, { min, max })).toBe(0);
	});
	test('keeps figures on the bar and in order', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 2 }),
				(figures) => {
					const scale = sharedScale(figures);
					const at = [...figures].sort((a, b) => a - b).map((figure) => position(figure, scale));
					expect(at).toEqual([...at].sort((a, b) => a - b));
					expect(Math.min(...at)).toBeGreaterThanOrEqual(0);
					expect(Math.max(...at)).toBeLessThanOrEqual(100);
				},
			),
		);
	});
});
