import type { Scale as BarScale } from '../../../domain/interval-labels.ts';
import { sharedScale } from '../../../domain/interval-labels.ts';
import type { Interval } from '../../../domain/interval.ts';
import type { Vocabulary } from '../../../domain/probability-words.ts';
import { gapNote } from './chance.ts';
import { dateText, planOf } from './delivery/plan.ts';
import { deliveryGlance, deliverySentence } from './delivery/sentence.ts';
import { deliveryRows } from './delivery/rows.ts';
import { FIELDS_OF } from './fields.ts';
import { experimentFigures } from './experiment/figures.ts';
import { readExperiment } from './experiment/reading.ts';
import { experimentRows } from './experiment/rows.ts';
import { experimentGlance, experimentSentence } from './experiment/sentence.ts';
import { plainNumber } from '../../../domain/figure-text.ts';
import { forecastFacts } from './forecast/facts.ts';
import { forecastRows } from './forecast/rows.ts';
import { articleSentence, forecastGlance, forecastSentence } from './forecast/sentence.ts';
import { deliveryFaults } from './lint/delivery-faults.ts';
import { experimentFaults } from './lint/experiment-faults.ts';
import { forecastFaults } from './lint/forecast-faults.ts';
import type { Audience } from './modes.ts';
import type { Fault } from './rule-ids.ts';
import { initialState, type State } from './state.ts';

/** A line of the table below the bar: what it is, and the figure. */
export type Row = readonly [label: string, value: string];

/** The interval behind a sentence, as the bar draws it. */
interface Bar {
	readonly interval: Interval<number>;
	readonly scale: BarScale;
	readonly labels: Interval<string>;
	/** The same in words. */
	readonly text: string;
}

/** What one of the three ways of building gives; figures in sentences stand between asterisks. */
export interface Answer {
	/** The sentence for an audience. */
	readonly sentence: (audience: Audience) => string;
	/** The careless wording that the rules take apart, where it was asked for. */
	readonly article: string | undefined;
	readonly faults: readonly Fault[];
	readonly bar: Bar | undefined;
	readonly rows: readonly Row[];
	readonly glance: string;
	/** What to know besides; empty where there is nothing. */
	readonly note: string;
}

/** The scale of words chosen; undefined for figures alone. */
const scaleOf = ({ words }: State, scales: readonly Vocabulary[]) =>
	scales.find(({ id }) => id === words);

const withAir = (interval: Interval<number>) =>
	sharedScale([interval.low, interval.central, interval.high]);

function forecastAnswer(state: State, scale: Vocabulary | undefined): Answer {
	const facts = forecastFacts(state);
	const { change, chance, misfit } = facts;
	const unit = facts.scale === 'points' ? ' points' : '%';
	const at = (value: number) => `${value > 0 ? '+' : ''}${plainNumber(value)}${unit}`;
	return {
		sentence: (audience) => forecastSentence(facts, audience, scale),
		article: state.wording === 'article' ? articleSentence(facts) : undefined,
		faults: forecastFaults(facts, state.wording),
		bar: change && {
			interval: change,
			scale: withAir(change),
			labels: { low: at(change.low), high: at(change.high) },
			text: `Forecast from ${at(change.low)} to ${at(change.high)}${chance === undefined ? '' : `, ${plainNumber(chance, 1)}% to land inside`}`,
		},
		rows: forecastRows(facts),
		glance: forecastGlance(facts),
		note: [misfit, chance === undefined ? '' : gapNote(chance, scale)].filter(Boolean).join(' '),
	};
}

function experimentAnswer(state: State, scale: Vocabulary | undefined): Answer {
	const reading = readExperiment(state);
	const answer = {
		sentence: (audience: Audience) =>
			experimentSentence(reading, state.good.metric.trim(), audience, scale),
		article: undefined,
		faults: experimentFaults(reading, state.stopping),
		rows: 'ask' in reading ? [] : experimentRows(reading),
		glance: experimentGlance(reading),
		note: '',
		bar: undefined,
	};
	if ('ask' in reading || reading.lift.kind === 'undefined' || reading.ratio.mismatch)
		return answer;
	const { lift, low, high, level } = experimentFigures(reading);
	const interval = reading.lift.kind === 'bounded' ? reading.lift : { low: reading.lift.low };
	const chance = Math.max(reading.chance.higher, reading.chance.lower) * 100;
	return {
		...answer,
		note: gapNote(Math.min(99.95, chance), scale),
		bar: {
			interval,
			scale: withAir(interval),
			labels: { low, high },
			text: `Relative lift ${lift ?? 'unknown'}, ${level} confidence interval ${low ?? ''} to ${high ?? 'no upper end'}`,
		},
	};
}

function deliveryAnswer(state: State, scale: Vocabulary | undefined): Answer {
	const plan = planOf(state);
	const [first, second, third] = 'ask' in plan ? [] : plan.dates;
	const start = 'ask' in plan ? 0 : (plan.start ?? plan.early);
	const label = (by: string | undefined) => by?.replace(/^\w+ |\*| of the start$/g, '') ?? '';
	return {
		sentence: (audience) => deliverySentence(plan, audience, scale),
		article: undefined,
		faults: deliveryFaults(plan),
		bar: first &&
			second &&
			third && {
				interval: {
					low: first.days - start,
					central: second.days - start,
					high: third.days - start,
				},
				scale: withAir({ high: third.days - start }),
				labels: { low: label(first.by), high: label(third.by) },
				text: deliveryGlance(plan).replaceAll('*', ''),
			},
		rows: 'ask' in plan ? [] : deliveryRows(plan, dateText),
		glance: deliveryGlance(plan),
		note: first && second && third ? gapNote(second.chance, scale) : '',
	};
}

/** Nothing of the open way in was changed: the figures are the example’s. */
export const isExample = ({ mode, texts }: State) =>
	FIELDS_OF[mode].every((name) => texts[name] === initialState.texts[name]);

/** The answer in one line. */
export function glance(
	{ vocabularies }: { vocabularies: readonly Vocabulary[] },
	state: State,
): string {
	return answerOf(state, vocabularies)?.glance ?? 'What is in your sentence stands below.';
}

/** What the open way in gives; none for a pasted text, which has findings and no sentence of its own. */
export function answerOf(state: State, scales: readonly Vocabulary[]): Answer | undefined {
	const scale = scaleOf(state, scales);
	switch (state.mode) {
		case 'forecast':
			return forecastAnswer(state, scale);
		case 'experiment':
			return experimentAnswer(state, scale);
		case 'delivery':
			return deliveryAnswer(state, scale);
		case 'reverse':
			return undefined;
	}
}
