import { type Arm, checkArm, failuresOf } from './arm.ts';
import { criticalValue } from './level.ts';
import type { Estimate } from './shares.ts';

/**
 * The interval of one rate.
 *
 * Method: Wilson's score interval (1927), recommended for small samples by Brown, Cai and
 * DasGupta (2001): the rates that a score test at this level would not reject. It is defined at
 * no conversions and at all of them.
 *
 * @param level Confidence level in percent, from 50 to 99.9.
 * @returns Fractions from 0 to 1.
 * @throws RangeError on impossible counts and on any other level.
 * @example
 * wilsonInterval({ conversions: 0, visitors: 10 }, 95); // => { low: 0, central: 0, high: 0.2775 }
 */
export function wilsonInterval(arm: Arm, level: number): Estimate {
	checkArm(arm, 'arm');
	const { conversions, visitors } = arm;
	const failures = failuresOf(arm);
	const square = criticalValue(level) ** 2;
	const spread = Math.sqrt(square * (square + 4 * conversions * (failures / visitors)));
	/** The lower end of a count's rate, written so that nothing is subtracted. */
	const lowEnd = (count: number) =>
		(2 * count * (count / visitors)) / (2 * count + square + spread);
	return {
		low: lowEnd(conversions),
		central: conversions / visitors,
		high:
			conversions < failures
				? (2 * conversions + square + spread) / (2 * (visitors + square))
				: 1 - lowEnd(failures),
	};
}
