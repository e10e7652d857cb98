import { POINT, type Ppm } from './units.ts';

/** `4.8%`, `−10%`; at most four decimals, none that are zero. */
export function formatPercent(value: Ppm): string {
	return `${value < 0 ? '−' : ''}${Math.abs(value) / POINT}%`;
}
