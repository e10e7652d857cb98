import type { Currency } from '../../../domain/currency.ts';
import { exactly } from '../../../domain/exact.ts';
import { formatMoney } from '../../../domain/money-format.ts';
import {
	ABOVE_ZERO,
	parseMoney,
	toMinorUnits,
	type Period,
	type TypedMoney,
} from '../../../domain/money.ts';
import { parseNumber, type Limits } from '../../../domain/number-text.ts';
import { minorUnits, type MinorUnits } from '../../../domain/units.ts';

interface Figure extends Limits {
	readonly kind: 'money' | 'percent' | 'count';
	/** The text it starts with. An empty text is fine where this is empty. */
	readonly initial: string;
}

const MONEY: Figure = { kind: 'money', initial: '', min: 0, max: 0 };

/**
 * Every figure a reader types. The names are the keys in links: never rename one.
 * Money goes into the fragment of the address, everything else into the query.
 */
export const FIGURES = {
	base: MONEY,
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
	spent: MONEY,
	/** Pay in the first year of the new role, where it is below today's. */
	first: MONEY,
	/** An offered base pay. */
	offer: MONEY,
} as const satisfies Record<string, Figure>;
export type FigureName = keyof typeof FIGURES;
export type Texts = Readonly<Record<FigureName, string>>;

export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** Those that most readers leave empty. */
export const MORE_FIGURES: readonly FigureName[] = [
	'raise',
	'discount',
	'months',
	'spent',
	'first',
];

/** What a text was read as. All are absent for an empty text where that is fine. */
export interface ReadFigure {
	/** A count, or parts per million. */
	readonly number?: number;
	readonly money?: TypedMoney;
	/** What was understood, for the reader. */
	readonly echo?: string;
	/** What to enter instead. */
	readonly error?: string;
}

function readMoney(name: FigureName, text: string, chosen: Currency, period: Period): ReadFigure {
	const money = parseMoney(text, chosen);
	if (typeof money === 'string') return { error: money };
	const { currency = chosen } = money;
	if (!money.digits && name !== 'spent') return { error: ABOVE_ZERO };
	if (currency !== chosen && name !== 'base')
		return { error: `Enter it in ${chosen.code}, as your pay: nothing is converted.` };
	const notes = [
		`Read as ${formatMoney(exactly(toMinorUnits(money, chosen)), chosen)}`,
		name === 'spent' ? '' : ` a ${money.period ?? period}`,
		money.note && `, ${money.note}`,
		currency !== chosen && `, in the currency chosen, not ${currency.code}`,
	];
	return { money, echo: `${notes.filter(Boolean).join('')}.` };
}

/** Reads the text of a field. Never throws. */
export function readFigure(
	name: FigureName,
	text: string,
	{ currency, period }: { readonly currency: Currency; readonly period: Period },
): ReadFigure {
	const { kind, initial, ...limits }: Figure = FIGURES[name];
	if (!text.trim() && !initial) return {};
	if (kind === 'money') return readMoney(name, text, currency, period);
	const number = parseNumber(text, limits, kind === 'percent' ? 4 : 0);
	if (number === undefined)
		return {
			error:
				`Enter a ${kind === 'count' ? 'whole number' : 'percentage'} from ${limits.min} to ${limits.max}.`.replace(
					'-',
					'−',
				),
		};
	return { number };
}

/** Money typed for a year or a month, as an amount a year. */
export function perYear(typed: TypedMoney, currency: Currency, period: Period): MinorUnits {
	const months = (typed.period ?? period) === 'month' ? 12n : 1n;
	return minorUnits(toMinorUnits(typed, currency) * months);
}
