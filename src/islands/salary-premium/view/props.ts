import type { EmbeddedTool } from '../../../domain/embed-snippet.ts';
import type { Live } from '../../_shared/linked-tool.tsx';
import type { Band } from '../../../domain/interval.ts';
import type { AdRange, Premium } from '../core/evidence.ts';
import type { Inputs } from '../core/inputs.ts';
import type { Projection } from '../core/projection.ts';
import type { Action, State } from '../core/state.ts';

/** What the page hands in. */
export interface Given {
	premiums: readonly Premium[];
	adRanges: readonly AdRange[];
	pageUrl: string;
	/** For the code that embeds: the site's address, and the tool. Not in a frame, which embeds nothing. */
	embed?: { site: string; tool: EmbeddedTool } | undefined;
	frame: boolean;
}

/** What the view is drawn from. */
export type ViewProps = Given & Live<State, Action>;

/** What every part of the answer is drawn from. */
export interface PartProps extends ViewProps {
	inputs: Inputs;
	/** The years at both ends of the premium. */
	ends: Band<Projection>;
}
