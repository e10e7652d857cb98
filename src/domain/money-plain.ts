import type { Currency } from './currency.ts';
import { roundHalfAway, type Exact } from './exact.ts';

/** A sum in the currency's smallest unit as a plain number for a spreadsheet: no symbol, no grouping, every decimal. */
export function plainMoney({ num, den }: Exact, { decimals }: Currency): string {
	const rounded = roundHalfAway(num, den);
	const digits = String(rounded < 0n ? -rounded : rounded).padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	return `${rounded < 0n ? '-' : ''}${whole}${decimals ? `.${digits.slice(-decimals)}` : ''}`;
}
