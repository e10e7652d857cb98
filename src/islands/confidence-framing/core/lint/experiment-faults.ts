import type { Arm } from '../../../../domain/proportion/arm.ts';
import { bold, plainNumber } from '../../../../domain/figure-text.ts';
import type { NoReading, Reading } from '../experiment/reading.ts';
import type { Stopping } from '../modes.ts';
import type { Fault } from '../rule-ids.ts';

/** An arm with this many successes or failures, or fewer, is tiny. */
const FEW = 5;

const isTiny = ({ conversions, visitors }: Arm) =>
	Math.min(conversions, visitors - conversions) <= FEW;

const pText = (value: number) => (value < 0.0001 ? 'below 0.0001' : value.toFixed(4));

/** The rules that an experiment breaks. */
export function experimentFaults(
	reading: Reading | NoReading,
	stopping: Stopping,
): readonly Fault[] {
	if ('ask' in reading) return [];
	const { treatment, control, ratio } = reading;
	const faults: Fault[] = [];
	if (ratio.mismatch)
		faults.push({
			rule: 'split-mismatch',
			detail: `${bold(plainNumber(treatment.visitors))} against ${bold(plainNumber(control.visitors))} visitors: p ${bold(pText(ratio.pValue))}.`,
		});
	if (stopping === 'looked')
		faults.push({ rule: 'peeking', detail: 'The test ended because of what it showed.' });
	const tiny = [treatment, control].filter(isTiny);
	if (tiny.length > 0)
		faults.push({
			rule: 'tiny-sample',
			detail: `${tiny.map(({ conversions, visitors }) => `${bold(plainNumber(conversions))} of ${bold(plainNumber(visitors))}`).join(' and ')}: five or fewer on one side.`,
		});
	return faults;
}
