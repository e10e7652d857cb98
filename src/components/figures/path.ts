/** A place in a drawing, in the units of its `viewBox`: x to the right, y down. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** One decimal, which is finer than a screen shows at these sizes. */
export function short(value: number): string {
	return String(Math.round(value * 10) / 10);
}

/** `steps + 1` evenly spaced values from `from` to `to`, both included. */
export function stepsBetween(from: number, to: number, steps: number): readonly number[] {
	return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
}

/** Path data for a line through the points. */
export function linePath(points: readonly Point[]): string {
	return 'M' + points.map(({ x, y }) => `${short(x)} ${short(y)}`).join(' ');
}

/** Path data for a smooth line near the points: through the middle of each step, bent towards each point. */
export function curvePath(points: readonly Point[]): string {
	const [first, ...rest] = points;
	const last = rest.pop();
	if (first === undefined || last === undefined) return '';
	const bends = rest.map((point, index) => {
		const next = rest[index + 1] ?? last;
		const to =
			index === rest.length - 1 ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
		return `Q${short(point.x)} ${short(point.y)} ${short(to.x)} ${short(to.y)}`;
	});
	return `M${short(first.x)} ${short(first.y)}${bends.join('')}`;
}

/** Path data for the closed shape between two lines that both run left to right. */
export function bandPath(upper: readonly Point[], lower: readonly Point[]): string {
	return `${linePath([...upper, ...lower.toReversed()])}Z`;
}
