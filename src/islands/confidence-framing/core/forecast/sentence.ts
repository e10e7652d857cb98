import type { Vocabulary } from '../../../../domain/probability-words.ts';
import { baselineText, type Baseline } from '../baseline.ts';
import { opening } from '../chance.ts';
import {
	bold,
	capital,
	decimalsFor,
	numberRange,
	plainNumber,
	signedPercent,
} from '../../../../domain/figure-text.ts';
import type { Audience } from '../modes.ts';
import type { ForecastFacts } from './facts.ts';

/** A place to fill in. */
const blank = (question: string) => `[${question}]`;

/** Rounded outwards, so that what is shown is never narrower than what was computed. */
function resultText(
	{ before, after }: Baseline,
	{ low, high }: { low: number; high: number },
): string {
	const decimals = Math.min(2, decimalsFor(high - low));
	const step = 10 ** decimals;
	// A hair’s breadth, so that 5.1 is not rounded down to 5.09.
	const [from, to] = [Math.floor(low * step + 1e-9) / step, Math.ceil(high * step - 1e-9) / step];
	const range = numberRange(from, to, decimals);
	return bold(
		before && from !== to
			? `${before}${plainNumber(from, decimals)} to ${before}${plainNumber(to, decimals)}${after}`
			: `${before}${range}${after}`,
	);
}

interface Parts {
	readonly metric: string;
	/** Said of the measure, so that it may be one thing or many: `a rise in`. */
	readonly move: 'a rise in' | 'a fall in' | 'a change in';
	/** `2–8% (relative)`, `2–8 percentage points` */
	readonly by: string;
	readonly signed: string;
	readonly from: string;
	readonly when: string;
}

/** The pieces that the three audiences’ sentences are put together from. */
function partsOf(facts: ForecastFacts): Parts {
	const { metric, change, scale, baseline, result, when } = facts;
	const isFall = change !== undefined && change.high <= 0 && change.low < 0;
	const isBoth = change !== undefined && change.low < 0 && change.high > 0;
	const size = change && (isFall ? { low: -change.high, high: -change.low } : change);
	const range = size ? numberRange(size.low, size.high) : blank('from–to');
	const unit =
		scale === 'points'
			? ' percentage points'
			: scale === 'relative'
				? '% (relative)'
				: `% ${blank('relative, or percentage points?')}`;
	const withUnit = (text: string) =>
		unit.startsWith('%') ? `${bold(`${text}%`)}${unit.slice(1)}` : `${bold(text)}${unit}`;
	const signed = change
		? change.low === change.high
			? signedPercent(change.low).slice(0, -1)
			: `${signedPercent(change.low).slice(0, -1)} to ${signedPercent(change.high).slice(0, -1)}`
		: blank('from–to');
	return {
		metric: metric || blank('what you measure'),
		move: isBoth ? 'a change in' : isFall ? 'a fall in' : 'a rise in',
		by: `${isBoth ? 'anything from ' : ''}${withUnit(range)}`,
		signed: withUnit(signed),
		from: baseline
			? `from ${bold(baselineText(baseline))}${result ? ` to ${resultText(baseline, result)}` : ''}`
			: `from ${blank('what is it today?')}`,
		when: when || blank('by when?'),
	};
}

/** The forecast in our words, for one audience. Figures between asterisks; blanks in brackets. */
export function forecastSentence(
	facts: ForecastFacts,
	audience: Audience,
	scale: Vocabulary | undefined,
): string {
	const { metric, move, by, signed, from, when } = partsOf(facts);
	const { chance, condition, review } = facts;
	const given = condition && `, if ${condition}`;
	const again = review && ` Look at it again ${review}.`;
	const lead =
		chance === undefined ? `There is a ${blank('how likely?')} chance` : opening(chance, scale);
	const inside = `${lead} that the result ${when} lies in that range.`;
	switch (audience) {
		case 'executive':
			return `${lead} that ${when} we see ${move} ${metric} of ${by}, ${from}${given}. This is a forecast, not a measurement.${again}`;
		case 'engineer':
			return `Forecast for ${metric}: ${signed}, ${from}${given}. ${inside} Judgement, not yet measured.${again}`;
		case 'customer':
			return `Our estimate is ${move} ${metric} of ${by}, ${from}${given}. ${inside} We have not measured it yet.${again}`;
	}
}

/**
 * The same inputs in the source article’s wording: a claim of a lift, with a margin on top and a
 * threshold for a level.
 */
export function articleSentence({ metric, change, margin }: ForecastFacts): string {
	const isFall = change !== undefined && change.high <= 0;
	const size = change && (isFall ? { low: -change.high, high: -change.low } : change);
	const range = size ? `${numberRange(size.low, size.high)}%` : blank('from–to');
	const said = margin ? `${numberRange(margin.low, margin.high)}%` : blank('how much');
	return `At our current confidence threshold, expect a ${bold(range)} ${metric || blank('what you measure')} ${isFall ? 'drop' : 'lift'} alongside a ${bold(said)} margin of error`;
}

/** The forecast at a glance. */
export function forecastGlance(facts: ForecastFacts): string {
	const { metric, signed, when } = partsOf(facts);
	const chance = facts.chance === undefined ? '' : `, chance *${plainNumber(facts.chance, 1)}%*`;
	return `${capital(metric)}: ${signed}${chance}, ${when}`;
}
