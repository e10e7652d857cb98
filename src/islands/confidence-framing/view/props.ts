import type { Perception, SentenceRule, Vocabulary } from '../../../domain/probability-words.ts';
import type { Live } from '../../_shared/linked-tool.tsx';
import type { Action, State } from '../core/state.ts';

/** What the page hands in. */
export interface Given {
	vocabularies: readonly Vocabulary[];
	perceptions: readonly Perception[];
	rules: readonly SentenceRule[];
	/** The start’s answer in one line. */
	startGlance: string;
	/** Absolute address of the tool’s page. */
	pageUrl: string;
	frame: boolean;
}

/** What the view is drawn from. */
export type ViewProps = Given & Live<State, Action>;
