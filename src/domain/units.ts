declare const unit: unique symbol;
type Unit<Base, Name extends string> = Base & { readonly [unit]: Name };

/**
 * A share in parts per million, a whole number that may be negative: 4.8% is 48,000.
 * Whole numbers keep percentages with up to four decimals exact.
 */
export type Ppm = Unit<number, 'ppm'>;

/** Parts per million in a whole: 100%. */
export const WHOLE = 1_000_000;

/** One percentage point, in parts per million. */
export const POINT = 10_000;

export function ppm(value: number): Ppm {
	if (!Number.isSafeInteger(value))
		throw new RangeError(`ppm: expected a whole number, received ${value}.`);
	// `+ 0` turns negative zero into zero.
	return (value + 0) as Ppm;
}

/** An amount of money in its currency's smallest unit: 85,000 pounds are 8,500,000n. */
export type MinorUnits = Unit<bigint, 'minor units'>;

export function minorUnits(value: bigint): MinorUnits {
	return value as MinorUnits;
}
