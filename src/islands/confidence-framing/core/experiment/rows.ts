import type { Row } from '../answer.ts';
import { percent, plainNumber } from '../../../../domain/figure-text.ts';
import { experimentFigures } from './figures.ts';
import { POWER, type Reading } from './reading.ts';

const pText = (value: number) =>
	value < 0.0001 ? 'below 0.0001' : String(Number(value.toPrecision(2)));

/** The experiment as a table. */
export function experimentRows(reading: Reading): readonly Row[] {
	const { treatment, control, lift, low, high, difference, level } = experimentFigures(reading);
	const { smallest, needed, detectable, ratio, chance } = reading;
	const rows: (Row | false)[] = [
		[
			'With the change',
			`${treatment.rate} (${level} interval ${treatment.low} to ${treatment.high})`,
		],
		['Without it', `${control.rate} (${level} interval ${control.low} to ${control.high})`],
		[
			'Difference, percentage points',
			`${difference.central} (${difference.low} to ${difference.high})`,
		],
		low !== undefined && [
			'Relative lift',
			lift === undefined ? `at least ${low}` : `${lift} (${low} to ${high ?? ''})`,
		],
		[
			'Chance that the true rate is higher with the change',
			chance.higher > 0.999
				? 'more than 99.9%'
				: chance.higher < 0.001
					? 'less than 0.1%'
					: percent(chance.higher * 100, 1),
		],
		[
			'Split as planned',
			`${ratio.mismatch ? 'no' : 'nothing against it'} (p = ${pText(ratio.pValue)})`,
		],
		needed !== undefined && [
			`Visitors an arm to find a lift of ${percent(smallest, 1)} in ${POWER}% of tests`,
			plainNumber(needed),
		],
		detectable !== undefined && [
			`Smallest lift that these visitors find in ${POWER}% of tests`,
			percent(Math.ceil(detectable * 1000) / 10, 1),
		],
	];
	return rows.filter((row): row is Row => Boolean(row));
}

/** The p-value in words, for those who ask. */
export function pValueSentence({ pValue }: Reading): string {
	return `If the change did nothing, counts at least this far apart would come up with a probability of *${pText(pValue)}* (two-sided score test). That is not the chance that the change does nothing.`;
}
