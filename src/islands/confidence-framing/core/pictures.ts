import type { ToolPicture } from '../../../domain/tool-picture.ts';
import { answerOf } from './answer.ts';
import { writeLink } from './query.ts';
import { initialState, type State } from './state.ts';

const SHOWN = [
	{
		id: 'forecast',
		title: 'A forecast',
		choices: {},
		name: `Forecast, ${initialState.texts.chance}% to land inside`,
		caption: 'A range, the chance that it holds, and the baseline it starts from.',
	},
	{
		id: 'experiment',
		title: 'An experiment',
		choices: { mode: 'experiment' },
		name: 'Measured lift',
		caption: 'What an A/B test shows, and what it does not. The dashed line is no effect.',
	},
	{
		id: 'delivery',
		title: 'A delivery date',
		choices: { mode: 'delivery' },
		name: 'Ready within',
		caption: 'Three dates instead of one: even odds, four in five, nineteen in twenty.',
	},
] as const;

/** Each way of building a sentence, on its worked example. */
export function pictures(): readonly ToolPicture[] {
	return SHOWN.flatMap(({ id, title, choices, name, caption }) => {
		const state: State = { ...initialState, ...choices };
		const bar = answerOf(state, [])?.bar;
		if (!bar) return [];
		const { low, high } = bar.labels;
		return [
			{
				id,
				title,
				search: writeLink(state, { search: '', hash: '' }).search,
				caption,
				bars: [{ name, figures: [low, high].filter(Boolean).join(' to '), interval: bar.interval }],
				scale: bar.scale,
			},
		];
	});
}
