import { checkCount, checkFraction, MAX_VISITORS } from './arm.ts';
import { normalUpperTail } from './normal.ts';

/** Below this p-value a split is called a mismatch, as experiment platforms do. */
export const MISMATCH_BELOW = 0.001;

export interface SampleRatio {
	/** How often a split at least this far from the intended one would come about by chance. */
	readonly pValue: number;
	/** Whether something other than chance is the likelier cause, so that no result can be trusted. */
	readonly mismatch: boolean;
}

/**
 * Whether visitors were split between the arms as intended.
 *
 * Method: chi-square against the intended split with one degree of freedom, no continuity
 * correction; a mismatch below p = 0.001.
 *
 * @param visitors Visitors counted in each arm: whole numbers from 0 to 1,000,000,000, not both 0.
 * @param intendedShare Treatment's intended share of all visitors, above 0 and below 1.
 * @throws RangeError naming the value that is out of range.
 * @example
 * sampleRatio({ treatment: 5000, control: 5300 }); // => { pValue: 0.0031, mismatch: false }
 */
export function sampleRatio(
	visitors: { readonly treatment: number; readonly control: number },
	intendedShare = 0.5,
): SampleRatio {
	checkCount(visitors.treatment, 0, MAX_VISITORS, 'visitors.treatment');
	checkCount(visitors.control, 0, MAX_VISITORS, 'visitors.control');
	const all = visitors.treatment + visitors.control;
	if (all === 0) throw new RangeError('visitors: expected at least one, received 0.');
	checkFraction(intendedShare, 'intendedShare');
	const apart = Math.abs(
		visitors.treatment * (1 - intendedShare) - visitors.control * intendedShare,
	);
	const pValue = 2 * normalUpperTail(apart / Math.sqrt(all * intendedShare * (1 - intendedShare)));
	return { pValue, mismatch: pValue < MISMATCH_BELOW };
}
