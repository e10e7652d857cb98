import type { Interval } from './interval.ts';
import { formatPercent } from './percent.ts';
import { POINT, type Ppm } from './units.ts';

/**
 * What is known of a percentage: `10–40%`, `−10% to +18.1%`, `4.8%, −10% to +18.1%`, `56%`,
 * `up to 34%`, `at least 5%`.
 */
export function formatPercents({ low, central, high }: Interval<Ppm>): string {
	const ends =
		low === undefined
			? high !== undefined && `up to ${formatPercent(high)}`
			: high === undefined
				? `at least ${formatPercent(low)}`
				: low < 0
					? `${formatPercent(low)} to ${high > 0 ? '+' : ''}${formatPercent(high)}`
					: `${low / POINT}–${formatPercent(high)}`;
	return [central !== undefined && formatPercent(central), low !== high && ends]
		.filter(Boolean)
		.join(', ');
}
