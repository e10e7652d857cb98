import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightAt, type WidthAndHeight } from '../../../src/domain/embed-height.ts';
import { reservedHeight } from '../../../src/embed/reserved-height.ts';

describe('the height that an element reserves', () => {
	// By hand: half way from 320 to 640 lies half way from 1,180 to 900.
	test.each([
		[300, 1180],
		[320, 1180],
		[480, 1040],
		[640, 900],
		[2000, 900],
	])('at a width of %d is %d', (width, height) => {
		expect(reservedHeight(width, '320:1180 640:900')).toBe(height);
	});

	test.each(['', 'x', '320', '1:1', '320:', ':900', '-', '320;900', '0'.repeat(100_000)])(
		'is 640 where “%.20s” says none',
		(heights) => {
			expect(reservedHeight(500, heights)).toBe(640);
		},
	);

	test('is the one that snippets reckon with, at every width', () => {
		const pair = fc.tuple(fc.integer({ min: 10, max: 9999 }), fc.integer({ min: 10, max: 99_999 }));
		const pairs = fc
			.uniqueArray(pair, { minLength: 1, maxLength: 20, selector: ([width]) => width })
			.map((list): WidthAndHeight[] => list.sort(([a], [b]) => a - b));
		fc.assert(
			fc.property(pairs, fc.integer({ min: 0, max: 12_000 }), (heights, width) => {
				const written = heights.map((one) => one.join(':')).join(' ');
				expect(reservedHeight(width, written)).toBe(heightAt(width, heights));
			}),
			{ numRuns: 1000 },
		);
	});
});
