import type { Row } from '../answer.ts';
import { baselineText } from '../baseline.ts';
import { numberRange, percent, plainNumber } from '../../../../domain/figure-text.ts';
import type { ForecastFacts } from './facts.ts';

const SCALE_NAMES = {
	relative: '% (relative)',
	points: ' percentage points',
	unsaid: '%',
} as const;

/** The forecast as a table: what was entered, and what follows from it. */
export function forecastRows(facts: ForecastFacts): readonly Row[] {
	const { metric, change, scale, chance, baseline, result, when, condition, review } = facts;
	const rows: (Row | false | undefined | '')[] = [
		metric && ['Measure', metric],
		change && ['Change', `${numberRange(change.low, change.high)}${SCALE_NAMES[scale]}`],
		baseline && ['Today', baselineText(baseline)],
		result &&
			baseline && [
				'Would become',
				`${baseline.before}${plainNumber(result.low)} to ${baseline.before}${plainNumber(result.high)}${baseline.after}`,
			],
		chance !== undefined && ['Chance inside', percent(chance, 1)],
		chance !== undefined && ['Chance outside', percent(100 - chance, 1)],
		when && ['Measured', when],
		condition && ['If', condition],
		review && ['Looked at again', review],
	];
	return rows.filter((row): row is Row => Boolean(row));
}
