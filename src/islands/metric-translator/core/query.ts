import { currencyOf } from '../../../domain/currency.ts';
import { oneOf, readParams, writeParams, type Address } from '../../../domain/query-codec.ts';
import { FIELD_NAMES, readField, type FieldName } from './fields.ts';
import { AUDIENCES, initialState, type Action, type Choices, type State } from './state.ts';
import { isAsked, textsOf, WAYS, WORLD_IDS, WORLDS } from './worlds.ts';

const CHOICES = { way: oneOf(WAYS), audience: oneOf(AUDIENCES) };
const WORLD = oneOf(WORLD_IDS);

/** What was typed is for the fragment, which never leaves the browser; an empty field says so. */
const EMPTY = '-';

/**
 * What a link asks for, as an action; undefined when it says nothing of ours. Never throws: what
 * cannot be read stays as the example has it.
 */
export function openLink({ search, hash }: Address): Action | undefined {
	const query = readParams(search);
	const fragment = readParams(hash);
	const world = WORLD.parse(query.get('world') ?? '');
	const said = {
		way: CHOICES.way.parse(query.get('way') ?? ''),
		audience: CHOICES.audience.parse(query.get('audience') ?? ''),
	};
	const choices: Partial<Choices> = Object.fromEntries(
		Object.entries(said).filter(([, choice]) => choice),
	);
	const texts: Partial<Record<FieldName, string>> = {};
	// For a post that is embedded in its currency; what was typed comes after.
	const currency = currencyOf(query.get('currency') ?? '');
	if (currency) texts.currency = currency.symbol.trim();
	for (const name of FIELD_NAMES) {
		const said = fragment.get(name);
		const text = said === EMPTY ? '' : said;
		if (text === null || (!text && said !== EMPTY)) continue;
		if (!readField(name, text).error) texts[name] = text;
	}
	return world || Object.keys({ ...choices, ...texts }).length
		? { type: 'opened', world: world ?? initialState.world, texts, choices }
		: undefined;
}

/**
 * The address that brings this answer back: what differs from the example, and other people's
 * parameters. Of the typed fields only those that play a part.
 */
export function writeLink(state: State, { search, hash }: Address): Address {
	const { world, way, audience, good } = state;
	const start = textsOf(world);
	const texts = Object.fromEntries(
		FIELD_NAMES.map((name) => {
			const text = good[name].trim();
			const isOurs = isAsked(name, way) && text !== start[name];
			return [name, isOurs ? text || EMPTY : undefined];
		}),
	);
	const choices = {
		world: world === initialState.world ? undefined : world,
		way: way === WORLDS[world].way ? undefined : way,
		audience: audience === initialState.audience ? undefined : audience,
		// It stands among the texts from then on.
		currency: undefined,
	};
	return { search: writeParams(search, choices, '?'), hash: writeParams(hash, texts, '#') };
}
