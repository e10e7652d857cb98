import type { Live } from '../../_shared/linked-tool.tsx';
import type { Action, State } from '../core/state.ts';

/** What the page hands in. */
export interface Given {
	pageUrl: string;
}

/** What the view is drawn from. */
export type ViewProps = Given & Live<State, Action>;
