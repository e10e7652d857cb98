import type { FieldName, Texts } from './fields.ts';

/** What a reader has: counts of each model, or its precision and recall. Links carry these. */
export const WAYS = ['counts', 'rates'] as const;
export type Way = (typeof WAYS)[number];

/**
 * The examples the tool opens on: the week of the chapter, then three worlds in which every word of
 * the article's sentence is true. Links and embeds carry these ids: never rename one.
 */
export const WORLD_IDS = ['week', 'precision-95', 'precision-89', 'precision-84'] as const;
export type WorldId = (typeof WORLD_IDS)[number];

/** The worlds of the article's sentence. */
export const ARTICLE_WORLDS = WORLD_IDS.filter((id) => id !== 'week');

/** The chapter's illustrative week, in counts and in the rates they give; 5% of payments are frauds. */
const WEEK: Texts = {
	beforeCaught: '4,600',
	beforeFalse: '870',
	beforeMissed: '400',
	beforeCases: '100,000',
	afterCaught: '4,550',
	afterFalse: '670',
	afterMissed: '450',
	afterCases: '100,000',
	beforePrecision: '84.1%',
	beforeRecall: '92%',
	afterPrecision: '87.16%',
	afterRecall: '91%',
	measured: '5,000',
	volume: '100,000',
	share: '5',
	minutes: '12',
	hourCost: '30',
	missCost: '60',
	level: '95',
	currency: '£',
	real: 'frauds',
	cases: 'payments',
};

/** Of both models recall is the same, so nothing gets worse; the article names no cost. */
const articleWorld = (
	precisions: readonly [before: string, after: string],
	recall: string,
	minutes: string,
): Partial<Texts> => ({
	beforePrecision: precisions[0],
	afterPrecision: precisions[1],
	beforeRecall: recall,
	afterRecall: recall,
	measured: '1,000',
	volume: '20,000',
	minutes,
	hourCost: '',
	missCost: '',
});

interface World {
	readonly way: Way;
	/** What differs from the week. */
	readonly texts: Partial<Texts>;
}

/**
 * Worked out from F1 0.89 and 1,000 frauds: recall is F1 · P / (2P − F1), the old model has 1 / 0.77
 * times the false flags, and minutes are 2,400 divided by the flags saved. `evidence.ts` stops the
 * build where they no longer give what the claim states.
 */
export const WORLDS: Readonly<Record<WorldId, World>> = {
	week: { way: 'counts', texts: {} },
	'precision-95': { way: 'rates', texts: articleWorld(['93.6%', '95%'], '83.71%', '182') },
	'precision-89': { way: 'rates', texts: articleWorld(['86.17%', '89%'], '89%', '73') },
	'precision-84': { way: 'rates', texts: articleWorld(['80.17%', '84%'], '94.63%', '44.6') },
};

/** Every field as it stands in a world. */
export const textsOf = (world: WorldId): Texts => ({ ...WEEK, ...WORLDS[world].texts });

/** Fields of each way in; all others belong to both. */
const OWN: Readonly<Record<Way, RegExp>> = {
	counts: /Caught|False|Missed|Cases/,
	rates: /Precision|Recall|measured/,
};

/** Whether a field plays a part in this way in. */
export const isAsked = (name: FieldName, way: Way): boolean =>
	!OWN[way === 'counts' ? 'rates' : 'counts'].test(name);
