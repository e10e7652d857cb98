import type { FieldName } from '../../../../src/islands/confidence-framing/core/fields.ts';
import {
	initialState,
	reduce,
	type Choices,
	type State,
} from '../../../../src/islands/confidence-framing/core/state.ts';

/** The start with some fields and choices of the reader's. */
export const stateWith = (
	texts: Partial<Record<FieldName, string>> = {},
	choices: Partial<Choices> = {},
): State => reduce(initialState, { type: 'opened', texts, choices });
