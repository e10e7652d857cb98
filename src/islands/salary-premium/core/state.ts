import { assertNever } from '../../../domain/assert-never.ts';
import { currencyOf, type Currency } from '../../../domain/currency.ts';
import type { Period } from '../../../domain/money.ts';
import {
	FIGURE_NAMES,
	FIGURES,
	FIRST_CURRENCY,
	isReadable,
	readMoney,
	type FigureName,
	type Texts,
} from './figures.ts';
import { PRESET_IDS, type PresetId } from './presets.ts';

export interface State {
	/** What stands in each field, whatever it is. */
	readonly texts: Texts;
	/** The last text of each field that could be read; the answer is computed from these. */
	readonly good: Texts;
	readonly currency: Currency;
	readonly period: Period;
	readonly preset: PresetId;
}

/** What a link says; only what it says validly. */
export interface LinkValues {
	readonly texts: Partial<Texts>;
	readonly currency?: Currency | undefined;
	readonly period?: Period | undefined;
	readonly preset?: PresetId | undefined;
}

export type Action =
	| { readonly type: 'figure-typed'; readonly name: FigureName; readonly text: string }
	| { readonly type: 'currency-chosen'; readonly code: string }
	| { readonly type: 'period-chosen'; readonly period: Period }
	| { readonly type: 'premium-chosen'; readonly preset: PresetId }
	| { readonly type: 'link-opened'; readonly values: LinkValues };

const texts = Object.fromEntries(
	FIGURE_NAMES.map((name) => [name, FIGURES[name].initial]),
) as Texts & Record<string, string>;

export const initialState: State = {
	texts,
	good: texts,
	currency: FIRST_CURRENCY,
	period: 'year',
	preset: PRESET_IDS[0] as PresetId,
};

/** Takes the text into the field, and into the answer where it can be read. */
function type(state: State, name: FigureName, text: string): State {
	const typed = { ...state, texts: { ...state.texts, [name]: text } };
	if (!isReadable(name, text, state.currency)) return typed;
	const good = { ...state.good, [name]: text };
	// A pay that names its currency or period chooses them: £85k a year, 24 LPA.
	const pay = name === 'base' ? readMoney(name, text, state.currency) : undefined;
	const said = pay?.ok ? pay.value : undefined;
	return {
		...typed,
		good,
		currency: said?.currency ?? state.currency,
		period: said?.period ?? state.period,
	};
}

export function reduce(state: State, action: Action): State {
	switch (action.type) {
		case 'figure-typed':
			return type(state, action.name, action.text);
		case 'currency-chosen':
			return { ...state, currency: currencyOf(action.code) ?? state.currency };
		case 'period-chosen':
			return { ...state, period: action.period };
		case 'premium-chosen':
			return { ...state, preset: action.preset };
		case 'link-opened': {
			const { texts: said, currency, period, preset } = action.values;
			const chosen = { ...initialState, ...(currency && { currency }), ...(preset && { preset }) };
			const typed = FIGURE_NAMES.reduce(
				(before, name) => type(before, name, said[name] ?? before.texts[name]),
				chosen,
			);
			return { ...typed, currency: currency ?? typed.currency, period: period ?? typed.period };
		}
		default:
			return assertNever(action, 'salary-premium reduce');
	}
}
