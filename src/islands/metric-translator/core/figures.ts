import { CURRENCIES, typedCurrency } from '../../../domain/currency.ts';
import { bold, percent, plainNumber } from '../../../domain/figure-text.ts';
import { mapInterval, type Interval } from '../../../domain/interval.ts';
import { groupDigits } from '../../../domain/money-format.ts';
import { roundOutwards } from '../../../domain/proportion/round-outwards.ts';

/*
 * How exactly each kind of figure is shown. An interval's width says how many digits its ends carry;
 * they are rounded outwards, so that what is shown is never narrower than what was computed.
 */

/** The power of ten at or below a size. */
const powerBelow = (size: number) => 10 ** Math.floor(Math.log10(size));

/** What figures of a kind are rounded to: ends by the width, centres by their own size as well. */
interface Grain {
	readonly ends: number;
	readonly central: number;
}

type Kind = 'cases' | 'hours' | 'money' | 'percent';

/** Nothing is shown finer than this. */
const FINEST: Readonly<Record<Kind, number>> = {
	cases: 1e-4,
	hours: 1e-4,
	money: 0.01,
	percent: 1e-4,
};

/** Two digits of the width, whole cases and percentages where that allows. */
function grainOf(kind: Kind, { low, central = 0, high }: Interval<number>): Grain {
	const width = low === undefined || high === undefined ? 0 : high - low;
	const size = Math.abs(central) > 1e-9 ? Math.abs(central) : width;
	if (!(size > 0)) return { ends: 1, central: 1 };
	// Three digits of the centre at most, two where it is small.
	const own = Math.max(powerBelow(size) / 100, Math.min(1, powerBelow(size) / 10), FINEST[kind]);
	if (!width) return { ends: own, central: own };
	const ends =
		kind === 'cases'
			? Math.max(powerBelow(width) / 100, Math.min(1, powerBelow(width) / 10))
			: powerBelow(width) / 10;
	const shown = Math.max(kind === 'percent' ? Math.min(1, ends) : ends, FINEST[kind]);
	return { ends: shown, central: kind === 'cases' ? shown : Math.min(shown, own) };
}

const decimalsOf = (grain: number) => Math.max(0, -Math.round(Math.log10(grain)));

/** A figure with its interval as it is shown, each with the decimals it is written with. */
export interface Shown extends Interval<number> {
	readonly central: number;
	/** A size in words, without its sign: `200`, `£1,800`, `23%`. */
	readonly write: (value: number) => string;
}

/**
 * A sum in a currency that the reader named, written as that currency is where it is one we know:
 * `£60.50`, `₹18,00,000`, `¥61`, `CHF 1,800`; `Taler 60.5` where it is not.
 *
 * @param decimals At most so many, and all that the currency has or none.
 */
export function moneyText(amount: number, currency: string, decimals = 2): string {
	const known = currency ? typedCurrency(currency, CURRENCIES[0]) : undefined;
	const places = Math.min(decimals, known?.decimals ?? decimals);
	const [whole = '', fraction] = plainNumber(amount, places).split('.');
	const units = known?.isIndian ? groupDigits(whole.replaceAll(',', ''), true) : whole;
	const parts = fraction ? `.${fraction.padEnd(known?.decimals ?? 0, '0')}` : '';
	return `${currency}${/[\p{L}.]$/u.test(currency) ? '\u00a0' : ''}${units}${parts}`;
}

/** Rounds a figure for showing. */
export function shown(
	kind: Kind,
	interval: Interval<number> & { readonly central: number },
	currency = '',
): Shown {
	const grain = grainOf(kind, interval);
	const scaled = (by: number) => mapInterval(interval, (value) => value / by);
	const coarse = Math.max(1, grain.ends);
	const { low, high } = roundOutwards(scaled(coarse), decimalsOf(grain.ends));
	const central = Math.round(interval.central / grain.central) * grain.central + 0;
	const decimals = decimalsOf(Math.min(grain.ends, grain.central));
	return {
		low: low === undefined ? undefined : low * coarse,
		// Without the dust of tenths that no double holds.
		central: Number(central.toFixed(decimals)) + 0,
		high: high === undefined ? undefined : high * coarse,
		write: (value) => {
			const size = Math.abs(value);
			if (kind === 'money') return moneyText(size, currency, decimals);
			return kind === 'percent' ? percent(size, decimals) : plainNumber(size, decimals);
		},
	};
}

/** What stands after a figure below zero and above it, and in place of nought: `fewer`, `more`, `as many`. */
export type Words = readonly [less: string, more: string, same: string];

/** `*50* more`; one side of zero is named by a word, never by a sign. */
export const sizeWords = ({ central, write }: Shown, [less, more, same]: Words): string =>
	central === 0 ? same : `${bold(write(central))} ${central < 0 ? less : more}`;

/** Of cases. */
export const FEWER: Words = ['fewer', 'more', 'as many'];

/** `*14%* to *31%*` on one side of zero, `*5* fewer to *105* more` across it; empty where the ends are not known. */
export function spanWords({ low, high, write }: Shown, [less, more]: Words): string {
	if (low === undefined || high === undefined) return '';
	const [from, to] = [bold(write(low)), bold(write(high))];
	if (low < 0 && high > 0) return `${from} ${less} to ${to} ${more}`;
	// The smaller size first.
	return high <= 0 ? `${to} to ${from}` : `${from} to ${to}`;
}

/** `(*95%* interval *14%* to *31%*)` with a space before it; empty where there is none. */
export function intervalWords(figure: Shown, words: Words, level?: number): string {
	const span = spanWords(figure, words);
	if (!span) return '';
	return ` (${level === undefined ? '' : `${bold(percent(level, 1))} interval `}${span})`;
}

/** A rate in percent: one decimal, two digits where it is below one percent. */
export function rateText(fraction: number): string {
	const size = fraction * 100;
	return percent(size, size > 0 && size < 1 ? Math.min(6, 1 - Math.floor(Math.log10(size))) : 1);
}
