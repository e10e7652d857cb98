/** How close a source is to the thing it reports, closest first. */
export const SOURCE_TIERS = ['primary', 'reproduced', 'news', 'weak'] as const;
export type SourceTier = (typeof SOURCE_TIERS)[number];

/** What each tier means, in words a reader sees beside it. */
export const SOURCE_TIER_MEANING: Readonly<Record<SourceTier, string>> = {
	primary: 'the original text or the author’s own page',
	reproduced: 'an abstract or a copy of the original, read elsewhere',
	news: 'a news report or a digest',
	weak: 'a vendor, a course seller or a page that shows no method',
};
