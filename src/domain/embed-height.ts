/** How tall a tool is at a width, both in CSS pixels. */
export type WidthAndHeight = readonly [width: number, height: number];

/** Whoever has no width to tell reads in a column of about this many pixels. */
export const COLUMN_WIDTH_PX = 640;
const PHONE_WIDTH_PX = 320;
/** What a phone and a narrow column leave around a post, together. */
const MARGINS_PX = 40;

/**
 * How tall to make a frame of this width, on a straight line between the widths that were measured,
 * in whole CSS pixels.
 */
export function heightAt(width: number, heights: readonly WidthAndHeight[]): number {
	const above = heights.findIndex(([measured]) => width <= measured);
	const [toWidth, toHeight] = heights[above] ?? heights.at(-1) ?? [0, 0];
	const [fromWidth, fromHeight] = heights[above - 1] ?? [toWidth, toHeight];
	if (above < 1 || toWidth === fromWidth) return toHeight;
	const share = (width - fromWidth) / (toWidth - fromWidth);
	return Math.round(fromHeight + (toHeight - fromHeight) * share);
}

/**
 * A height for where nothing else sizes a frame, as CSS: a phone's height on phones, a column's on
 * anything wider, and a straight line between.
 */
export function heightStyle(heights: readonly WidthAndHeight[]): string {
	const phone = heightAt(PHONE_WIDTH_PX, heights);
	const column = heightAt(COLUMN_WIDTH_PX, heights);
	if (phone <= column) return `height:${column}px`;
	const perPixel = (phone - column) / (COLUMN_WIDTH_PX - PHONE_WIDTH_PX);
	const start = Math.round(phone + perPixel * (PHONE_WIDTH_PX + MARGINS_PX));
	return `height:clamp(${column}px,calc(${start}px - ${Math.round(perPixel * 100)}vw),${phone}px)`;
}

/** The measured heights may be a line of text too low, and a frame that scrolls a little is in the way. */
export const LINE_OF_TEXT_PX = 32;
