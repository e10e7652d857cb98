import type { Arm } from '../../src/domain/proportion/arm.ts';
import { wilsonInterval } from '../../src/domain/proportion/wilson.ts';

/**
 * Intervals without a root to search for. The site does not show them: they cover less exactly
 * than Miettinen and Nurminen's, but must lie close to those, the closer the more visitors.
 */

/** The difference: Newcombe's hybrid score interval (1998), his method 10. */
export function newcombeDifference(treatment: Arm, control: Arm, level: number) {
	const [t, c] = [wilsonInterval(treatment, level), wilsonInterval(control, level)];
	const apart = t.central - c.central;
	return {
		low: apart - Math.hypot(t.central - t.low, c.high - c.central),
		high: apart + Math.hypot(t.high - t.central, c.central - c.low),
	};
}

/** The ratio less 1: Donner and Zou's MOVER-R (2012) with Wilson's intervals. */
export function moverLift(treatment: Arm, control: Arm, level: number) {
	const [t, c] = [wilsonInterval(treatment, level), wilsonInterval(control, level)];
	const end = (near: number, far: number, sign: 1 | -1) => {
		const product = t.central * c.central;
		const inner = product ** 2 - near * far * (2 * t.central - near) * (2 * c.central - far);
		return (product + sign * Math.sqrt(inner)) / (far * (2 * c.central - far)) - 1;
	};
	return { low: end(t.low, c.high, -1), high: end(t.high, c.low, 1) };
}
