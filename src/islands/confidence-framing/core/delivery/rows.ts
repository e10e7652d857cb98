import type { Row } from '../answer.ts';
import type { Plan } from './plan.ts';
import { spanText } from './plan.ts';

/**
 * The plan as a table.
 *
 * @param dateText A day’s number in words.
 */
export function deliveryRows(plan: Plan, dateText: (day: number) => string): readonly Row[] {
	const at = (days: number) => (plan.isDated ? dateText(Math.round(days)) : spanText(days, 'day'));
	return [
		['Best case', at(plan.early)],
		['Likeliest', at(plan.likely)],
		['Worst case', at(plan.late)],
		...plan.dates.map(({ chance, by }): Row => [`${chance}% chance`, by.replaceAll('*', '')]),
		['Left outside each end', `${plan.tail}%`],
	];
}
