import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	fitTriangle,
	quantile,
} from '../../../../src/islands/confidence-framing/core/delivery/triangle.ts';

// Made by tests/reference/triangle.py, which integrates the density and knows no closed form.
const cases = readFileSync(new URL('../../../reference/triangle.csv', import.meta.url), 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split(',').map(Number));

describe('a distribution through three estimates', () => {
	test.each(cases)(
		'is that of another program for %d, %d, %d with %d outside each end',
		(early = 0, likely = 0, late = 0, tail = 0, low = 0, high = 0, ...quantiles) => {
			const fit = fitTriangle(early, likely, late, tail);
			const width = high - low;
			const near = (value: number, expected = NaN) =>
				expect(Math.abs(value - expected) / width).toBeLessThan(1e-12);
			near(fit.min, low);
			near(fit.max, high);
			[0.5, 0.8, 0.95].forEach((share, index) => near(quantile(fit, share), quantiles[index]));
		},
	);

	// By hand: the two ends themselves, and half of a symmetric triangle on each side.
	test('has its ends where nothing is left outside, and its middle in the middle', () => {
		const fit = fitTriangle(0, 5, 10, 0);
		expect(fit.min).toBeCloseTo(0, 12);
		expect(fit.max).toBeCloseTo(10, 12);
		expect(quantile(fit, 0.5)).toBeCloseTo(5, 12);
		// 1 − (10 − x)²/50 = 0.92 gives x = 8.
		expect(quantile(fit, 0.92)).toBeCloseTo(8, 12);
	});

	const estimate = fc
		.tuple(
			fc.double({ min: 0, max: 1000, noNaN: true }),
			fc.double({ min: 0, max: 500, noNaN: true }),
			fc.double({ min: 0.01, max: 500, noNaN: true }),
			fc.double({ min: 0, max: 0.24, noNaN: true }),
		)
		.map(([early, to, more, tail]) => [early, early + to, early + to + more, tail] as const);

	test('leaves as much outside as it was told', () => {
		fc.assert(
			fc.property(estimate, ([early, likely, late, tail]) => {
				const fit = fitTriangle(early, likely, late, tail);
				expect(fit.min).toBeLessThanOrEqual(early + 1e-9);
				expect(fit.max).toBeGreaterThanOrEqual(late - 1e-9);
				const width = fit.max - fit.min;
				expect(Math.abs(quantile(fit, tail) - early) / width).toBeLessThan(1e-7);
				expect(Math.abs(quantile(fit, 1 - tail) - late) / width).toBeLessThan(1e-7);
			}),
		);
	});

	test('gives later dates to greater chances', () => {
		fc.assert(
			fc.property(
				estimate,
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				([early, likely, late, tail], one, other) => {
					const fit = fitTriangle(early, likely, late, tail);
					const [less, more] = [Math.min(one, other), Math.max(one, other)];
					expect(quantile(fit, less)).toBeLessThanOrEqual(quantile(fit, more) + 1e-9);
				},
			),
		);
	});

	test.each([
		[2, 1, 3, 0.1],
		[1, 4, 3, 0.1],
		[2, 2, 2, 0.1],
		[NaN, 1, 2, 0.1],
		[1, 2, 3, 0.25],
		[1, 2, 3, -0.1],
	])('refuses %d, %d, %d with %d outside', (early, likely, late, tail) => {
		expect(() => fitTriangle(early, likely, late, tail)).toThrow(RangeError);
	});
});

test('the README states no smaller error of a date than there is', () => {
	const readme = readFileSync(
		new URL('../../../../src/islands/confidence-framing/README.md', import.meta.url),
		'utf8',
	);
	const [, count, bound] =
		/`fitTriangle`, for dates\s*\|\s*(\d+)\s*\|\s*(\S+) of the width/.exec(readme) ?? [];
	const errors = cases.flatMap(
		([early = 0, likely = 0, late = 0, tail = 0, low = 0, high = 0, ...right]) =>
			[0.5, 0.8, 0.95].map(
				(share, index) =>
					Math.abs(
						quantile(fitTriangle(early, likely, late, tail), share) - (right[index] ?? NaN),
					) /
					(high - low),
			),
	);
	expect(errors).toHaveLength(Number(count));
	expect(Math.max(...errors)).toBeLessThanOrEqual(Number(bound));
});
