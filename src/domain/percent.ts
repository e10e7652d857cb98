import type { Interval } from './interval.ts';
import { POINT, type Ppm } from './units.ts';

/** `4.8%`, `−10%`; at most four decimals, none that are zero. */
export function formatPercent(value: Ppm): string {
	return `${value < 0 ? '−' : ''}${Math.abs(value) / POINT}%`;
}

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
