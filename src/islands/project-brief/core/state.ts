import { assertNever } from '../../../domain/assert-never.ts';
import {
	isBlank,
	withId,
	withText,
	textOf,
	GUARDRAIL_IDS,
	idsIn,
	USE_IDS,
	type Brief,
	type FieldName,
	type GuardrailId,
	type UseId,
} from './brief.ts';
import { readCounts, START_COUNTS, type Counts } from './counts.ts';

/** What the tool opens on: all of the brief, or its guardrail card with the rest folded away. */
export const VIEWS = ['brief', 'guardrails'] as const;
export type View = (typeof VIEWS)[number];

export interface State {
	readonly view: View;
	readonly brief: Brief;
	/** The last counts that could be read; the answer is computed from them. */
	readonly counts: Counts;
	/** The brief as a link gave it, until a reader changes something. */
	readonly linked: Brief | undefined;
	/** This is the brief that the device keeps, so the address need not. */
	readonly isKept: boolean;
}

export type Action =
	| { readonly type: 'typed'; readonly name: FieldName; readonly text: string }
	| { readonly type: 'use-ticked'; readonly use: UseId; readonly isTicked: boolean }
	| {
			readonly type: 'guardrail-ticked';
			readonly guardrail: GuardrailId;
			readonly isTicked: boolean;
	  }
	| { readonly type: 'link-opened'; readonly brief: Brief; readonly view?: View | undefined }
	/** The device holds a brief: it is taken where nothing has been written here. */
	| { readonly type: 'found-on-device'; readonly brief: Brief }
	/** Another brief takes this one’s place: what a reader chose, or what another tab wrote. */
	| { readonly type: 'replaced'; readonly brief: Brief; readonly isKept: boolean }
	| { readonly type: 'kept'; readonly isKept: boolean };

export const initialState: State = {
	view: 'brief',
	brief: {},
	counts: START_COUNTS,
	linked: undefined,
	isKept: false,
};

const withBrief = (state: State, brief: Brief): State => ({
	...state,
	brief,
	counts: readCounts(brief).counts ?? state.counts,
});

/** The brief of the device with what a setting or early typing said of counts and uses. */
const joined = (brief: Brief, onDevice: Brief): Brief =>
	withText(
		{ ...onDevice, ...brief },
		'uses',
		idsIn(USE_IDS, `${textOf(onDevice, 'uses')}_${textOf(brief, 'uses')}`).join('_'),
	);

const ticked = <Id extends string>(
	{ brief }: State,
	name: 'uses' | 'passed',
	all: readonly Id[],
	id: Id,
	isTicked: boolean,
) => withText(brief, name, withId(all, textOf(brief, name), id, isTicked));

export function reduce(state: State, action: Action): State {
	switch (action.type) {
		case 'typed':
			return withBrief(state, withText(state.brief, action.name, action.text));
		case 'use-ticked':
			return withBrief(state, ticked(state, 'uses', USE_IDS, action.use, action.isTicked));
		case 'guardrail-ticked':
			return withBrief(
				state,
				ticked(state, 'passed', GUARDRAIL_IDS, action.guardrail, action.isTicked),
			);
		case 'link-opened': {
			const { brief, view = state.view } = action;
			if (!isBlank(brief)) return { ...withBrief({ ...initialState, view }, brief), linked: brief };
			// A setting, or a place on the page: what is written stays.
			if (!isBlank(state.brief)) return { ...state, view };
			const opened = { ...state.brief, ...brief };
			return { ...withBrief({ ...state, view }, opened), linked: opened };
		}
		case 'found-on-device':
			return isBlank(state.brief)
				? { ...withBrief(state, joined(state.brief, action.brief)), isKept: true }
				: state;
		case 'replaced':
			return { ...withBrief(state, action.brief), isKept: action.isKept };
		case 'kept':
			return { ...state, isKept: action.isKept };
		default:
			return assertNever(action, 'project-brief reduce');
	}
}
