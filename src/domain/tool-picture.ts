import type { Scale } from './interval-labels.ts';
import type { Interval } from './interval.ts';

/** One bar of a picture. */
export interface PictureBar {
	readonly name: string;
	/** What stands beside the name, such as `10–40%`. */
	readonly figures: string;
	/** In the unit of its scale. */
	readonly interval: Interval<number>;
}

/**
 * A tool's answer at one of its common settings, as bars: for its card, for preview images, and for
 * writers who choose a setting to embed.
 */
export interface ToolPicture {
	/** Unique within the tool, kebab-case; part of published addresses, so never renamed. */
	readonly id: string;
	/** The setting, in a few words. */
	readonly title: string;
	/** The query that opens the tool on it, `?premium=open-data`; empty for the start. */
	readonly search: string;
	/** What the bars show, in one sentence. */
	readonly caption: string;
	readonly bars: readonly PictureBar[];
	readonly scale: Scale;
}
