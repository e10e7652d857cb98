import { oneOf, readParams, writeParams, type Address } from '../../../domain/query-codec.ts';

/** Where a preview shows the embed. */
export const CONDITIONS = ['post', 'wordpress', 'policy', 'no-script'] as const;
export type Condition = (typeof CONDITIONS)[number];

const KINDS = ['script', 'frame', 'address', 'frame-address', 'markdown'] as const;
export type Kind = (typeof KINDS)[number];

/** What a writer chose, as texts; empty is “as the reader has it”. */
export interface State {
	readonly tool: string;
	readonly preset: string;
	readonly theme: string;
	readonly accent: string;
	readonly numbers: string;
	readonly currency: string;
	readonly share: string;
	readonly kind: Kind;
	readonly condition: Condition;
	readonly width: 'phone' | 'desktop';
}

export interface Action {
	readonly type: 'chosen';
	readonly choices: Partial<State>;
}

/** A tool that no list has stands for the first of the list. */
export const initialState: State = {
	tool: '',
	preset: '',
	theme: '',
	accent: '',
	numbers: '',
	currency: '',
	share: '',
	kind: 'script',
	condition: 'post',
	width: 'desktop',
};

/** Another tool has other settings, so the setting goes back to its start. */
export function reduce(state: State, { choices }: Action): State {
	const isOtherTool = choices.tool !== undefined && choices.tool !== state.tool;
	return { ...state, ...(isOtherTool && { preset: '', currency: '' }), ...choices };
}

/** Texts of a link that are checked where they are used, so any may stand here; not too long. */
const text = { parse: (raw: string) => (raw && raw.length <= 60 ? raw : undefined) };
const CODECS = {
	tool: text,
	preset: text,
	theme: oneOf(['light', 'dark']),
	accent: text,
	numbers: text,
	currency: text,
	share: oneOf(['1']),
	kind: oneOf(KINDS),
	condition: oneOf(CONDITIONS),
	width: oneOf(['phone', 'desktop']),
};
const NAMES = Object.keys(CODECS) as (keyof typeof CODECS)[];

/** What a link asks for; undefined when it says nothing of ours. Never throws. */
export function openLink({ search }: Address): Action | undefined {
	const params = readParams(search);
	const said = NAMES.map((name) => [name, CODECS[name].parse(params.get(name) ?? '')] as const);
	const choices = Object.fromEntries(said.filter(([, value]) => value));
	return Object.keys(choices).length ? { type: 'chosen', choices } : undefined;
}

/** The address that brings these choices back. */
export function writeLink(state: State, { search, hash }: Address): Address {
	const ours: Record<string, string | undefined> = {};
	for (const name of NAMES)
		ours[name] = state[name] === initialState[name] ? undefined : state[name];
	return { search: writeParams(search, ours, '?'), hash };
}
