import { type Arm, checkArm, failuresOf } from './arm.ts';
import { normalUpperTail } from './normal.ts';
import { crossDifference } from './shares.ts';

/**
 * The two-sided p-value: how often counts at least this far apart would come up if the two rates
 * were equal.
 *
 * Method: the score test of Miettinen and Nurminen (1985), which is the pooled z-test times
 * `√((N−1)/N)`. It is below `1 − level/100` exactly when `differenceInterval` leaves out 0.
 *
 * @returns A fraction from 0 to 1; 1 when both rates are 0, both are 1, or they are the same.
 * @throws RangeError on impossible counts.
 * @example
 * scoreTestPValue({ conversions: 56, visitors: 70 }, { conversions: 48, visitors: 80 }); // => 0.0083
 */
export function scoreTestPValue(treatment: Arm, control: Arm): number {
	checkArm(treatment, 'treatment');
	checkArm(control, 'control');
	const apart = Math.abs(crossDifference(treatment, control));
	if (apart === 0) return 1;
	const visitors = treatment.visitors + control.visitors;
	const variance =
		(treatment.visitors / (visitors - 1)) *
		control.visitors *
		(treatment.conversions + control.conversions) *
		(failuresOf(treatment) + failuresOf(control));
	return 2 * normalUpperTail(apart / Math.sqrt(variance));
}
