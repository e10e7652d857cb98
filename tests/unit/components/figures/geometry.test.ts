import { describe, expect, test } from 'vitest';
import { costAt, crossingRange } from '../../../../src/components/figures/cost-crossing.ts';
import {
	bandHalfWidth,
	equallyLikelyOutcomes,
	fanBandPath,
	logisticQuantile,
	outcomesInside,
} from '../../../../src/components/figures/outcome-fan.ts';
import {
	bandPath,
	curvePath,
	linePath,
	stepsBetween,
} from '../../../../src/components/figures/path.ts';

describe('the fan', () => {
	test('holds ten of twenty outcomes in its 50% band and sixteen in its 80% band', () => {
		expect(outcomesInside(20, 0.5)).toBe(10);
		expect(outcomesInside(20, 0.8)).toBe(16);
	});

	test('has outcomes in balance around the middle', () => {
		const outcomes = equallyLikelyOutcomes(20);
		expect(outcomes.filter((outcome) => outcome > 0)).toHaveLength(10);
		expect(outcomes[0]).toBeCloseTo(-(outcomes[19] ?? 0), 12);
	});

	// By hand: the 50% band ends at the quantile of 0.75, ln 3; the 80% band at that of 0.9, ln 9.
	test('has bands whose edges are quantiles', () => {
		expect(bandHalfWidth(0.5)).toBeCloseTo(1.0986123, 7);
		expect(bandHalfWidth(0.8)).toBeCloseTo(2.1972246, 7);
	});

	test('starts at the one point that is known', () => {
		const fan = { start: { x: 10, y: 100 }, end: { x: 110, y: 60 }, scale: 10 };
		expect(fanBandPath(fan, 0.8)).toMatch(/^M10 100 .* 10 100Z$/);
		// At the end the 80% band reaches 60 ± 21.97.
		expect(fanBandPath(fan, 0.8)).toContain('110 38 110 82');
	});

	test.each([0, 1, -0.1, NaN])('has no quantile for a share of %d', (share) => {
		expect(() => logisticQuantile(share)).toThrow(RangeError);
	});
});

describe('where two costs cross', () => {
	const steep = { fixed: 0, perUnit: 1, spread: 0.2 };
	const flat = { fixed: 30, perUnit: 0.5, spread: 0.1 };

	// By hand: middle 1v = 30 + 0.5v → 60; earliest 1.2v = 27 + 0.45v → 36; latest 0.8v = 33 + 0.55v → 132.
	test('is a range, because both are bands', () => {
		const range = crossingRange(steep, flat);
		expect(range.low).toBeCloseTo(36, 9);
		expect(range.central).toBeCloseTo(60, 9);
		expect(range.high).toBeCloseTo(132, 9);
		expect(costAt(steep, 36, 1)).toBeCloseTo(costAt(flat, 36, -1), 9);
	});

	test('is refused where the steep line is not steeper', () => {
		expect(() => crossingRange(flat, steep)).toThrow('never cross');
	});
});

describe('path data', () => {
	const points = [
		{ x: 0, y: 0 },
		{ x: 10, y: 4.04 },
		{ x: 20, y: 0 },
	];

	test('is written with at most one decimal', () => {
		expect(linePath(points)).toBe('M0 0 10 4 20 0');
	});

	test('closes a band along its lower edge, backwards', () => {
		expect(bandPath(points.slice(0, 2), points.slice(1))).toBe('M0 0 10 4 20 0 10 4Z');
	});

	test('bends a curve towards each point and ends on the last', () => {
		expect(curvePath(points)).toBe('M0 0Q10 4 20 0');
		expect(curvePath([])).toBe('');
	});

	test('writes the first bend of a long curve, and of the others only where they end', () => {
		// Reflected about (15, 6), the bend at (10, 4) gives the next point, (20, 8): its twin in `Q` form.
		const bends = [0, 10, 20, 30].map((x, index) => ({ x, y: [0, 4, 8, 0][index] ?? 0 }));
		expect(curvePath(bends)).toBe('M0 0Q10 4 15 6T30 0');
	});

	test('steps include both ends', () => {
		expect(stepsBetween(0, 1, 4)).toEqual([0, 0.25, 0.5, 0.75, 1]);
	});
});
