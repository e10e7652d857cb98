import type { Item } from './items.ts';
import { largestHalfWidth, type Band } from './scoring.ts';

/** Points for the whole scale: one a level. */
export const FULL_POINTS = 4;

/** A stretch of the scale in points: `3`, `2 to 4`. */
export function pointsWords({ low, high }: Pick<Band, 'low' | 'high'>): string {
	const [from, to] = [low * FULL_POINTS, high * FULL_POINTS];
	return from === to ? String(from) : `${from} to ${to}`;
}

/** One line of the table of margins: for a truth with so many questions, by how far apart the answers lie. */
export interface Margins {
	readonly questions: number;
	/** Points to one decimal, rounded up, for a distance of 0, 1, 2, 3 and 4 points. */
	readonly points: readonly string[];
}

/** The margins that scoring by hand needs for these items. */
export function marginTable(items: readonly Item[]): readonly Margins[] {
	const counts = new Map<string, number>();
	for (const { truth } of items) counts.set(truth, (counts.get(truth) ?? 0) + 1);
	return [...new Set(counts.values())]
		.sort((a, b) => a - b)
		.map((questions) => ({
			questions,
			points: Array.from({ length: FULL_POINTS + 1 }, (_, distance) =>
				marginPoints(questions, distance).toFixed(1),
			),
		}));
}

/** The margin to each side, in points rounded up to one decimal. */
export const marginPoints = (questions: number, distance: number) =>
	Math.ceil(largestHalfWidth(questions, distance / FULL_POINTS) * FULL_POINTS * 10) / 10;
