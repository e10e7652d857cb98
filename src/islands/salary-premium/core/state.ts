import { assertNever } from '../../../domain/assert-never.ts';
import { CURRENCIES, type Currency } from '../../../domain/currency.ts';
import type { Period } from '../../../domain/money.ts';
import { FIGURE_NAMES, FIGURES, readFigure, type FigureName, type Texts } from './figures.ts';
import type { PresetId } from './presets.ts';

/** What a reader picks from lists. */
export interface Choices {
	readonly currency: Currency;
	readonly period: Period;
	readonly preset: PresetId;
}

export interface State extends Choices {
	/** What stands in each field, whatever it is. */
	readonly texts: Texts;
	/** The last text of each field that could be read; the answer is computed from these. */
	readonly good: Texts;
}

/** What a link says, as far as it can be read. */
interface LinkValues {
	readonly texts: Partial<Texts>;
	readonly choices: Partial<Choices>;
}

export type Action =
	| { readonly type: 'figure-typed'; readonly name: FigureName; readonly text: string }
	| { readonly type: 'choice-made'; readonly choice: Partial<Choices> }
	| { readonly type: 'link-opened'; readonly values: LinkValues };

const texts = Object.fromEntries(
	FIGURE_NAMES.map((name) => [name, FIGURES[name].initial]),
) as Record<FigureName, string>;

export const initialState: State = {
	texts,
	good: texts,
	currency: CURRENCIES[0],
	period: 'year',
	preset: 'article',
};

/** Takes a text into its field, and into the answer where it can be read. */
function type(state: State, name: FigureName, text: string): State {
	const typed = { ...state, texts: { ...state.texts, [name]: text } };
	const { error, money } = readFigure(name, text, state);
	if (error) return typed;
	const good = { ...state.good, [name]: text };
	// A pay that names its currency or period chooses them: £85k a year, 24 LPA.
	const said = name === 'base' ? money : undefined;
	const { currency = state.currency, period = state.period } = said ?? {};
	return { ...typed, good, currency, period };
}

export function reduce(state: State, action: Action): State {
	switch (action.type) {
		case 'figure-typed':
			return type(state, action.name, action.text);
		case 'choice-made':
			return { ...state, ...action.choice };
		case 'link-opened': {
			const { texts: said, choices } = action.values;
			return {
				...FIGURE_NAMES.reduce(
					(before, name) => type(before, name, said[name] ?? before.texts[name]),
					{ ...initialState, ...choices },
				),
				...choices,
			};
		}
		default:
			return assertNever(action, 'salary-premium reduce');
	}
}
