import { useEffect, useReducer } from 'preact/hooks';
import type { Address } from '../../domain/query-codec.ts';

/** What a tool's core offers to be kept in step with the page's address. */
export interface LinkedCore<State, Action> {
	readonly initialState: State;
	reduce(state: State, action: Action): State;
	/** What a link asks for; undefined when it says nothing of ours. Never throws. */
	openLink(address: Address): Action | undefined;
	writeLink(state: State, address: Address): Address;
}

/** Long enough that nobody types between two writes; browsers refuse more than a hundred in half a minute. */
const PAUSE_MS = 300;

/**
 * A reducer whose state stands in the address. The link is read after the first render, so that the
 * server's answer and the browser's first one agree, and again when somebody edits the fragment.
 * In a frame that may not touch its address the tool works without.
 */
export function useLinkedReducer<State, Action>(core: LinkedCore<State, Action>) {
	const [state, dispatch] = useReducer(core.reduce, core.initialState);
	useEffect(() => {
		const open = () => {
			const action = core.openLink(location);
			if (action) dispatch(action);
		};
		open();
		addEventListener('hashchange', open);
		return () => removeEventListener('hashchange', open);
	}, []);
	useEffect(() => {
		if (state === core.initialState) return undefined;
		const timer = setTimeout(() => {
			const { search, hash } = core.writeLink(state, location);
			if (search === location.search && hash === location.hash) return;
			try {
				history.replaceState(history.state, '', location.pathname + search + hash);
			} catch {
				// An opaque origin may not: the link button still gives the address.
			}
		}, PAUSE_MS);
		return () => clearTimeout(timer);
	}, [state]);
	return [state, dispatch] as const;
}
