import type { EmbeddedTool } from '../../../domain/embed-snippet.ts';
import type { Live } from '../../_shared/linked-tool.tsx';
import type { ArticleFigures } from '../core/evidence.ts';
import type { Action, State } from '../core/state.ts';
import type { Reading } from '../core/week.ts';

/** What the page hands in. */
export interface Given {
	/** The article’s sentence, as its claim states it. */
	article: ArticleFigures;
	/** The start’s answer in one line. */
	startGlance: string;
	pageUrl: string;
	/** For the code that embeds: the site's address, and the tool. Not in a frame, which embeds nothing. */
	embed?: { site: string; tool: EmbeddedTool } | undefined;
	frame: boolean;
}

/** What the view is drawn from. */
export type ViewProps = Given & Live<State, Action>;

/** What the parts of the answer are drawn from, where there is one. */
export interface PartProps extends ViewProps {
	reading: Reading;
}
