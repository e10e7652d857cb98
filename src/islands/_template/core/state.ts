import { assertNever } from '../../../domain/assert-never.ts';
import { parseNumber, type Limits } from '../../../domain/number-text.ts';

export interface State {
	/** What stands in the field, whatever it is. */
	readonly count: string;
	/** The last text that could be read; the answer is computed from it. */
	readonly good: string;
}

export type Action =
	{ readonly type: 'count-typed'; readonly text: string } | { readonly type: 'cleared' };

export const initialState: State = { count: '10', good: '10' };

const LIMITS: Limits = { min: 1, max: 100_000 };

/** The count in a text; undefined where there is none within the limits. */
export function readCount(text: string): number | undefined {
	return parseNumber(text, LIMITS, 0);
}

export function reduce(state: State, action: Action): State {
	switch (action.type) {
		case 'count-typed':
			return {
				count: action.text,
				good: readCount(action.text) === undefined ? state.good : action.text,
			};
		case 'cleared':
			return initialState;
		default:
			return assertNever(action, 'template-tool reduce');
	}
}
