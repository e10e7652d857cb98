import { assertNever } from '../../../domain/assert-never.ts';
import { FIELD_NAMES, readField, type FieldName, type Texts } from './fields.ts';
import { isAsked, textsOf, WORLDS, type Way, type WorldId } from './worlds.ts';

/** Whom the sentence is for. The figures are the same for all three. Links carry these. */
export const AUDIENCES = ['executive', 'data-team', 'reviewer'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What is chosen from lists. */
export interface Choices {
	readonly way: Way;
	readonly audience: Audience;
}

export interface State extends Choices {
	/** The example it started from. */
	readonly world: WorldId;
	/** What stands in each field, whatever it is. */
	readonly texts: Texts;
	/** The last text of each field that could be read; the answer is computed from these. */
	readonly good: Texts;
}

export type Action =
	| { readonly type: 'text-typed'; readonly name: FieldName; readonly text: string }
	| { readonly type: 'choice-made'; readonly choice: Partial<Choices> }
	/** An example, or what a link says of one. All of it can be read. */
	| {
			readonly type: 'opened';
			readonly world: WorldId;
			readonly texts?: Partial<Texts>;
			readonly choices?: Partial<Choices>;
	  };

/** A world as it stands before anybody changes it. */
function opened(world: WorldId, changed: Partial<Texts> = {}): Omit<State, 'audience'> {
	const texts = { ...textsOf(world), ...changed };
	return { world, way: WORLDS[world].way, texts, good: texts };
}

export const initialState: State = { audience: 'executive', ...opened('week') };

export function reduce(state: State, action: Action): State {
	switch (action.type) {
		case 'text-typed': {
			const typed = { [action.name]: action.text };
			const isReadable = !readField(action.name, action.text).error;
			return {
				...state,
				texts: { ...state.texts, ...typed },
				good: isReadable ? { ...state.good, ...typed } : state.good,
			};
		}
		case 'choice-made':
			return { ...state, ...action.choice };
		case 'opened':
			return { ...state, ...opened(action.world, action.texts), ...action.choices };
		default:
			return assertNever(action, 'metric-translator reduce');
	}
}

/** No figure that plays a part was changed, whatever currency stands before it: all are the example's. */
export function isExample({ world, way, texts }: State): boolean {
	const start = textsOf(world);
	return FIELD_NAMES.every(
		(name) => name === 'currency' || !isAsked(name, way) || texts[name] === start[name],
	);
}
