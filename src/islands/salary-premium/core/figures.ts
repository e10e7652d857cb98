import { CURRENCIES, type Currency } from '../../../domain/currency.ts';
import type { Exact } from '../../../domain/exact.ts';
import { formatMoney } from '../../../domain/money-format.ts';
import { parseMoney, toMinorUnits, type Period, type TypedMoney } from '../../../domain/money.ts';
import { formatPercent, parseCount, parsePercent, type Limits } from '../../../domain/percent.ts';
import { refuse, type Reading } from '../../../domain/typed-text.ts';
import type { MinorUnits, Ppm } from '../../../domain/units.ts';

interface Figure extends Limits {
	readonly kind: 'money' | 'percent' | 'count';
	/** The text it starts with. Empty text is fine where this is empty. */
	readonly initial: string;
}

const money: Figure = { kind: 'money', initial: '', min: 0, max: 0 };

/**
 * Every figure a reader types. The names are the keys in links: never rename one.
 * Money goes into the fragment of the address, everything else into the query.
 */
export const FIGURES = {
	base: money,
	years: { kind: 'count', initial: '5', min: 1, max: 40 },
	/** Yearly raise of the pay, with or without the move. */
	raise: { kind: 'percent', initial: '', min: -20, max: 50 },
	discount: { kind: 'percent', initial: '', min: 0, max: 50 },
	/** Ends of the reader's own range of premiums. */
	low: { kind: 'percent', initial: '0', min: -90, max: 900 },
	high: { kind: 'percent', initial: '20', min: -90, max: 900 },
	/** Months of preparation before the new role. */
	months: { kind: 'count', initial: '', min: 0, max: 60 },
	/** Money spent on the move. */
	spent: money,
	/** Pay in the first year of the new role, where it is below today's. */
	first: money,
	/** An offered base pay. */
	offer: money,
} as const satisfies Record<string, Figure>;
export type FigureName = keyof typeof FIGURES;
export type Texts = Readonly<Record<FigureName, string>>;

export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** Reads a percentage or a count; undefined stands for an empty text where that is fine. */
export function readNumber(name: FigureName, text: string): Reading<number | undefined> {
	const { kind, initial, ...limits }: Figure = FIGURES[name];
	if (!text.trim() && !initial) return { ok: true, value: undefined };
	return kind === 'percent' ? parsePercent(text, limits) : parseCount(text, limits);
}

/** Reads an amount of money; undefined stands for an empty text. */
export function readMoney(
	name: FigureName,
	text: string,
	chosen: Currency,
): Reading<TypedMoney | undefined> {
	if (!text.trim()) return { ok: true, value: undefined };
	const reading = parseMoney(text, chosen);
	if (!reading.ok) return reading;
	const { digits, currency } = reading.value;
	if (!digits && name !== 'spent')
		return refuse('Enter an amount above zero, such as 85000 or 85k.');
	if (currency && currency !== chosen && name !== 'base')
		return refuse(`Enter it in ${chosen.code}, as your pay: nothing is converted here.`);
	return reading;
}

/** Whether the field would take this text. */
export function isReadable(name: FigureName, text: string, chosen: Currency): boolean {
	return (FIGURES[name].kind === 'money' ? readMoney(name, text, chosen) : readNumber(name, text))
		.ok;
}

/** Money typed for a year or a month, as an amount a year. */
export function perYear(typed: TypedMoney, currency: Currency, period: Period): MinorUnits {
	const amount = toMinorUnits(typed, currency);
	return ((typed.period ?? period) === 'month' ? amount * 12n : amount) as MinorUnits;
}

/** What the field's text was read as, or what to enter instead. */
export function echoOf(
	name: FigureName,
	text: string,
	chosen: Currency,
	period: Period,
): { readonly echo?: string; readonly error?: string } {
	if (FIGURES[name].kind !== 'money') {
		const reading = readNumber(name, text);
		if (!reading.ok) return { error: reading.message };
		return FIGURES[name].kind === 'percent' && reading.value !== undefined
			? { echo: `Read as ${formatPercent(reading.value as Ppm)}.` }
			: {};
	}
	const reading = readMoney(name, text, chosen);
	if (!reading.ok) return { error: reading.message };
	if (!reading.value) return {};
	const amount: Exact = { num: toMinorUnits(reading.value, chosen), den: 1n };
	const per = name === 'spent' ? '' : ` a ${reading.value.period ?? period}`;
	const other = reading.value.currency;
	const notes = [
		`Read as ${formatMoney(amount, chosen)}${per}`,
		reading.note,
		other &&
			other !== chosen &&
			`in ${chosen.code}, the currency chosen, though ${other.code} was typed`,
	];
	return { echo: `${notes.filter(Boolean).join(', ')}.` };
}

export const FIRST_CURRENCY = CURRENCIES[0] as Currency;
