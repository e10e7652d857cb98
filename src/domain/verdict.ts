/** How a claim stands against the evidence we found, strongest support first. */
export const VERDICTS = ['supported', 'attributed', 'mixed', 'contested'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What each verdict means, in words a reader sees beside it. */
export const VERDICT_MEANING: Readonly<Record<Verdict, string>> = {
	supported: 'Independent evidence agrees.',
	attributed: 'Only the source article says so.',
	mixed: 'The core holds, the wording goes too far.',
	contested: 'Evidence disagrees, or the wording overreaches.',
};
