import type { ClaimEvidence } from '../../../domain/evidence.ts';
import { initialState, reduce } from './state.ts';
import { readState, type Reading } from './week.ts';
import { ARTICLE_WORLDS, type WorldId } from './worlds.ts';
import { worthOf } from './worth.ts';

/** The article's sentence, and the check of it that needs no model. */
export interface ArticleFigures {
	readonly f1: number;
	/** Percent. */
	readonly fewer: number;
	readonly hours: number;
	/** Hours a week that false flags must have taken before. */
	readonly implied: number;
}

const CLAIM = 'src/content/claims/f1-to-hours.yaml';

/** What one of the article's worlds comes to, as it is shown. */
export function readWorld(world: WorldId): Reading {
	const reading = readState(reduce(initialState, { type: 'opened', world }));
	if ('ask' in reading) throw new Error(`metric-translator, world ${world}: ${reading.ask}`);
	return reading;
}

/**
 * The figures of the claim named `article` in `src/content/tools/metric-translator.mdx`. Runs while the
 * site is built.
 *
 * @throws When the claim lacks a figure, or one of the worlds in `worlds.ts` does not give what the
 *   claim states. The message names the file to edit.
 */
export function readEvidence(evidence: Readonly<Record<string, ClaimEvidence>>): ArticleFigures {
	const claim = evidence['article'];
	if (!claim)
		throw new Error(
			'src/content/tools/metric-translator.mdx: evidence.article is missing.\n' +
				'Add `evidence: { article: f1-to-hours }` to its frontmatter.',
		);
	const stated = (id: string) => {
		const central = claim.quantities.find((quantity) => quantity.id === id)?.central;
		if (central === undefined) throw new Error(`${CLAIM}: the quantity ${id} has no centre.`);
		return central;
	};
	const article = {
		f1: stated('f1'),
		fewer: stated('fewer-false-flags'),
		hours: stated('hours-saved'),
		implied: stated('hours-implied'),
	};
	for (const world of ARTICLE_WORLDS) {
		const { weeks, falseFlags, missed } = readWorld(world);
		const { hours } = worthOf(readWorld(world));
		const [, precision = ''] = world.split('-');
		const gives = [
			['f1', article.f1, (weeks.after.f1 ?? 0).toFixed(2)],
			['fewer-false-flags', article.fewer, ((falseFlags?.relative?.central ?? 0) * -100).toFixed()],
			['hours-saved', article.hours, (-(hours?.central ?? 0)).toFixed()],
			['hours-implied', article.implied, (hours?.before ?? 0).toFixed()],
			[
				`false-flags-${world}`,
				stated(`false-flags-precision-${precision}`),
				falseFlags?.after.toFixed() ?? '',
			],
			[`missed-${world}`, stated(`missed-precision-${precision}`), missed?.after.toFixed() ?? ''],
		] as const;
		for (const [id, says, given] of gives)
			if (Number(given) !== says)
				throw new Error(
					`src/islands/metric-translator/core/worlds.ts: ${world} gives ${given} for ${id}, ${CLAIM} states ${says}.\n` +
						'Mend the world, or the claim.',
				);
	}
	return article;
}
