import { bandPath, short, stepsBetween, type Point } from './path.ts';

/**
 * How far from the middle the given share of outcomes lies below, on the standard logistic curve.
 *
 * The fan is a sketch, so any symmetric bell would do; this one has its quantiles in closed form:
 * `ln(p / (1 − p))`. The 80% band is then exactly twice as wide as the 50% band (ln 9 = 2 ln 3).
 *
 * @param share Share of outcomes below, more than 0 and less than 1.
 */
export function logisticQuantile(share: number): number {
	if (!(share > 0 && share < 1)) {
		throw new RangeError(
			`logisticQuantile: expected more than 0 and less than 1, received ${share}.`,
		);
	}
	return Math.log(share / (1 - share));
}

/**
 * `count` equally likely outcomes: the middles of as many equal slices of probability.
 * With 20 of them, ten lie inside the 50% band, sixteen inside the 80% band, none on an edge.
 */
export function equallyLikelyOutcomes(count: number): readonly number[] {
	return Array.from({ length: count }, (_, slice) => logisticQuantile((slice + 0.5) / count));
}

/** Half the width of the central band that holds the given share, in the units of the quantiles. */
export function bandHalfWidth(share: number): number {
	return logisticQuantile(0.5 + share / 2);
}

/** A forecast that starts from one known point and spreads. */
export interface Fan {
	/** What is known today. */
	readonly start: Point;
	/** The middle of the outcomes on the review day. */
	readonly end: Point;
	/** Drawing units for one unit of the quantiles. */
	readonly scale: number;
}

/** The middle of the fan at a part (0 to 1) of the way from today to the review day. */
function middleAt({ start, end }: Fan, part: number): Point {
	return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
}

/**
 * Path data of the central band that holds `share` of the outcomes.
 * Its width grows with the square root of time, as the spread of independent steps does.
 */
export function fanBandPath(fan: Fan, share: number): string {
	const reach = bandHalfWidth(share) * fan.scale;
	const edge = (side: 1 | -1) =>
		// Squared steps put more points where a square root bends most.
		stepsBetween(0, 1, 10).map((step) => {
			const { x, y } = middleAt(fan, step ** 2);
			return { x, y: y - side * reach * step };
		});
	return bandPath(edge(1), edge(-1));
}

/** Where the equally likely outcomes stand, in two columns so that neighbours do not overlap. */
export function outcomeDots(fan: Fan, count: number, gap: number): readonly Point[] {
	return equallyLikelyOutcomes(count).map((quantile, index) => ({
		x: fan.end.x + gap * (index % 2 === 0 ? 2 : 3),
		y: fan.end.y - quantile * fan.scale,
	}));
}

/** How many of `count` equally likely outcomes lie inside the central band that holds `share`. */
export function outcomesInside(count: number, share: number): number {
	const reach = bandHalfWidth(share);
	return equallyLikelyOutcomes(count).filter((quantile) => Math.abs(quantile) < reach).length;
}

/** Path data of a bracket at `x` beside the outcomes that the central band holds. */
export function bracketPath({ end, scale }: Fan, share: number, x: number): string {
	const reach = bandHalfWidth(share) * scale;
	return `M${x - 4} ${short(end.y - reach)}h4v${short(2 * reach)}h-4`;
}
