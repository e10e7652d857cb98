import type { ClaimEvidence } from '../../../domain/evidence.ts';
import { plainNumber } from '../../../domain/figure-text.ts';
import { sharedScale } from '../../../domain/interval-labels.ts';
import { roundOutwards } from '../../../domain/proportion/round-outwards.ts';
import { wilsonInterval } from '../../../domain/proportion/wilson.ts';
import type { PictureBar, ToolPicture } from '../../../domain/tool-picture.ts';
import { barsOf } from './bars.ts';
import { readEvidence, readWorld } from './evidence.ts';
import { othersIn, realIn } from './model.ts';
import { writeLink } from './query.ts';
import { initialState, reduce } from './state.ts';
import { ARTICLE_WORLDS, textsOf, type WorldId } from './worlds.ts';

const searchOf = (world: WorldId) =>
	writeLink(reduce(initialState, { type: 'opened', world }), { search: '', hash: '' }).search;

/** False flags and misses of a week with the new model, with the intervals of its rates. */
function queueBars(world: WorldId): readonly PictureBar[] {
	const { weeks, models, real, others, level, words } = readWorld(world);
	const { sample } = models.after;
	const bar = (name: string, central = 0, part = 0, whole = 1, cases = 0): PictureBar => {
		const { low, high } = wilsonInterval({ conversions: part, visitors: whole }, level);
		const ends = roundOutwards({ low: low * cases, high: high * cases }, 0);
		return {
			name,
			figures: `${plainNumber(central, 0)}, ${plainNumber(ends.low ?? 0)} to ${plainNumber(ends.high ?? 0)}`,
			interval: { ...ends, central },
		};
	};
	return [
		bar(
			'False flags a week',
			weeks.after.falseFlags,
			sample?.falseFlags,
			sample && othersIn(sample),
			others,
		),
		bar(
			`Missed ${words.real} a week`,
			weeks.after.missed,
			sample?.missed,
			sample && realIn(sample),
			real,
		),
	];
}

/** The chapter's week as a change, and the article's three worlds as the queues they leave. */
export function pictures(
	evidence: Readonly<Record<string, ClaimEvidence>>,
): readonly ToolPicture[] {
	const { f1 } = readEvidence(evidence);
	const change = barsOf(readWorld('week'));
	const worlds = ARTICLE_WORLDS.map((world) => ({ world, bars: queueBars(world) }));
	const scale = sharedScale(
		worlds.flatMap(({ bars }) => bars.map(({ interval }) => interval.high)),
	);
	return [
		{
			id: 'week',
			title: 'A week of counts',
			search: '',
			caption: 'What a better F1 score changed in a week. The dashed line is no change.',
			bars: change.map(({ name, figures, interval }) => ({ name, figures, interval })),
			scale: change[0]?.scale ?? { min: 0, max: 1 },
		},
		...worlds.map(({ world, bars }) => ({
			id: world,
			title: `F1 ${f1} at a precision of ${textsOf(world).afterPrecision}`,
			search: searchOf(world),
			caption: 'One of three weeks that fit the same F1, the same cut and the same hours.',
			bars,
			scale,
		})),
	];
}
