import { readParams, writeParams, type Address } from '../../../domain/query-codec.ts';
import { initialState, readCount, type Action, type State } from './state.ts';

/** What a link asks for; undefined when it says nothing of ours. Never throws. */
export function openLink({ search }: Address): Action | undefined {
	const text = readParams(search).get('count') ?? '';
	return readCount(text) === undefined ? undefined : { type: 'count-typed', text };
}

/** The address that brings this answer back. What a reader would not show goes into the fragment. */
export function writeLink({ good }: State, { search, hash }: Address): Address {
	const count = good === initialState.good ? undefined : good;
	return { search: writeParams(search, { count }, '?'), hash };
}
