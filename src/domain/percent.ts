import type { Interval } from './interval.ts';
import { plainText, refuse, type Reading } from './typed-text.ts';
import { POINT, ppm, type Ppm } from './units.ts';

/** Limits a typed figure must keep, both included. */
export interface Limits {
	readonly min: number;
	readonly max: number;
}

/** `4.8%`, `−10%`; at most four decimals, none that are zero. */
export function formatPercent(value: Ppm): string {
	return `${value < 0 ? '−' : ''}${Math.abs(value) / POINT}%`;
}

/** An interval of percentages: `10–40%`, `−10% to +18.1%`, `up to 34%`, `at least 5%`, `56%`. */
export function formatPercents({ low, central, high }: Interval<Ppm>): string {
	if (low !== undefined && high !== undefined) {
		if (low === high) return formatPercent(low);
		if (low >= 0) return `${low / POINT}–${formatPercent(high)}`;
		return `${formatPercent(low)} to ${high > 0 ? '+' : ''}${formatPercent(high)}`;
	}
	if (central !== undefined) return formatPercent(central);
	if (low !== undefined) return `at least ${formatPercent(low)}`;
	return high === undefined ? '' : `up to ${formatPercent(high)}`;
}

/**
 * Reads a percentage: `3`, `2.5 %`, `−1,5`, `12 percent`. `0.05` is five hundredths of one percent.
 * Never throws.
 */
export function parsePercent(typed: string, { min, max }: Limits): Reading<Ppm> {
	const text = plainText(typed)?.toLowerCase() ?? '';
	const parts = /^([+-]?) ?(\d{0,4})(?:[.,](\d{0,4}))? ?(?:%|per ?cent)?$/.exec(text);
	const [, sign, whole = '', fraction = ''] = parts ?? [];
	const value = Number(`${whole}${fraction.padEnd(4, '0')}`) * (sign === '-' ? -1 : 1);
	if (!parts || !(whole + fraction) || value < min * POINT || value > max * POINT)
		return refuse(
			`Enter a percentage from ${min < 0 ? '−' : ''}${Math.abs(min)} to ${max}, such as 2.5.`,
		);
	return { ok: true, value: ppm(value) };
}

/** Reads a whole number, with its unit after it or not: `5`, `5 years`, `3 months`. Never throws. */
export function parseCount(typed: string, { min, max }: Limits): Reading<number> {
	const parts = /^\+?(\d{1,4}) ?(?:y|yrs?|years?|m|months?)?$/i.exec(plainText(typed) ?? '');
	const value = Number(parts?.[1]);
	return parts && value >= min && value <= max
		? { ok: true, value }
		: refuse(`Enter a whole number from ${min} to ${max}.`);
}
