import type { Live } from '../../_shared/linked-tool.tsx';
import type { Tool } from '../core/codes.ts';
import type { Action, State } from '../core/state.ts';

type TagAndWords = readonly [tag: string, words: string];

/** What the page hands in. */
export interface Given {
	readonly tools: readonly Tool[];
	readonly languages: readonly TagAndWords[];
	/** ISO 4217 codes. */
	readonly currencies: readonly string[];
	/** The published address for codes, ending in a slash. */
	readonly site: string;
	/** The root-relative address of the first page here, ending in a slash. */
	readonly base: string;
}

/** What the view is drawn from. */
export type ViewProps = Given & Live<State, Action>;
