import { checkCount, checkFraction, MAX_VISITORS } from './arm.ts';
import { checkLevel, criticalValue } from './level.ts';
import { normalQuantile } from './normal.ts';
import { risingRoot } from './rising-root.ts';

/** What an experiment with two equal arms is planned for. */
export interface Plan {
	/** Control's rate as a fraction above 0 and below 1. */
	readonly baseline: number;
	/** The chance, in percent from 50 to 99.9, that a lift of the planned size is found. */
	readonly power: number;
	/** The confidence level of the two-sided test that finds it, in percent from 50 to 99.9. */
	readonly level: number;
}

/** The smallest lift that an experiment would find, or that none up to a rate of 0 or 1 is enough. */
export type DetectableLift =
	{ readonly kind: 'detectable'; readonly relativeLift: number } | { readonly kind: 'none' };

/** The smallest lift that can be planned for, up or down: a millionth of the baseline. */
const LEAST_LIFT = 1e-6;

/**
 * How many visitors each of two equal arms needs.
 *
 * Method: the two-sided normal formula of R's `power.prop.test`: pooled variance without a lift,
 * separate variances with it, and no credit for a finding in the wrong direction.
 *
 * @param relativeLift The lift to be found: `0.05` is 5% more than the baseline, `-0.05` 5% less.
 * The rate it leads to is from 0 to 1.
 * @returns Visitors per arm, rounded up; more than `MAX_VISITORS` where a lift is minute.
 * @throws RangeError naming the value that is out of range.
 * @example
 * visitorsPerArm({ baseline: 0.5, power: 90, level: 95 }, 0.5); // => 77, as in R's manual
 */
export function visitorsPerArm(plan: Plan, relativeLift: number): number {
	checkPlan(plan);
	const rate = plan.baseline * (1 + relativeLift);
	if (!(rate >= 0 && rate <= 1 && Math.abs(relativeLift) >= LEAST_LIFT))
		throw new RangeError(
			`relativeLift: expected at least ${LEAST_LIFT} up or down, to a rate from 0 to 1, received ${relativeLift}.`,
		);
	return Math.ceil(1 / precisionNeeded(plan, plan.baseline * relativeLift) ** 2);
}

/**
 * The smallest relative lift that an experiment of a given size would find with the plan's power.
 *
 * Method: `visitorsPerArm` solved for the lift. The visitors needed only ever fall as the lift
 * grows, so there is one solution or none.
 *
 * @param visitors Visitors in each arm: a whole number from 1 to 1,000,000,000.
 * @param direction Whether a rise or a fall is looked for; the lift of a fall is negative.
 * @throws RangeError naming the value that is out of range.
 */
export function minimumDetectableLift(
	plan: Plan,
	visitors: number,
	direction: 'rise' | 'fall' = 'rise',
): DetectableLift {
	checkPlan(plan);
	checkCount(visitors, 1, MAX_VISITORS, 'visitors');
	const sign = direction === 'rise' ? 1 : -1;
	const furthest = direction === 'rise' ? 1 - plan.baseline : plan.baseline;
	const excess = (size: number) => precisionNeeded(plan, sign * size) - 1 / Math.sqrt(visitors);
	if (excess(furthest) < 0) return { kind: 'none' };
	const size = risingRoot(excess, 0, furthest);
	return { kind: 'detectable', relativeLift: (sign * size) / plan.baseline };
}

/** One over the root of the visitors per arm that a difference of rates needs. */
function precisionNeeded({ baseline, power, level }: Plan, difference: number): number {
	const rate = baseline + difference;
	const pooled = (baseline + rate) * (1 - baseline + (1 - rate));
	const separate = baseline * (1 - baseline) + rate * (1 - rate);
	return (
		Math.abs(difference) /
		(criticalValue(level) * Math.sqrt(pooled / 2) +
			normalQuantile(power / 100) * Math.sqrt(separate))
	);
}

function checkPlan({ baseline, power, level }: Plan): void {
	checkFraction(baseline, 'baseline');
	checkLevel(power, 'power');
	checkLevel(level, 'level');
}
