import type { FieldName } from '../../../../src/islands/metric-translator/core/fields.ts';
import {
	initialState,
	reduce,
	type Choices,
	type State,
} from '../../../../src/islands/metric-translator/core/state.ts';
import { readState, type Reading } from '../../../../src/islands/metric-translator/core/week.ts';
import type { WorldId } from '../../../../src/islands/metric-translator/core/worlds.ts';

/** The chapter's week, or another example, with some fields and choices of the reader's. */
export const stateWith = (
	texts: Partial<Record<FieldName, string>> = {},
	choices: Partial<Choices> = {},
	world: WorldId = 'week',
): State => reduce(initialState, { type: 'opened', world, texts, choices });

/** A state that can be read. */
export function readingOf(state: State): Reading {
	const reading = readState(state);
	if ('ask' in reading) throw new Error(reading.ask);
	return reading;
}

/** Counts of both models, in the order caught, false flags, missed, cases in all. */
export const countsOf = (before: readonly number[], after: readonly number[]) =>
	Object.fromEntries(
		(
			[
				['before', before],
				['after', after],
			] as const
		).flatMap(([side, counts]) =>
			(['Caught', 'False', 'Missed', 'Cases'] as const).map((what, at) => [
				`${side}${what}`,
				String(counts[at] ?? 0),
			]),
		),
	) as Partial<Record<FieldName, string>>;
