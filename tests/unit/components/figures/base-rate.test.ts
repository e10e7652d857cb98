import { describe, expect, test } from 'vitest';
import { countBaseRate } from '../../../../src/components/figures/base-rate.ts';
import { drawBaseRate } from '../../../../src/components/figures/base-rate-drawing.ts';
import {
	dotAt,
	gridHeight,
	rowStrokes,
	spreadDots,
} from '../../../../src/components/figures/dot-grid.ts';

const RARE = { prevalence: 0.001, recall: 0.9, falsePositiveRate: 0.01, total: 1000 };

describe('a rare case in 1,000', () => {
	// By hand: 1000 × 0.001 × 0.9 = 0.9; 999 × 0.01 = 9.99; 0.9 / 10.89 = 0.08264.
	test('is counted before it is rounded', () => {
		const counts = countBaseRate(RARE);
		expect(counts.found).toBeCloseTo(0.9, 12);
		expect(counts.falseAlarms).toBeCloseTo(9.99, 12);
		expect(counts.precision).toBeCloseTo(0.0826446, 7);
	});

	test('is drawn as one real dot and ten false alarms', () => {
		expect(countBaseRate(RARE).dots).toEqual({ found: 1, falseAlarms: 10, missed: 0 });
	});

	test('is said in words, with the rounding', () => {
		const { says, details } = drawBaseRate(RARE);
		expect(says).toBe('1 of about 11 flagged is real');
		expect(details).toEqual([
			'Expected: 0.9 of 10.89, so precision is 8.3%.',
			'Rounded to whole dots: 0.9 drawn as 1,',
			'9.99 false alarms drawn as 10.',
		]);
	});
});

// By hand: 1000 × 0.02 = 20 real, 16 found, 4 missed; 980 × 0.05 = 49 false alarms.
test('missed cases are drawn too, as marks of their own', () => {
	const drawing = drawBaseRate({
		prevalence: 0.02,
		recall: 0.8,
		falsePositiveRate: 0.05,
		total: 1000,
	});
	expect(drawing.found).toHaveLength(16);
	expect(drawing.missed).toHaveLength(4);
	expect(drawing.alarms).toHaveLength(49);
	expect(drawing.says).toBe('16 of about 65 flagged are real');
});

test('percent written where a ratio belongs stops the build', () => {
	expect(() => countBaseRate({ ...RARE, recall: 90 })).toThrow('recall is a ratio from 0 to 1');
	expect(() => countBaseRate({ ...RARE, total: 0 })).toThrow('total is 1 to 2,000 dots');
	expect(() => countBaseRate({ ...RARE, recall: 0, falsePositiveRate: 0 })).toThrow('not defined');
});

describe('the grid of dots', () => {
	const grid = { left: 2, top: 28, pitch: 7.4, columns: 40, total: 1000 };

	test('fills row by row', () => {
		expect(dotAt(grid, 0)).toEqual({ x: 5.7, y: 31.7 });
		expect(dotAt(grid, 41).x).toBeCloseTo(2 + 1.5 * 7.4, 9);
		expect(gridHeight(grid)).toBeCloseTo(185, 9);
	});

	test('is one stroke a row, the last one shorter', () => {
		expect(rowStrokes(grid).match(/M/g)).toHaveLength(25);
		// 41 dots: a full row of 40 (39 steps) and a row of one.
		expect(rowStrokes({ ...grid, total: 41 })).toBe('M5.70 31.70h288.70M5.70 39.10h0.10');
	});

	test.each([1, 11, 109, 1000])(
		'spreads %d marks over different dots, the same ones each time',
		(count) => {
			const places = spreadDots(count, grid);
			expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
			expect(spreadDots(count, grid)).toEqual(places);
		},
	);

	test('keeps the eleven marks of the figure clear of each other', () => {
		const places = spreadDots(11, grid);
		const distances = places.flatMap((one, index) =>
			places.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
		);
		expect(Math.min(...distances)).toBeGreaterThan(20);
	});
});
