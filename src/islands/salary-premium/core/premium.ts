import type { Exact } from '../../../domain/exact.ts';
import type { Period } from '../../../domain/money.ts';
import { WHOLE, type MinorUnits, type Ppm } from '../../../domain/units.ts';

const ONE = BigInt(WHOLE);

/**
 * What a premium is worth in one year, or in one month of twelve: `pay × premium`.
 *
 * @param pay A year's pay.
 * @example
 * extraPer('year', minorUnits(8_500_000n), ppm(100_000)); // 10% of £85,000 => £8,500
 */
export function extraPer(period: Period, pay: MinorUnits, premium: Ppm): Exact {
	return { num: pay * BigInt(premium), den: period === 'month' ? ONE * 12n : ONE };
}
