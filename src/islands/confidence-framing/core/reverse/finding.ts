import type { Asked } from './heard.ts';

/** What a reader is shown in a pasted sentence. */
export const FINDING_KINDS = ['hedge', 'absolute', 'bare-date', 'number'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A phrase in the reader's own text: `text.slice(start, end) === phrase`, markup and all. */
export interface Finding {
	readonly kind: FindingKind;
	readonly phrase: string;
	/** Offsets in UTF-16 units of the text that was pasted. */
	readonly start: number;
	readonly end: number;
	/** The lexicon's entry, such as `likely` or `slim chance`; none for dates and numbers. */
	readonly entry?: string;
	/** “not likely”, “isn’t guaranteed”. */
	readonly negated?: true;
	/** “very likely”, “almost certain”. */
	readonly intensified?: true;
	/** What people were asked about and this amounts to: “very likely” is heard as `highly likely`. */
	readonly heard?: Asked;
}

/** Tokens `from` up to, not including, `to`. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** A finding before it is given its offsets. */
export interface Span
	extends Stretch, Pick<Finding, 'kind' | 'entry' | 'negated' | 'intensified' | 'heard'> {}
