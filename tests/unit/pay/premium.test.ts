import { describe, expect, test } from 'vitest';
import { medianPremium, mulberry32 } from '../../../scripts/pay/premium.ts';

const BOOTSTRAP = { resamples: 2000, seed: 7 };

describe('the premium of one group over another', () => {
	test('has no width where there is nothing to draw from', () => {
		expect(medianPremium([110], [100], BOOTSTRAP)).toEqual({
			central: expect.closeTo(10, 10) as number,
			low: expect.closeTo(10, 10) as number,
			high: expect.closeTo(10, 10) as number,
		});
	});

	// Two draws of 90 and 110: both 90 and both 110 in a quarter of cases each, so the 2.5th and the
	// 97.5th percentile of the medians are 90 and 110; the median of the two is 100.
	test('has the width that its draws can have', () => {
		const { central, low, high } = medianPremium([110, 90], [100], BOOTSTRAP);
		expect(central).toBeCloseTo(0, 10);
		expect(low).toBeCloseTo(-10, 10);
		expect(high).toBeCloseTo(10, 10);
	});

	test('is the same for the same seed', () => {
		const groups = [
			[100, 120, 150, 90, 130],
			[100, 105, 95, 80],
		] as const;
		const drawn = medianPremium(...groups, BOOTSTRAP);
		expect(medianPremium(...groups, BOOTSTRAP)).toEqual(drawn);
	});
});

describe('the generator of chance', () => {
	test('gives numbers from 0 to 1, spread evenly', () => {
		const random = mulberry32(20_250_803);
		const tenths = new Array<number>(10).fill(0);
		for (let draw = 0; draw < 10_000; draw += 1) {
			const tenth = Math.floor(random() * 10);
			tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1;
		}
		// 1,000 each; five standard deviations of a binomial are 150.
		for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});
});
