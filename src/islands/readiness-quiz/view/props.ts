import type { Live } from '../../_shared/linked-tool.tsx';
import type { Action, State } from '../core/state.ts';

/** What the page hands in. */
export interface Given {
	/** How many questions there are on all truths and on each, and how long they take. */
	lengths: Readonly<Record<State['scope'], { questions: number; minutes: number }>>;
	/** The five chapters: slug and title. */
	truths: readonly (readonly [slug: string, title: string])[];
	/** Root-relative, with the base path: where links to chapters and tools begin. */
	base: string;
	/** Absolute address of the tool’s page. */
	pageUrl: string;
	frame: boolean;
}

/** What the view is drawn from. */
export type ViewProps = Given & Live<State, Action>;
