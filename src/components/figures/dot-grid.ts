import type { Point } from './path.ts';

/** A grid of equal dots, filled row by row. */
export interface DotGrid {
	readonly left: number;
	readonly top: number;
	readonly pitch: number;
	readonly columns: number;
	readonly total: number;
}

/** The middle of a dot, counted from 0. */
export function dotAt({ left, top, pitch, columns }: DotGrid, index: number): Point {
	return {
		x: left + pitch * ((index % columns) + 0.5),
		y: top + pitch * (Math.floor(index / columns) + 0.5),
	};
}

/** Height of the grid in drawing units. */
export function gridHeight({ pitch, columns, total }: DotGrid): number {
	return pitch * Math.ceil(total / columns);
}

/**
 * Path data with one stroke for each row: drawn with round caps and a dash of no length every `pitch`,
 * a row becomes its dots. A thousand dots so take a few hundred bytes.
 */
export function rowStrokes(grid: DotGrid): string {
	const rows = Math.ceil(grid.total / grid.columns);
	return Array.from({ length: rows }, (_, row) => {
		const first = row * grid.columns;
		const inRow = Math.min(grid.columns, grid.total - first);
		const { x, y } = dotAt(grid, first);
		// A hair longer than needed, so that rounding never drops the last dot.
		return `M${x.toFixed(2)} ${y.toFixed(2)}h${(grid.pitch * (inRow - 1) + 0.1).toFixed(2)}`;
	}).join('');
}

/**
 * `count` different dots spread evenly over the grid, always the same ones: the R2 sequence (steps of
 * the plastic number, 1.3247), which keeps neighbours apart for every count.
 */
export function spreadDots(count: number, grid: DotGrid): readonly Point[] {
	const rows = Math.ceil(grid.total / grid.columns);
	const taken = new Set<number>();
	for (let step = 0; taken.size < Math.min(count, grid.total); step++) {
		const column = Math.floor(((0.5 + step / 1.32471795724) % 1) * grid.columns);
		const row = Math.floor(((0.5 + step / 1.32471795724 ** 2) % 1) * rows);
		let index = (row * grid.columns + column) % grid.total;
		while (taken.has(index)) index = (index + 1) % grid.total;
		taken.add(index);
	}
	return [...taken].map((index) => dotAt(grid, index));
}
