import type { Live } from '../../_shared/linked-tool.tsx';
import type { UseId } from '../core/brief.ts';
import type { Shown } from '../core/evidence.ts';
import type { Action, State } from '../core/state.ts';

/** What the page hands in. */
export interface Given {
	/** The uses a reader can tick, with their names. */
	uses: readonly (readonly [UseId, string])[];
	/** The start’s answer in one line. */
	startGlance: string;
	shown: Shown;
	/** Root-relative, with the base path: where links to chapters and sources begin. */
	base: string;
	/** Absolute address of the tool’s page. */
	pageUrl: string;
	/** In a frame hosts block files and printing silently. */
	frame: boolean;
}

/** What the view is drawn from. */
export type ViewProps = Given & Live<State, Action>;
