import type { Interval } from './interval.ts';

/** A figure written under a bar. */
export interface PlacedLabel {
	readonly text: string;
	/** Where its anchor stands, in percent of the bar. */
	readonly x: number;
	readonly anchor: 'start' | 'end';
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
	const start = anchor === 'start' ? x : x - width;
	return [start, start + width];
}

/** Inside the bar, and a gap between the two where they share a line. */
function fits([first, second]: readonly PlacedLabel[]): boolean {
	const isIn = (label: PlacedLabel | undefined) =>
		!label || (labelSpan(label)[0] >= 0 && labelSpan(label)[1] <= 100);
	if (!isIn(first) || !isIn(second)) return false;
	if (!first || first.row !== second?.row) return true;
	return labelSpan(first)[1] + GAP <= labelSpan(second)[0];
}

/**
 * Places the labels of a bar's two ends so that they stand at the ends, never collide and never
 * leave the bar, however narrow it is drawn.
 *
 * Tried in turn: both inside the band, both outside, both to the left, both to the right; then one
 * label for both; then two lines.
 *
 * @param at Where the ends stand, in percent of the bar.
 * @param texts Their labels. Where only one is known, or both read the same, one is drawn.
 */
export function placeLabels(at: Interval<number>, texts: Interval<string>): readonly PlacedLabel[] {
	const label = (text: string, x: number, anchor: PlacedLabel['anchor'], row: 0 | 1 = 0) => ({
		text,
		x,
		anchor,
		row,
	});
	const single = (text: string, x: number) => [
		[label(text, x, 'start')],
		[label(text, x, 'end')],
		[label(text, 0, 'start')],
	];
	const { low, high } = texts;
	const left = at.low ?? at.high ?? at.central ?? 0;
	const right = at.high ?? left;
	const one = low ?? high ?? texts.central;
	if (one === undefined) return [];
	const tries =
		low === undefined || high === undefined || low === high
			? single(one, left)
			: [
					[label(low, left, 'start'), label(high, right, 'end')],
					[label(low, left, 'end'), label(high, right, 'start')],
					[label(low, left, 'end'), label(high, right, 'end')],
					[label(low, left, 'start'), label(high, right, 'start')],
					...single(`${low} to ${high}`, left),
					[label(low, 0, 'start'), label(high, 100, 'end', 1)],
				];
	return tries.find(fits) ?? tries.at(-1) ?? [];
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
