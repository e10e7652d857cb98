import { currencyOf } from '../../../domain/currency.ts';
import { PERIODS } from '../../../domain/money.ts';
import { oneOf, readParams, writeParams, type Address } from '../../../domain/query-codec.ts';
import { FIGURE_NAMES, FIGURES, readFigure, type FigureName } from './figures.ts';
import { PRESET_IDS } from './presets.ts';
import { initialState, type Action, type Choices, type State } from './state.ts';

/** How a choice is written in a link. */
const CHOICES = {
	currency: { parse: currencyOf, serialize: ({ code }: Choices['currency']) => code },
	period: oneOf(PERIODS),
	preset: oneOf(PRESET_IDS),
};

/** Money is for the fragment, which never leaves the browser. */
const isPrivate = (name: FigureName) => FIGURES[name].kind === 'money';

/**
 * What a link asks for, as an action; undefined when it says nothing of ours. Never throws: what
 * cannot be read stays at its start.
 */
export function openLink({ search, hash }: Address): Action | undefined {
	const query = readParams(search);
	const fragment = readParams(hash);
	const said = {
		currency: CHOICES.currency.parse(query.get('currency') ?? ''),
		period: CHOICES.period.parse(query.get('period') ?? ''),
		preset: CHOICES.preset.parse(query.get('premium') ?? ''),
	};
	const choices: Partial<Choices> = Object.fromEntries(
		Object.entries(said).filter(([, choice]) => choice),
	);
	const texts: Partial<Record<FigureName, string>> = {};
	let read = { ...initialState, ...choices };
	for (const name of FIGURE_NAMES) {
		const text = (isPrivate(name) ? fragment : query).get(name);
		if (!text) continue;
		const { error, money } = readFigure(name, text, read);
		if (error) continue;
		texts[name] = text;
		// The pay comes first and may name the currency of the rest.
		if (name === 'base')
			read = { ...read, currency: choices.currency ?? money?.currency ?? read.currency };
	}
	return Object.keys({ ...choices, ...texts }).length
		? { type: 'link-opened', values: { texts, choices } }
		: undefined;
}

/** The address that brings this answer back: what differs from the start, and other people's parameters. */
export function writeLink(state: State, { search, hash }: Address): Address {
	const { good, currency, period, preset } = state;
	const texts = (wanted: boolean) =>
		Object.fromEntries(
			FIGURE_NAMES.filter((name) => isPrivate(name) === wanted).map((name) => [
				name,
				good[name] === FIGURES[name].initial ? undefined : good[name],
			]),
		);
	// A pay that names its currency or period chooses them, so the link says them, too.
	const { money } = readFigure('base', good.base, state);
	const choices = {
		currency: currency === initialState.currency && !money?.currency ? undefined : currency.code,
		period: period === initialState.period && !money?.period ? undefined : period,
		premium: preset === initialState.preset ? undefined : preset,
	};
	return {
		search: writeParams(search, { ...choices, ...texts(false) }, '?'),
		hash: writeParams(hash, texts(true), '#'),
	};
}
