import { currencyOf, typedCurrency, type Currency } from './currency.ts';
import { roundHalfAway } from './exact.ts';
import { findFigure, readDigits, type Digits } from './number-text.ts';
import { minorUnits, type MinorUnits } from './units.ts';

export const PERIODS = ['year', 'month'] as const;
export type Period = (typeof PERIODS)[number];

/** Money as somebody typed it. */
export interface TypedMoney extends Digits {
	/** The currency the text names. */
	readonly currency?: Currency | undefined;
	/** The period the text names. */
	readonly period?: Period | undefined;
}

/** Zeros that a word adds. */
const WORDS: Readonly<Record<string, number>> = {
	k: 3,
	thousand: 3,
	l: 5,
	lac: 5,
	lakh: 5,
	m: 6,
	mn: 6,
	mio: 6,
	million: 6,
	cr: 7,
	crore: 7,
	bn: 9,
	billion: 9,
};

const INDIAN_WORD = /^(?:l|lac|lakh|cr|crore)s?$/;

/** `a year`, `/yr`, `per month`, `p.a.`, and the end of `LPA`. */
const PER_PERIOD = /(?:\/ ?|\ban? |\bper |p\.? ?)(y(?:ea)?r?|a|annum|m(?:o|th|onth)?)\.?$/;

const ENTER = 'Enter one amount and nothing else, such as 85000, 85k, £85k or 24 lakh.';
export const ABOVE_ZERO = 'Enter an amount above zero, such as 85k.';

/** Most units of a currency that a figure may have. */
const MOST = 10n ** 12n;

/**
 * Reads money as people type it: `120,000`, `1.20.000`, `£85k`, `₹24 lakh`,
 * `24 LPA`, `USD 120,000 a year`, `1.234,56`, `1 234,56`, `1'234.56`, other scripts' digits.
 *
 * Marks between digits are read by the rules of `readDigits`; a sign several currencies share by
 * that of `typedCurrency`. Never throws. Text too long for a figure is refused unread.
 *
 * @param chosen The currency chosen so far.
 * @returns What was understood, or a message that says what to enter.
 */
export function parseMoney(typed: string, chosen: Currency): TypedMoney | string {
	const parts = findFigure(typed);
	if (!parts) return ENTER;
	const { figure } = parts;
	let { before, after } = parts;
	if (/[-(]/.test(before)) return ABOVE_ZERO;
	if (after.includes('%')) return 'Enter an amount of money here, not a percentage.';
	if (/(?:-|to).*\d/.test(after)) return 'Enter one amount, not a range, such as 85k.';

	const per = PER_PERIOD.exec(after);
	if (per) after = after.slice(0, per.index).trim();
	before = before.replace('+', '');
	let zeros = 0;
	let isIndian = false;
	if (!typedCurrency(after, chosen)) {
		const [, word = '', rest = ''] = /^([a-z]*)\.?(.*)$/.exec(after) ?? [];
		const added = WORDS[word.replace(/s$/, '')];
		if (typeof added === 'number') {
			isIndian = INDIAN_WORD.test(word);
			zeros = added;
			after = rest.trim();
		}
	}
	const marks = [after, before.trim()].filter(Boolean).map((mark) => typedCurrency(mark, chosen));
	if (marks.includes(undefined)) return ENTER;

	const read = readDigits(figure, zeros > 0);
	if (!read)
		return 'The marks between these digits can be read in two ways. Write it like 85000.50.';
	const digits = read.digits * 10n ** BigInt(zeros);
	if (digits > MOST * 10n ** BigInt(read.places)) return 'Enter at most 1,000,000,000,000.';
	const period = per ? (per[1]?.startsWith('m') ? 'month' : 'year') : undefined;
	// Lakh and crore without a currency are rupees: nobody counts dollars in them.
	const currency = marks[0] ?? (isIndian && chosen.code !== 'PKR' ? currencyOf('INR') : undefined);
	return { ...read, digits, currency, period };
}

/** Typed money in the currency's smallest unit, rounded half away from zero. */
export function toMinorUnits({ digits, places }: Digits, { decimals }: Currency): MinorUnits {
	return minorUnits(roundHalfAway(digits * 10n ** BigInt(decimals), 10n ** BigInt(places)));
}
