import type { WidthAndHeight } from '../domain/embed-height.ts';
import measured from './tool-heights.json' with { type: 'json' };

/** A tool that nobody has measured yet is as tall as most. */
const USUAL = [
	[280, 1900],
	[940, 1000],
] as const;

const heights = measured as unknown as Readonly<Record<string, readonly WidthAndHeight[]>>;

/**
 * How tall a tool is in a frame, by width: measured by `npm run heights`, at its start or a setting. A
 * setting nobody has measured yet is as tall as the start.
 */
export const toolHeights = (slug: string, preset?: string): readonly WidthAndHeight[] =>
	heights[`${slug}/${preset ?? ''}`] ?? heights[slug] ?? USUAL;
