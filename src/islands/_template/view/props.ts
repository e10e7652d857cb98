import type { Live } from '../../_shared/linked-tool.tsx';
import type { Action, State } from '../core/state.ts';

/** What the page hands in. */
export interface Given {
	/** The start’s answer in one line. */
	startGlance: string;
	/** Absolute address of the tool’s page. */
	pageUrl: string;
	/** In somebody else’s page, where hosts block a share sheet, files and printing. */
	frame: boolean;
}

/** What the view is drawn from. */
export type ViewProps = Given & Live<State, Action>;
