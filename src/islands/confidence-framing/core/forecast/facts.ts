import { readBaseline, type Baseline } from '../baseline.ts';
import { numberIn } from '../fields.ts';
import type { Scale } from '../modes.ts';
import type { State } from '../state.ts';
import { readWords } from '../../../../domain/typed-words.ts';

/** A forecast as far as it was entered. Percentages are as typed: 4 is 4%. */
export interface ForecastFacts {
	readonly metric: string;
	/** The change, with its sign: a fall of 2 to 8% is −8 to −2. */
	readonly change: { readonly low: number; readonly high: number } | undefined;
	readonly scale: Scale;
	/** The chance that the result lands in the range. */
	readonly chance: number | undefined;
	readonly baseline: Baseline | undefined;
	/** What the baseline would become; unknown where the scale is. */
	readonly result: { readonly low: number; readonly high: number } | undefined;
	readonly when: string;
	readonly condition: string;
	readonly review: string;
	readonly margin: { readonly low: number; readonly high: number } | undefined;
	/** Why the change and the baseline do not fit together; empty where they do. */
	readonly misfit: string;
}

/** Two typed ends in ascending order; one alone stands for both. */
function ends(low: number | undefined, high: number | undefined) {
	if (low === undefined && high === undefined) return undefined;
	const [a = 0, b = 0] = [low ?? high, high ?? low];
	return { low: Math.min(a, b), high: Math.max(a, b) };
}

/** What the change makes of the baseline. */
function resultOf(
	{ value, isRate }: Baseline,
	change: { low: number; high: number },
	scale: Scale,
) {
	if (scale === 'unsaid' || (scale === 'points' && !isRate)) return undefined;
	const at = (percent: number) =>
		scale === 'points' ? value + percent : value * (1 + percent / 100);
	const [low, high] = [at(change.low), at(change.high)];
	// A rate outside 0 to 100% cannot be: nothing is better than nonsense.
	return low < 0 || (isRate && high > 100) ? undefined : { low, high };
}

function misfitOf(baseline: Baseline | undefined, scale: Scale, hasResult: boolean): string {
	if (!baseline || hasResult || scale === 'unsaid') return '';
	return scale === 'points' && !baseline.isRate
		? 'Percentage points are for rates: give the baseline in percent, or choose relative.'
		: 'From this baseline the change leads below zero or above 100%: check both.';
}

/** The forecast that a state holds. */
export function forecastFacts({ good, direction, scale }: State): ForecastFacts {
	const typed = ends(numberIn('low', good.low), numberIn('high', good.high));
	const change =
		typed && direction === 'fall' ? { low: 0 - typed.high, high: 0 - typed.low } : typed;
	const baseline = readBaseline(good.baseline);
	const result = baseline && change && resultOf(baseline, change, scale);
	return {
		metric: readWords(good.metric),
		change,
		scale,
		chance: numberIn('chance', good.chance),
		baseline,
		result,
		when: readWords(good.when),
		condition: readWords(good.condition).replace(/^if /i, ''),
		review: readWords(good.review),
		margin: ends(numberIn('marginLow', good.marginLow), numberIn('marginHigh', good.marginHigh)),
		misfit: misfitOf(baseline, scale, !change || result !== undefined),
	};
}
