import { type Change, differenceOf, relativeChangeOf } from './change.ts';
import { f1Of } from './f1.ts';
import { FIELDS, readField, type FieldName } from './fields.ts';
import {
	contradictionIn,
	modelFromRates,
	modelOf,
	othersIn,
	realIn,
	type Counts,
	type Model,
} from './model.ts';
import { contradictionWords, sumWords } from './problems.ts';
import type { State } from './state.ts';

/** What a model makes of a week: expected cases, so not whole. Undefined where its rate is not known. */
export interface Week {
	readonly caught: number | undefined;
	readonly falseFlags: number | undefined;
	readonly missed: number | undefined;
	readonly passed: number | undefined;
	readonly f1: number | undefined;
	readonly precision: number | undefined;
}

/** One week under both models, and what the change comes to. */
export interface Reading {
	readonly models: { readonly before: Model; readonly after: Model };
	readonly weeks: { readonly before: Week; readonly after: Week };
	readonly volume: number;
	/** Share of the week's cases that are real, and how many that is; the others. */
	readonly share: number;
	readonly real: number;
	readonly others: number;
	/** Undefined where the counts hold none of the cases it needs. */
	readonly falseFlags: Change | undefined;
	readonly missed: Change | undefined;
	readonly minutes: number;
	/** In units of the currency; undefined where nobody said. */
	readonly hourCost: number | undefined;
	readonly missCost: number | undefined;
	/** Confidence level in percent. */
	readonly level: number;
	readonly words: { readonly real: string; readonly cases: string; readonly currency: string };
	/** No figure says how many cases the rates were measured on, so no interval can be given. */
	readonly isWithoutSample: boolean;
}

/** Why there is nothing to read. */
export interface NoReading {
	readonly ask: string;
}

const SIDES = ['before', 'after'] as const;

function countsOf(
	side: (typeof SIDES)[number],
	value: (name: FieldName) => number | undefined,
): Counts {
	const [caught = 0, falseFlags = 0, missed = 0, cases = 0] = (
		['Caught', 'False', 'Missed', 'Cases'] as const
	).map((what) => value(`${side}${what}`));
	return { caught, falseFlags, missed, passed: cases - caught - falseFlags - missed };
}

function weekOf({ recall, falseRate }: Model, real: number, others: number): Week {
	// Where nothing is real nothing can be caught or missed, whatever the recall.
	const caught = real === 0 ? 0 : recall === undefined ? undefined : real * recall;
	const falseFlags = others === 0 ? 0 : falseRate === undefined ? undefined : others * falseRate;
	const flags = caught !== undefined && falseFlags !== undefined ? caught + falseFlags : undefined;
	return {
		caught,
		falseFlags,
		missed: caught === undefined ? undefined : real - caught,
		passed: falseFlags === undefined ? undefined : others - falseFlags,
		precision: flags && caught !== undefined ? caught / flags : undefined,
		f1:
			caught === undefined || falseFlags === undefined
				? undefined
				: f1Of({ caught, falseFlags, missed: real - caught }),
	};
}

/** Reads the two models, or says why they cannot be. */
function modelsOf(
	{ way, good }: State,
	value: (name: FieldName) => number | undefined,
): { models: Reading['models']; share: number } | NoReading {
	const given = value('share');
	if (way === 'counts') {
		const [before, after] = [countsOf('before', value), countsOf('after', value)];
		for (const counts of [before, after])
			if (counts.passed < 0)
				return { ask: sumWords(counts, counts === before ? 'before' : 'after') };
		const counted = realIn(before) + realIn(after);
		return {
			models: { before: modelOf(before), after: modelOf(after) },
			share: given ?? counted / (counted + othersIn(before) + othersIn(after)),
		};
	}
	if (given === undefined)
		return {
			ask: `Enter the share of ${readField('cases', good.cases).words ?? FIELDS.cases.usual} that is real: without it, precision and recall cannot say how many false flags there are.`,
		};
	const models = SIDES.map((side) => {
		const rates = {
			precision: value(`${side}Precision`) ?? 0,
			recall: value(`${side}Recall`) ?? 0,
			share: given,
		};
		const problem = contradictionIn(rates);
		return problem
			? { ask: contradictionWords(problem, rates, side) }
			: modelFromRates(rates, value('measured'));
	});
	const [before, after] = models;
	if (!before || !after) throw new RangeError('metric-translator: two models are compared.');
	if ('ask' in before) return before;
	if ('ask' in after) return after;
	return { models: { before, after }, share: given };
}

/** Reads a state: one week of the reader's volume under both models, or why that cannot be. */
export function readState(state: State): Reading | NoReading {
	const { good } = state;
	const value = (name: FieldName) => readField(name, good[name]).value;
	const word = (name: 'real' | 'cases' | 'currency') =>
		readField(name, good[name]).words ?? FIELDS[name].usual;
	const read = modelsOf(state, value);
	if ('ask' in read) return read;
	const { models, share } = read;
	const { before, after } = models;
	const volume = value('volume') ?? 1;
	const level = Math.round((value('level') ?? 0.95) * 1000) / 10;
	const [real, others] = [volume * share, volume * (1 - share)];
	const samples = before.sample && after.sample && { before: before.sample, after: after.sample };

	const falseFlags =
		before.falseRate === undefined || after.falseRate === undefined
			? undefined
			: relativeChangeOf({
					cases: others,
					before: before.falseRate,
					after: after.falseRate,
					level,
					samples: samples && {
						before: { conversions: samples.before.falseFlags, visitors: othersIn(samples.before) },
						after: { conversions: samples.after.falseFlags, visitors: othersIn(samples.after) },
					},
				});
	const missed =
		before.recall === undefined || after.recall === undefined
			? undefined
			: differenceOf({
					cases: real,
					before: 1 - before.recall,
					after: 1 - after.recall,
					level,
					samples: samples && {
						before: { conversions: samples.before.missed, visitors: realIn(samples.before) },
						after: { conversions: samples.after.missed, visitors: realIn(samples.after) },
					},
				});
	return {
		models,
		weeks: { before: weekOf(before, real, others), after: weekOf(after, real, others) },
		volume,
		share,
		real,
		others,
		falseFlags,
		missed,
		minutes: value('minutes') ?? 0,
		hourCost: value('hourCost'),
		missCost: value('missCost'),
		level,
		words: { real: word('real'), cases: word('cases'), currency: word('currency') },
		isWithoutSample: !samples,
	};
}
