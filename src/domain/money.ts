import { typedCurrency, type Currency } from './currency.ts';
import { roundHalfAway } from './exact.ts';
import { plainText, refuse, type Reading } from './typed-text.ts';
import { minorUnits, type MinorUnits } from './units.ts';

export const PERIODS = ['year', 'month'] as const;
export type Period = (typeof PERIODS)[number];

/** Money as somebody typed it: `digits` ÷ 10^`places`, and what else the text says. */
export interface TypedMoney {
	readonly digits: bigint;
	readonly places: number;
	readonly currency?: Currency | undefined;
	readonly period?: Period | undefined;
}

/** Most units of a currency that a figure may have. */
const MOST_UNITS = 1_000_000_000_000n;

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

const PER_PERIOD = /(?:\/ ?|\ban? |\bper |p\.? ?)(y(?:ea)?r?|a|annum|m(?:o|th|onth)?)\.?$/;
const EXAMPLES = 'such as 85000, 85k, £85k or 24 lakh';

/** The figure itself: which mark is the decimal one, and are the groups whole? */
function readDigits(text: string, hasWord: boolean) {
	const marks = text.replace(/\d/g, '');
	const mark = marks.slice(-1);
	const at = text.lastIndexOf(mark);
	const after = text.length - at - 1;
	const isPoint = mark === '.' || mark === ',';
	const once = isPoint && text.indexOf(mark) === at;
	// One mark and three digits after it: thousands, unless the digits before it rule that out.
	const couldGroup = marks.length === 1 && after === 3 && /^[1-9]\d{0,2}$/.test(text.slice(0, at));
	const isDecimal = once && (marks.length > 1 || !couldGroup || (hasWord && mark === '.'));
	const whole = isDecimal ? text.slice(0, at) : text;
	const fraction = isDecimal ? text.slice(at + 1) : '';
	const groups = whole.split(/[., ']/);
	const grouping = isDecimal ? marks.slice(0, -1) : marks;
	const middle = new Set(groups.slice(1, -1).map((group) => group.length));
	const isWhole =
		groups.length === 1 ||
		(new Set(grouping).size === 1 &&
			/^\d{1,3}$/.test(groups[0] ?? '') &&
			groups.at(-1)?.length === 3 &&
			(middle.size === 0 || (middle.size === 1 && (middle.has(3) || middle.has(2)))));
	if (!isWhole) return undefined;
	const guessed = couldGroup && isPoint && !isDecimal;
	return {
		digits: groups.join('') + fraction,
		places: fraction.length,
		note: guessed ? `the ${mark === '.' ? 'point' : 'comma'} taken as a thousands mark` : undefined,
	};
}

/**
 * Reads money as people type it: `120,000`, `1.20.000`, `£85k`, `₹24 lakh`, `24 LPA`,
 * `USD 120,000 a year`, `1.234,56`, `1 234,56`, `1'234.56`, other scripts' digits.
 *
 * Rules where a text could mean two things:
 * - Two kinds of mark: the last one is the decimal mark. The same mark twice groups digits.
 * - One `.` or `,` with exactly three digits after it groups thousands (`1.234` is 1234), and the
 *   note says so. Not so after a zero or more than three digits, nor a point before a word
 *   (`1.250 crore`).
 * - A shared sign such as `$` means the chosen currency where it can.
 *
 * Never throws. Text over 64 characters is refused unread.
 *
 * @param chosen The currency chosen so far.
 */
export function parseMoney(typed: string, chosen: Currency): Reading<TypedMoney> {
	const text = plainText(typed)?.toLowerCase();
	if (text === undefined) return refuse(`That is too long for an amount. Enter one ${EXAMPLES}.`);
	const parts = /^([^\d]*)(\d[\d., ']*)(.*)$/.exec(text);
	if (!parts) return refuse(`Enter an amount in figures, ${EXAMPLES}.`);
	let [, before = '', figure = '', after = ''] = parts;
	if (/%/.test(after)) return refuse('Enter an amount of money here, not a percentage.');
	if (/(?:-|to).*\d/.test(after)) return refuse(`Enter one amount, not a range, ${EXAMPLES}.`);
	if (/[-(]/.test(before)) return refuse(`Enter an amount that is not below zero, ${EXAMPLES}.`);
	before = before.replace('+', '').trim();
	if (/(?:^|[^a-z])\.$/.test(before)) {
		// `.5m`; the point of `Rs.500` belongs to the letters.
		before = before.slice(0, -1).trim();
		figure = `0.${figure}`;
	}
	// A mark at the end is one that somebody is still typing after.
	figure = figure.trim().replace(/[.,']$/, '');

	const per = PER_PERIOD.exec(after);
	if (per) after = after.slice(0, per.index);
	let word = 0;
	let mark = after.trim();
	if (!typedCurrency(mark, chosen)) {
		const [, letters = '', rest = ''] = /^([a-z]*)\.?(.*)$/.exec(mark) ?? [];
		const zeros = WORDS[letters.replace(/s$/, '')];
		if (typeof zeros === 'number') {
			word = zeros;
			mark = rest.trim();
		}
	}
	const currency = [mark, before].filter(Boolean).map((token) => typedCurrency(token, chosen));
	if (currency.includes(undefined))
		return refuse(`Enter an amount with nothing else, ${EXAMPLES}.`);

	const read = readDigits(figure, word > 0);
	if (!read)
		return refuse('The marks between the digits can be read in two ways. Enter it like 85000.50.');
	const digits = BigInt(read.digits) * 10n ** BigInt(word);
	if (digits > MOST_UNITS * 10n ** BigInt(read.places))
		return refuse('Enter an amount of at most 1,000,000,000,000.');
	return {
		ok: true,
		value: {
			digits,
			places: read.places,
			currency: currency[0],
			period: per ? (per[1]?.startsWith('m') ? 'month' : 'year') : undefined,
		},
		note: read.note,
	};
}

/** Typed money in the currency's smallest unit, rounded half away from zero. */
export function toMinorUnits({ digits, places }: TypedMoney, { decimals }: Currency): MinorUnits {
	return minorUnits(roundHalfAway(digits * 10n ** BigInt(decimals), 10n ** BigInt(places)));
}
