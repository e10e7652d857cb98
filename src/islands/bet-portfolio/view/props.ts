import type { EmbeddedTool } from '../../../domain/embed-snippet.ts';
import type { Live } from '../../_shared/linked-tool.tsx';
import type { Counted } from '../core/counted.ts';
import type { SourceMix } from '../core/evidence.ts';
import type { Write } from '../core/names.ts';
import type { Outlooks } from '../core/outlook.ts';
import type { Action, State } from '../core/state.ts';

/** What the page hands in. */
export interface Given {
	/** The mix to start from, and its source. */
	sourceMix: SourceMix;
	/** The start’s answer in one line. */
	startGlance: string;
	/** Absolute address of the tool’s page. */
	pageUrl: string;
	/** Root-relative address of the script that works out large boards. */
	worker: string;
	/** For the code that embeds: the site’s address, and the tool. Not in a frame, which embeds nothing. */
	embed?: { site: string; tool: EmbeddedTool } | undefined;
	frame: boolean;
}

/** What the view is drawn from. */
export type ViewProps = Given & Live<State, Action>;

/** What every part of the answer is drawn from. */
export interface PartProps extends ViewProps {
	counted: Counted;
	/** undefined while they are worked out beside the page. */
	outlooks: Outlooks | undefined;
	write: Write;
	/** The reader’s day (`dayNumber`); undefined until the browser has said it. */
	today: number | undefined;
}
