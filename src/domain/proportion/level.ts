import { normalQuantile } from './normal.ts';

/** The lowest and highest confidence level or power, in percent. */
export const LEVELS = { min: 50, max: 99.9 } as const;

/**
 * How many standard errors a two-sided interval reaches to each side: 1.96 at 95%.
 *
 * Method: the normal quantile at half of what the level leaves out.
 *
 * @param level Confidence level in percent, from 50 to 99.9.
 * @throws RangeError on any other level.
 */
export function criticalValue(level: number): number {
	checkLevel(level, 'level');
	return -normalQuantile((100 - level) / 200);
}

/** @throws RangeError unless `value` is a percentage from 50 to 99.9. */
export function checkLevel(value: number, name: string): void {
	// Turned round so that NaN is refused as well.
	if (!(value >= LEVELS.min && value <= LEVELS.max))
		throw new RangeError(
			`${name}: expected a percentage from ${LEVELS.min} to ${LEVELS.max}, received ${value}.`,
		);
}
