import { assertNever } from '../../../domain/assert-never.ts';
import type { Answers, Scope } from './items.ts';
import type { ReadAnswers } from './answers-code.ts';

/** A result to compare with: then and now, me and my manager. */
export interface Other extends ReadAnswers {
	/** The text it was read from, as it was pasted. */
	readonly link: string;
}

export interface State {
	readonly stage: 'start' | 'asking' | 'result';
	readonly scope: Scope;
	/** The question that is open, among those in scope. */
	readonly at: number;
	readonly answers: Answers;
	/** Answers of a link that belong to no question of today. */
	readonly dropped: number;
	readonly other: Other | undefined;
}

export type Action =
	| { readonly type: 'scope-chosen'; readonly scope: Scope }
	| {
			readonly type: 'started';
			readonly answers?: Answers;
			readonly at?: number;
			readonly scope?: Scope;
	  }
	| { readonly type: 'answered'; readonly id: string; readonly choice: string }
	| { readonly type: 'skipped'; readonly id: string }
	| { readonly type: 'turned-to'; readonly at: number }
	| { readonly type: 'finished' }
	| { readonly type: 'started-over' }
	| { readonly type: 'compared'; readonly other: Other | undefined }
	| {
			readonly type: 'link-opened';
			readonly scope?: Scope | undefined;
			readonly own?: ReadAnswers | undefined;
			readonly other?: Other | undefined;
	  };

export const initialState: State = {
	stage: 'start',
	scope: 'all',
	at: 0,
	answers: {},
	dropped: 0,
	other: undefined,
};

/** The answers without one. */
function without(answers: Answers, id: string): Answers {
	return Object.fromEntries(Object.entries(answers).filter(([one]) => one !== id));
}

export function reduce(state: State, action: Action): State {
	switch (action.type) {
		case 'scope-chosen':
			return { ...state, scope: action.scope };
		case 'started':
			return {
				...state,
				stage: 'asking',
				scope: action.scope ?? state.scope,
				at: action.at ?? 0,
				answers: action.answers ?? state.answers,
			};
		case 'answered':
			return { ...state, answers: { ...state.answers, [action.id]: action.choice } };
		case 'skipped':
			return { ...state, answers: without(state.answers, action.id) };
		case 'turned-to':
			return { ...state, at: Math.max(0, action.at) };
		case 'finished':
			return { ...state, stage: 'result' };
		case 'started-over':
			return initialState;
		case 'compared':
			return { ...state, other: action.other };
		case 'link-opened': {
			const { scope = state.scope, own, other } = action;
			const opened = { ...initialState, scope, other };
			return own ? { ...opened, ...own, stage: 'result' } : opened;
		}
		default:
			return assertNever(action, 'readiness-quiz reduce');
	}
}
