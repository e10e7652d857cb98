import type { Address } from '../../domain/query-codec.ts';

/** Where a tool starts that does not start as usual: a frame at one of its settings. */
export interface Start<State> {
	/** The query that opens the tool there, `?premium=open-data`. */
	readonly search: string;
	/** What differs from the usual start: the island reads it from the page, so no byte more. */
	readonly state: Partial<State>;
}

interface Core<State, Action> {
	readonly initialState: State;
	readonly reduce: (state: State, action: Action) => State;
	readonly openLink: (address: Address) => Action | undefined;
}

/**
 * The state a tool is rendered in while the site is built, and what its island must be told of it.
 *
 * @param search The query that opens the tool on a setting; empty for its usual start.
 */
export function startAt<State extends object, Action>(
	{ initialState, reduce, openLink }: Core<State, Action>,
	search = '',
): { state: State; start: Start<State> | undefined } {
	const action = openLink({ search, hash: '' });
	if (!action) return { state: initialState, start: undefined };
	const state = reduce(initialState, action);
	const differing = Object.entries(state).filter(
		([name, value]) => JSON.stringify(value) !== JSON.stringify(initialState[name as keyof State]),
	);
	return {
		state,
		start: { search, state: Object.fromEntries(differing) as Partial<State> },
	};
}
