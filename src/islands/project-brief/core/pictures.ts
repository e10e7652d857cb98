import type { ToolPicture } from '../../../domain/tool-picture.ts';
import { failureRate } from './failure-rate.ts';
import { writeLink } from './query.ts';
import { plainRate } from './sentences.ts';
import { initialState, type State } from './state.ts';

/** Counts that first users often come to. */
const SHOWN = [
	{ name: 'None of 10 users failing', users: 10, failures: 0 },
	{ name: 'None of 20 users failing', users: 20, failures: 0 },
	{ name: '4 of 20 users failing', users: 20, failures: 4 },
] as const;

const BARS = SHOWN.map(({ name, ...counts }) => ({
	name,
	figures: plainRate(counts),
	interval: failureRate(counts).interval,
}));

const searchOf = (change: Partial<State>) =>
	writeLink({ ...initialState, ...change }, { search: '', hash: '' }).search;

/** The whole brief, its guardrail card, and the use that project lists suggest most and law regulates most. */
export function pictures(): readonly ToolPicture[] {
	const scale = { min: 0, max: 0.45 };
	const caption =
		'What first users can say about how often a tool fails: rates that remain plausible.';
	const settings = [
		{ id: 'brief', title: 'The whole brief', search: '' },
		{
			id: 'guardrails',
			title: 'The guardrail card',
			search: searchOf({ view: 'guardrails' }),
		},
		{
			id: 'hiring',
			title: 'With the warning for hiring',
			search: searchOf({ brief: { uses: 'hiring' } }),
		},
	];
	return settings.map((setting) => ({ ...setting, caption, bars: BARS, scale }));
}
