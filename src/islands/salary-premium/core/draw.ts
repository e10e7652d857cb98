import type { Currency } from '../../../domain/currency.ts';
import { roundHalfAway, type Exact } from '../../../domain/exact.ts';

/** Where a bar draws a sum: units of the currency, good enough for a picture. */
export function toDraw({ num, den }: Exact, { decimals }: Currency): number {
	return Number(roundHalfAway(num, den)) / 10 ** decimals;
}
