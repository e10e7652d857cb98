import type { AdRange } from './evidence.ts';

/** Percentiles in ascending order, and what it means to stand just below each. */
const STEPS = [
	['p10', 'in the lowest tenth'],
	['p25', 'in the lowest quarter'],
	['p50', 'below the middle'],
	['p75', 'above the middle'],
	['p90', 'in the top quarter'],
] as const;

/**
 * Where a yearly pay in US dollars stands among a group's ads, in words. Where only the middle is
 * known it says no more than above or below it.
 *
 * @returns undefined where there are too few ads to say.
 */
export function placeAmong(dollars: number, { percentiles }: AdRange): string | undefined {
	if (!percentiles) return undefined;
	if (dollars === percentiles.p50) return 'at the middle';
	const known = STEPS.filter(([key]) => percentiles[key] !== undefined);
	const above = known.find(([key]) => dollars < (percentiles[key] ?? 0));
	if (above) return above[1];
	return known.at(-1)?.[0] === 'p90' ? 'in the top tenth' : 'above the middle';
}
