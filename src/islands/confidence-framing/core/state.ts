import { assertNever } from '../../../domain/assert-never.ts';
import type { FieldName } from './fields.ts';
import type { Audience, Direction, Mode, Scale, Stopping, Tail, Wording } from './modes.ts';

/** What is chosen from lists. */
export interface Choices {
	readonly mode: Mode;
	readonly audience: Audience;
	/** The id of a scale of probability words; `plain` for figures alone. */
	readonly words: string;
	readonly direction: Direction;
	readonly scale: Scale;
	readonly wording: Wording;
	readonly stopping: Stopping;
	readonly tail: Tail;
}

export interface State extends Choices {
	/** What stands in each field, whatever it is. */
	readonly texts: Readonly<Record<FieldName, string>>;
	/** The last text of each field that could be read; the answer is computed from these. */
	readonly good: Readonly<Record<FieldName, string>>;
}

export type Action =
	/** `isReadable` is what the field’s reader found: the answer stays on the last text that was. */
	| {
			readonly type: 'text-typed';
			readonly name: FieldName;
			readonly text: string;
			readonly isReadable: boolean;
	  }
	| { readonly type: 'choice-made'; readonly choice: Partial<Choices> }
	/** An example, a link, a kept sentence: all of it at once, and all of it readable. */
	| {
			readonly type: 'opened';
			readonly texts: Partial<Readonly<Record<FieldName, string>>>;
			readonly choices: Partial<Choices>;
	  };

/** Example figures in every field, so that each way in opens on a worked example. */
const EXAMPLE: State['texts'] = {
	metric: 'checkout conversion',
	low: '2',
	high: '8',
	chance: '80',
	baseline: '5%',
	when: 'within four weeks of launch',
	condition: 'traffic stays as it is',
	review: 'when those four weeks are over',
	marginLow: '',
	marginHigh: '',
	// The test of the chapter on odds.
	treatmentVisitors: '122,000',
	treatmentConversions: '6,283',
	controlVisitors: '122,000',
	controlConversions: '6,100',
	level: '95',
	split: '50',
	smallest: '5',
	what: 'the new search',
	early: '4 weeks',
	likely: '6 weeks',
	late: '12 weeks',
	start: '',
	pasted: 'The feature will be done on Tuesday. We’re fairly sure it’ll probably help.',
};

export const initialState: State = {
	mode: 'forecast',
	audience: 'executive',
	words: 'plain',
	direction: 'rise',
	scale: 'relative',
	wording: 'ours',
	stopping: 'planned',
	tail: '10',
	texts: EXAMPLE,
	good: EXAMPLE,
};

/** The inputs of the source article’s sentence. */
export const ARTICLE_SENTENCE: Extract<Action, { type: 'opened' }> = {
	type: 'opened',
	choices: { mode: 'forecast', direction: 'rise', scale: 'unsaid', wording: 'article' },
	texts: {
		metric: 'conversion',
		low: '4',
		high: '6',
		marginLow: '1',
		marginHigh: '2',
		chance: '',
		baseline: '',
		when: '',
		condition: '',
		review: '',
	},
};

export function reduce(state: State, action: Action): State {
	switch (action.type) {
		case 'text-typed': {
			const typed = { [action.name]: action.text };
			return {
				...state,
				texts: { ...state.texts, ...typed },
				good: action.isReadable ? { ...state.good, ...typed } : state.good,
			};
		}
		case 'choice-made':
			return { ...state, ...action.choice };
		case 'opened': {
			const texts = { ...EXAMPLE, ...action.texts };
			return { ...initialState, ...action.choices, texts, good: texts };
		}
		default:
			return assertNever(action, 'confidence-framing reduce');
	}
}
