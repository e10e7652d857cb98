/** A cost that starts somewhere and grows with volume, known only within a share of itself. */
export interface CostLine {
	/** Cost before the first request. */
	readonly fixed: number;
	/** Added by each unit of volume. */
	readonly perUnit: number;
	/** Uncertainty to both sides, as a share of the cost. */
	readonly spread: number;
}

/** The cost at a volume: at the middle (0), the upper edge (1) or the lower edge (−1) of its band. */
export function costAt(line: CostLine, volume: number, edge: -1 | 0 | 1): number {
	return (line.fixed + line.perUnit * volume) * (1 + edge * line.spread);
}

/** The volume at which two edges meet. */
function meetingVolume(
	steep: CostLine,
	steepEdge: -1 | 0 | 1,
	flat: CostLine,
	flatEdge: -1 | 0 | 1,
) {
	const scale = (line: CostLine, edge: -1 | 0 | 1) => 1 + edge * line.spread;
	const steepScale = scale(steep, steepEdge);
	const flatScale = scale(flat, flatEdge);
	const slopes = steep.perUnit * steepScale - flat.perUnit * flatScale;
	if (slopes <= 0)
		throw new RangeError('cost-crossing: the lines never cross; make the first one steeper.');
	return (flat.fixed * flatScale - steep.fixed * steepScale) / slopes;
}

/**
 * Where the steep line overtakes the flat one: as a range, because both are bands.
 * Below `low` even the dearest estimate of the steep line is cheaper; above `high` even its cheapest is dearer.
 */
export function crossingRange(steep: CostLine, flat: CostLine) {
	return {
		low: meetingVolume(steep, 1, flat, -1),
		central: meetingVolume(steep, 0, flat, 0),
		high: meetingVolume(steep, -1, flat, 1),
	};
}
