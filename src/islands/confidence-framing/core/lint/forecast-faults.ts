import {
	bold,
	decimalsFor,
	numberRange,
	percent,
	plainNumber,
} from '../../../../domain/figure-text.ts';
import type { ForecastFacts } from '../forecast/facts.ts';
import type { Wording } from '../modes.ts';
import type { Fault } from '../rule-ids.ts';

/** Decimals a figure was given with. */
const decimalsOf = (value: number) => (/\.(\d+)/.exec(String(value))?.[1] ?? '').length;

/** What the range already is, as centre and margin. */
function centreAndMargin({ low, high }: { low: number; high: number }): string {
	return `${bold(plainNumber((low + high) / 2))} plus or minus ${bold(plainNumber((high - low) / 2))}`;
}

/** The two readings of a change whose scale is not said. */
function bothReadings({ change, baseline }: ForecastFacts): string {
	if (!change) return 'Say how the change is meant.';
	const range = `${numberRange(change.low, change.high)}%`;
	if (!baseline?.isRate) return `Say how ${bold(range)} is meant.`;
	const { value } = baseline;
	const relative = numberRange(value * (1 + change.low / 100), value * (1 + change.high / 100));
	return `From ${bold(percent(value))}, ${bold(range)} relative leads to ${bold(`${relative}%`)}; in points it leads to ${bold(`${numberRange(value + change.low, value + change.high)}%`)}.`;
}

/** The rules that a forecast breaks, in the order a reader would mend them. */
export function forecastFaults(facts: ForecastFacts, wording: Wording): readonly Fault[] {
	const { change, scale, chance, baseline, when, margin } = facts;
	const faults: Fault[] = [];
	const add = (rule: Fault['rule'], detail: string) => faults.push({ rule, detail });
	if (wording === 'article') {
		add('threshold-as-level', 'The sentence speaks of a “confidence threshold”.');
		if (change && change.low < 0 && change.high > 0)
			add(
				'zero-as-win',
				`${bold(`${numberRange(change.low, change.high)}%`)} includes zero, and the sentence speaks of a lift.`,
			);
	}
	if (chance === undefined) add('chance-missing', 'Nothing says how likely the range is to hold.');
	if (scale === 'unsaid') add('scale-not-said', bothReadings(facts));
	if (!baseline) add('baseline-missing', 'Nothing says what the measure is today.');
	if (change && margin)
		add(
			'margin-contradicts',
			`${bold(`${numberRange(change.low, change.high)}%`)} already is ${centreAndMargin(change)}; ${bold(`${numberRange(margin.low, margin.high)}%`)} on top contradicts it.`,
		);
	if (!when) add('no-deadline', 'Nothing says by when it is measured.');
	if (chance !== undefined && chance < 50)
		add(
			'negative-wording',
			`A chance of ${bold(percent(chance, 1))} inside is one of ${bold(percent(100 - chance, 1))} outside: widen the range until it is likelier in than out.`,
		);
	if (change) {
		const width = change.high - change.low;
		const digits = Math.max(decimalsOf(change.low), decimalsOf(change.high));
		if (width === 0)
			add('precision-beyond-data', 'One figure is a range without width: give two ends.');
		else if (digits > decimalsFor(width))
			add(
				'precision-beyond-data',
				`A range ${bold(plainNumber(width))} wide does not support ${digits} decimals.`,
			);
	}
	return faults;
}
