import type { NoPlan, Plan } from '../delivery/plan.ts';
import type { Fault } from '../rule-ids.ts';

/** A worst case less than this many times as long as the likeliest is close to it. */
const CLOSE = 1.25;

/** The rules that a plan breaks. Without a start nobody can tell how long a case is. */
export function deliveryFaults(plan: Plan | NoPlan): readonly Fault[] {
	if ('ask' in plan || plan.start === undefined) return [];
	const [likely, late] = [plan.likely - plan.start, plan.late - plan.start];
	return likely > 0 && late < CLOSE * likely
		? [
				{
					rule: 'narrow-plan',
					detail: `The worst case takes *${Math.round((late / likely - 1) * 100)}%* longer than the likeliest.`,
				},
			]
		: [];
}
