import type { Vocabulary } from '../../../../domain/probability-words.ts';
import { chanceIn } from '../chance.ts';
import { capital } from '../../../../domain/figure-text.ts';
import type { Audience } from '../modes.ts';
import type { NoPlan, Plan } from './plan.ts';

/** Three dates with their chances, for one audience. */
export function deliverySentence(
	plan: Plan | NoPlan,
	audience: Audience,
	scale: Vocabulary | undefined,
): string {
	if ('ask' in plan) return plan.ask;
	const what = plan.what || 'the work';
	const list = plan.dates.map(({ chance, by }) => `${chanceIn(chance, scale)} ${by}`).join('; ');
	const named = scale ? ` The words are those of ${scale.name}.` : '';
	switch (audience) {
		case 'executive':
			return `The chance that ${what} is ready: ${list}. Quote each date with its chance.${named}`;
		case 'engineer':
			return `${capital(what)}, chance of being ready: ${list}. A triangular fit to three cases.${named}`;
		case 'customer':
			return `Our estimate of the chance that ${what} is ready: ${list}. Ask us again as the work goes on.${named}`;
	}
}

/** The plan at a glance. */
export function deliveryGlance(plan: Plan | NoPlan): string {
	if ('ask' in plan) return plan.ask;
	return plan.dates.map(({ chance, by }) => `*${chance}%* ${by}`).join('; ');
}
