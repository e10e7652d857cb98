import type { Interval } from './interval.ts';

/** A figure written under a bar. */
export interface PlacedLabel {
	readonly text: string;
	/** Where its anchor stands, in percent of the bar. */
	readonly x: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** 0, or 1 for a second line. */
	readonly row: 0 | 1;
}

/** Narrowest bar that labels are laid out for, and the width of a tabular figure in it, in pixels. */
const NARROWEST = 240;
const CHARACTER = 7.4;
const GAP = 3;

/** At most how much of the bar a text takes, in percent: its share of the narrowest bar. */
export function labelWidth(text: string): number {
	return ((text.length * CHARACTER) / NARROWEST) * 100;
}

/** What a label covers, in percent of the bar. */
export function labelSpan({ text, x, anchor }: PlacedLabel): readonly [number, number] {
	const width = labelWidth(text);
	const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return [start, start + width];
}

const isIn = (label: PlacedLabel) => labelSpan(label)[0] >= 0 && labelSpan(label)[1] <= 100;
const isClear = (a: PlacedLabel, b: PlacedLabel) => labelSpan(a)[1] + GAP <= labelSpan(b)[0];

/** At `x`, reaching right where there is room, else left, else from the bar's start. */
function placeOne(text: string, x: number, row: 0 | 1 = 0): PlacedLabel {
	const tries: PlacedLabel[] = [
		{ text, x, anchor: 'start', row },
		{ text, x, anchor: 'end', row },
	];
	return tries.find(isIn) ?? { text, x: 0, anchor: 'start', row };
}

/**
 * Places the labels of a bar's two ends so that they stand at the ends, never collide and never
 * leave the bar, however narrow it is drawn.
 *
 * Tried in turn: both inside the band, both outside, both to the left, both to the right; then one
 * label for both; then two lines.
 *
 * @param at Where the ends stand, in percent of the bar.
 * @param texts Their labels; a missing one is not drawn.
 */
export function placeLabels(at: Interval<number>, texts: Interval<string>): readonly PlacedLabel[] {
	const { low, high } = texts;
	if (low === undefined || high === undefined || low === high) {
		const text = low ?? high ?? texts.central;
		const x = (low === undefined ? (high === undefined ? at.central : at.high) : at.low) ?? 0;
		return text === undefined ? [] : [placeOne(text, x)];
	}
	const [left, right] = [at.low ?? 0, at.high ?? 100];
	const sides = [
		['start', 'end'],
		['end', 'start'],
		['end', 'end'],
		['start', 'start'],
	] as const;
	for (const [lowAnchor, highAnchor] of sides) {
		const first: PlacedLabel = { text: low, x: left, anchor: lowAnchor, row: 0 };
		const last: PlacedLabel = { text: high, x: right, anchor: highAnchor, row: 0 };
		if (isIn(first) && isIn(last) && isClear(first, last)) return [first, last];
	}
	const both = `${low} to ${high}`;
	if (labelWidth(both) <= 100) return [placeOne(both, left)];
	return [
		{ text: low, x: 0, anchor: 'start', row: 0 },
		{ text: high, x: 100, anchor: 'end', row: 1 },
	];
}

/** The span of a scale. `min` is below `max`. */
export interface Scale {
	readonly min: number;
	readonly max: number;
}

/** One scale for several bars: every figure and zero, with a little air on both sides. */
export function sharedScale(figures: readonly (number | undefined)[]): Scale {
	const known = [0, ...figures.filter((figure) => figure !== undefined)];
	const [min, max] = [Math.min(...known), Math.max(...known)];
	const air = (max - min || 1) * 0.04;
	return { min: min < 0 ? min - air : min, max: max + air };
}

/** Where a figure stands on a scale, in percent of the bar; kept on the bar. */
export function position(figure: number, { min, max }: Scale): number {
	const share = ((figure - min) / (max - min)) * 100;
	return Math.round(Math.min(Math.max(share, 0), 100) * 100) / 100;
}
