import type { ClaimEvidence } from '../../../domain/evidence.ts';
import { sharedScale } from '../../../domain/interval-labels.ts';
import type { ToolPicture } from '../../../domain/tool-picture.ts';
import { readEvidence } from './evidence.ts';
import { inputsOf } from './inputs.ts';
import { PRESET_IDS } from './presets.ts';
import { writeLink } from './query.ts';
import { initialState } from './state.ts';

/**
 * Each premium a reader can choose, with what stands beside it in the tool. All on one scale, so
 * that two pictures can be compared.
 */
export function pictures(
	evidence: Readonly<Record<string, ClaimEvidence>>,
): readonly ToolPicture[] {
	const premiums = readEvidence(evidence);
	const shown = PRESET_IDS.filter((id) => id !== 'own').map((preset) => {
		const state = { ...initialState, preset };
		const { chosen, beside } = inputsOf(state, premiums);
		return { state, rows: [chosen, ...beside] };
	});
	const scale = sharedScale(
		shown.flatMap(({ rows }) =>
			rows.flatMap(({ interval: { low, central, high } }) => [low, central, high]),
		),
	);
	return shown.map(({ state, rows }) => ({
		id: state.preset,
		title: rows[0]?.name ?? '',
		search: writeLink(state, { search: '', hash: '' }).search,
		caption: 'What a move could add to base pay, by source. The dashed line is no change.',
		bars: rows.map(({ name, figures, interval }) => ({ name, figures, interval })),
		scale,
	}));
}
