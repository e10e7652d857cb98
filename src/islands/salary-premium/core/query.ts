import { currencyOf } from '../../../domain/currency.ts';
import { PERIODS } from '../../../domain/money.ts';
import { oneOf, readParams, writeParams, type Address } from '../../../domain/query-codec.ts';
import {
	FIGURE_NAMES,
	FIGURES,
	isReadable,
	readMoney,
	type FigureName,
	type Texts,
} from './figures.ts';
import { PRESET_IDS } from './presets.ts';
import { initialState, type Action, type State } from './state.ts';

const period = oneOf(PERIODS);
const premium = oneOf(PRESET_IDS);

/** Money is for the fragment, which never leaves the browser. */
const isPrivate = (name: FigureName) => FIGURES[name].kind === 'money';

/**
 * What a link asks for, as an action; undefined when it says nothing of ours. Never throws: what
 * cannot be read is left at its start.
 */
export function openLink({ search, hash }: Address): Action | undefined {
	const query = readParams(search);
	const fragment = readParams(hash);
	const currency = currencyOf(query.get('currency') ?? '');
	const pay = readMoney('base', fragment.get('base') ?? '', currency ?? initialState.currency);
	const chosen = currency ?? ((pay.ok && pay.value?.currency) || initialState.currency);
	const texts: Partial<Record<FigureName, string>> = {};
	for (const name of FIGURE_NAMES) {
		const text = (isPrivate(name) ? fragment : query).get(name);
		if (text && isReadable(name, text, chosen)) texts[name] = text;
	}
	const values = {
		texts: texts as Partial<Texts>,
		currency,
		period: period.parse(query.get('period') ?? ''),
		preset: premium.parse(query.get('premium') ?? ''),
	};
	const isOurs = currency || values.period || values.preset || Object.keys(texts).length > 0;
	return isOurs ? { type: 'link-opened', values } : undefined;
}

/** The address that brings this answer back: what differs from the start, and other people's parameters. */
export function writeLink(state: State, { search, hash }: Address): Address {
	const { good } = state;
	const texts = (wanted: boolean) =>
		Object.fromEntries(
			FIGURE_NAMES.filter((name) => isPrivate(name) === wanted).map((name) => [
				name,
				good[name] === FIGURES[name].initial ? undefined : good[name],
			]),
		);
	// A pay that names its currency or period chooses them; the link says so where that was undone.
	const pay = readMoney('base', good.base, state.currency);
	const said = pay.ok ? pay.value : undefined;
	const unless = <T>(value: T, start: T) => (value === start ? undefined : value);
	return {
		search: writeParams(
			search,
			{
				currency: unless(state.currency, said?.currency ? undefined : initialState.currency)?.code,
				period: unless(state.period, said?.period ? undefined : initialState.period),
				premium: unless(state.preset, initialState.preset),
				...texts(false),
			},
			'?',
		),
		hash: writeParams(hash, texts(true), '#'),
	};
}
