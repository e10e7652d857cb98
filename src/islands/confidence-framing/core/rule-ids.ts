/** Every rule the tool knows: each has its file in `src/content/rules/`, and a test keeps them in step. */
export const RULE_IDS = [
	'absolute',
	'bare-date',
	'word-without-number',
	'negative-wording',
	'scale-not-said',
	'baseline-missing',
	'margin-contradicts',
	'zero-as-win',
	'p-as-probability',
	'threshold-as-level',
	'precision-beyond-data',
	'peeking',
	'tiny-sample',
	'likelihood-with-level',
	'forecast-as-interval',
	'chance-missing',
	'no-deadline',
	'split-mismatch',
	'narrow-plan',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** A rule that a sentence breaks, and where. */
export interface Fault {
	readonly rule: RuleId;
	/** What exactly, in one sentence; figures between asterisks. */
	readonly detail: string;
}
