/** A place in a drawing, in the units of its `viewBox`: x to the right, y down. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** One decimal, which is finer than a screen shows at these sizes. */
export function short(value: number): string {
	return String(Math.round(value * 10) / 10);
}

const at = ({ x, y }: Point) => `${short(x)} ${short(y)}`;

/** `steps + 1` evenly spaced values from `from` to `to`, both included. */
export function stepsBetween(from: number, to: number, steps: number): readonly number[] {
	return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
}

/** Path data for a line through the points. */
export function linePath(points: readonly Point[]): string {
	return 'M' + points.map(at).join(' ');
}

/**
 * Path data for a smooth line near the points: through the middle of each step, bent towards each point.
 * Only the first bend is written out. `T` takes the next from the one before by reflection, which gives
 * the next point again, because each step is met in its middle.
 */
export function curvePath(points: readonly Point[]): string {
	const [first, bend, ...rest] = points;
	const last = rest.pop();
	if (first === undefined || bend === undefined || last === undefined) return '';
	const middles = [bend, ...rest].map((point, index) => {
		const next = rest[index];
		return next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : last;
	});
	const [middle = '', ...further] = middles.map(at);
	const others = further.length > 0 ? `T${further.join(' ')}` : '';
	return `M${at(first)}Q${at(bend)} ${middle}${others}`;
}

/** Path data for the closed shape between two lines that both run left to right. */
export function bandPath(upper: readonly Point[], lower: readonly Point[]): string {
	return `${linePath([...upper, ...lower.toReversed()])}Z`;
}
