import { oneOf, readParams, writeParams, type Address } from '../../../domain/query-codec.ts';
import { FIELD_NAMES, FIELDS_OF, type FieldName } from './fields.ts';
import { AUDIENCES, DIRECTIONS, MODES, SCALES, STOPPINGS, TAILS, WORDINGS } from './modes.ts';
import { readAnyField } from './read-any-field.ts';
import { initialState, type Action, type Choices, type State } from './state.ts';

/** How each choice is written in a link. A scale’s id is checked against the scales there are. */
const CHOICES = {
	mode: oneOf(MODES),
	audience: oneOf(AUDIENCES),
	words: { parse: (raw: string) => (/^[a-z0-9-]{1,40}$/.test(raw) ? raw : undefined) },
	direction: oneOf(DIRECTIONS),
	scale: oneOf(SCALES),
	wording: oneOf(WORDINGS),
	stopping: oneOf(STOPPINGS),
	tail: oneOf(TAILS),
} satisfies Record<keyof Choices, { parse: (raw: string) => unknown }>;
const CHOICE_NAMES = Object.keys(CHOICES) as (keyof Choices)[];

/** What was typed is for the fragment, which never leaves the browser; an empty field says so. */
const EMPTY = '-';

/**
 * What a link asks for, as an action; undefined when it says nothing of ours. Never throws: what
 * cannot be read stays at its start.
 */
export function openLink({ search, hash }: Address): Action | undefined {
	const query = readParams(search);
	const fragment = readParams(hash);
	const choices: Partial<Choices> = Object.fromEntries(
		CHOICE_NAMES.flatMap((name) => {
			const value = CHOICES[name].parse(query.get(name) ?? '');
			return value === undefined ? [] : [[name, value]];
		}),
	);
	const texts: Partial<Record<FieldName, string>> = {};
	for (const name of FIELD_NAMES) {
		const text = fragment.get(name);
		if (text === null) continue;
		if (text === EMPTY) texts[name] = '';
		else if (text && (name === 'pasted' || !readAnyField(name, text).error)) texts[name] = text;
	}
	return Object.keys({ ...choices, ...texts }).length
		? { type: 'opened', texts, choices }
		: undefined;
}

/**
 * The address that brings this sentence back: what differs from the start, and other people’s
 * parameters. Of the typed fields only those of the way in that is open: nobody means to share the rest.
 */
export function writeLink(state: State, { search, hash }: Address): Address {
	const choices = Object.fromEntries(
		CHOICE_NAMES.map((name) => [
			name,
			state[name] === initialState[name] ? undefined : state[name],
		]),
	);
	const texts = Object.fromEntries(
		FIELD_NAMES.map((name) => {
			const text = state.good[name].trim();
			const isOpen = FIELDS_OF[state.mode].includes(name) && text !== initialState.good[name];
			return [name, isOpen ? text || EMPTY : undefined];
		}),
	);
	return { search: writeParams(search, choices, '?'), hash: writeParams(hash, texts, '#') };
}
