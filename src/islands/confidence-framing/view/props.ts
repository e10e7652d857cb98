import type { Perception, SentenceRule, Vocabulary } from '../../../domain/probability-words.ts';
import type { Live } from '../../_shared/linked-tool.tsx';
import type { Action, State } from '../core/state.ts';

/** What the page hands in. */
export interface Given {
	/** The start’s answer in one line. */
	startGlance: string;
	/** Absolute address of the tool’s page. */
	pageUrl: string;
	frame: boolean;
}

/** What comes with the answer, and not with the page: `content.ts`. */
export interface Content {
	vocabularies: readonly Vocabulary[];
	perceptions: readonly Perception[];
	rules: readonly SentenceRule[];
}

/** What the inputs are drawn from. */
export type InputProps = Given & Live<State, Action>;

/** What the answer is drawn from. */
export type ViewProps = InputProps & Content;
