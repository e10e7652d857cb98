/** How tall a tool is at a width, both in CSS pixels. */
export type WidthAndHeight = readonly [width: number, height: number];

/** Whoever has no width to tell reads in a column of about this many pixels. */
export const COLUMN_WIDTH_PX = 640;
const PHONE_WIDTH_PX = 320;
/** The column of a phone 320 px wide, the narrowest there is. */
const NARROWEST_WIDTH_PX = 280;
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

/** The straight line between two widths of the column, by the width of the window, as CSS. */
function lineBetween([fromWidth, from]: WidthAndHeight, [toWidth, to]: WidthAndHeight): string {
	const perPixel = (from - to) / (toWidth - fromWidth);
	const start = Math.round(from + perPixel * (fromWidth + MARGINS_PX));
	return `${start}px - ${Math.round(perPixel * 100)}vw`;
}

/**
 * A height for where nothing else sizes a frame, as CSS: the narrowest phone's at one end, a column's on
 * anything wide, and between them two straight lines that meet at a usual phone. A tool grows the faster
 * the narrower it gets, so of the two lines the higher one is right.
 */
export function heightStyle(heights: readonly WidthAndHeight[]): string {
	const [narrowest, phone, column] = [NARROWEST_WIDTH_PX, PHONE_WIDTH_PX, COLUMN_WIDTH_PX].map(
		(width) => [width, heightAt(width, heights)] as const,
	) as [WidthAndHeight, WidthAndHeight, WidthAndHeight];
	if (phone[1] <= column[1]) return `height:${column[1]}px`;
	const toColumn = lineBetween(phone, column);
	if (narrowest[1] <= phone[1])
		return `height:clamp(${column[1]}px,calc(${toColumn}),${phone[1]}px)`;
	const lines = `max(${lineBetween(narrowest, phone)},${toColumn})`;
	return `height:clamp(${column[1]}px,${lines},${narrowest[1]}px)`;
}

/** The measured heights may be a line of text too low, and a frame that scrolls a little is in the way. */
export const LINE_OF_TEXT_PX = 32;
