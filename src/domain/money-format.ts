import type { Currency } from './currency.ts';
import { roundHalfAway, type Exact } from './exact.ts';

/** Digits in groups: 1,234,567, or 12,34,567 where lakh and crore are used. */
export function groupDigits(digits: string, isIndian: boolean): string {
	const tail = digits.slice(-3);
	const head = digits.slice(0, -3);
	const groups = isIndian ? /\B(?=(?:\d\d)+$)/g : /\B(?=(?:\d{3})+$)/g;
	return head ? `${head.replace(groups, ',')},${tail}` : tail;
}

/** How many digits to show after the point: all the currency has, or none. */
export type Precision = 'exact' | 'whole';

/**
 * A sum in the currency's smallest unit as text, rounded once, half away from zero. Written by
 * hand because one `Intl.NumberFormat` costs a slow phone more than everything else the tool does.
 *
 * @param precision `exact` shows the smallest unit unless it is zero, `whole` never does.
 * @example
 * formatMoney({ num: 123456789n, den: 1n }, currencyOf('INR')); // => '₹12,34,567.89'
 */
export function formatMoney(
	{ num, den }: Exact,
	{ symbol, decimals, isIndian }: Currency,
	precision: Precision = 'exact',
): string {
	const scale = 10n ** BigInt(decimals);
	const rounded =
		precision === 'exact' ? roundHalfAway(num, den) : roundHalfAway(num, den * scale) * scale;
	const size = rounded < 0n ? -rounded : rounded;
	const rest = size % scale;
	const point = rest ? `.${String(rest).padStart(decimals, '0')}` : '';
	return `${rounded < 0n ? '−' : ''}${symbol}${groupDigits(String(size / scale), isIndian)}${point}`;
}
