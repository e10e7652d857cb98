import chapters from 'virtual:content/guide';
import items from 'virtual:content/quiz';
import type { ToolPicture } from '../../../domain/tool-picture.ts';
import { exampleAnswers } from './example.ts';
import { TRUTHS, type Truth } from './items.ts';
import { profileOf } from './scoring.ts';
import { bandWords } from './wording.ts';

/** The example’s profile, and the same as a start for each truth. */
export function pictures(): readonly ToolPicture[] {
	const names = new Map(chapters.map(({ id, shortTitle }) => [id, shortTitle]));
	const nameOf = (truth: Truth) => names.get(truth) ?? truth;
	const profile = profileOf(items, exampleAnswers(items));
	const barsOf = (truths: readonly Truth[]) =>
		profile.flatMap(({ truth, band }) =>
			band && truths.includes(truth)
				? [
						{
							name: nameOf(truth),
							figures: bandWords(band),
							interval: { low: band.low, central: band.centre, high: band.high },
						},
					]
				: [],
		);
	const caption = 'A made-up result: a band for each truth, from nothing to expert.';
	const scale = { min: 0, max: 1 };
	return [
		{ id: 'all', title: 'All five truths', search: '', caption, bars: barsOf(TRUTHS), scale },
		...TRUTHS.map((truth) => ({
			id: truth,
			title: nameOf(truth),
			search: `?truth=${truth}`,
			caption,
			bars: barsOf([truth]),
			scale,
		})),
	];
}
