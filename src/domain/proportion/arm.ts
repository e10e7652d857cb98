/** What was counted in one arm of an experiment, or in any other yes-or-no sample. */
export interface Arm {
	/** Visitors who did the thing: a whole number from 0 to `visitors`. */
	readonly conversions: number;
	/** Everybody who could have: a whole number from 1 to `MAX_VISITORS`. */
	readonly visitors: number;
}

/** The most visitors in one arm; the accuracy stated in the README is tested up to here. */
export const MAX_VISITORS = 1_000_000_000;

/** How many visitors of an arm did not convert. */
export const failuresOf = ({ conversions, visitors }: Arm): number => visitors - conversions;

/**
 * Stops on counts that cannot be.
 *
 * @param name What the message calls the arm, such as `treatment`.
 * @throws RangeError naming the count, what was expected and what came.
 */
export function checkArm({ conversions, visitors }: Arm, name: string): void {
	checkCount(visitors, 1, MAX_VISITORS, `${name}.visitors`);
	checkCount(conversions, 0, visitors, `${name}.conversions`);
}

/** @throws RangeError unless `value` is a whole number from `min` to `max`. */
export function checkCount(value: number, min: number, max: number, name: string): void {
	if (!Number.isInteger(value) || value < min || value > max)
		throw new RangeError(
			`${name}: expected a whole number from ${min} to ${max}, received ${value}.`,
		);
}

/**
 * For rates and shares that are planned, not counted: nearer to 0 or 1 than one visitor in the
 * largest arm means nothing.
 *
 * @throws RangeError unless `value` is a fraction from one in `MAX_VISITORS` to all but one.
 */
export function checkFraction(value: number, name: string): void {
	// Turned round so that NaN is refused as well.
	if (!(value >= 1 / MAX_VISITORS && value <= 1 - 1 / MAX_VISITORS))
		throw new RangeError(`${name}: expected a fraction between 0 and 1, received ${value}.`);
}
