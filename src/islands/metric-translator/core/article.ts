import { bold, percent, plainNumber } from '../../../domain/figure-text.ts';
import type { ArticleFigures } from './evidence.ts';
import { initialState, reduce } from './state.ts';
import { readState, type Reading } from './week.ts';
import { ARTICLE_WORLDS, textsOf, type WorldId } from './worlds.ts';

/** One world in which every word of the article's sentence is true, as a line of a table. */
export interface WorldRow {
	readonly world: WorldId;
	readonly precision: string;
	readonly recall: string;
	/** Old and new. */
	readonly falseFlags: string;
	readonly missed: string;
	readonly minutes: string;
}

/** The three worlds side by side. */
export function worldRows(): readonly WorldRow[] {
	return ARTICLE_WORLDS.flatMap((world) => {
		const reading = readState(reduce(initialState, { type: 'opened', world }));
		const { afterPrecision, afterRecall, minutes } = textsOf(world);
		if ('ask' in reading || !reading.falseFlags || !reading.missed) return [];
		const { before, after } = reading.falseFlags;
		return [
			{
				world,
				precision: afterPrecision,
				recall: afterRecall,
				falseFlags: `${plainNumber(before, 0)} → ${plainNumber(after, 0)}`,
				missed: plainNumber(reading.missed.after, 0),
				minutes,
			},
		];
	});
}

/** What the article's sentence would take with the reader's own figures. */
export function takesHere({ falseFlags }: Reading, { hours, fewer }: ArticleFigures): string {
	if (!falseFlags || falseFlags.before === 0) return '';
	const gone = -falseFlags.perWeek.central;
	const cut = `With your figures, ${bold(percent(fewer))} fewer false flags would be ${bold(plainNumber((falseFlags.before * fewer) / 100, 0))} of ${bold(plainNumber(falseFlags.before, 0))} a week`;
	if (gone <= 0) return `${cut}; there are none fewer.`;
	const minutes = (hours * 60) / gone;
	return `${cut}; there are ${bold(plainNumber(gone, 0))} fewer, and for ${bold(plainNumber(hours))} hours a review would have to take ${bold(plainNumber(minutes, minutes < 10 ? 1 : 0))} minutes.`;
}
