import type { CitedSource } from './evidence.ts';

/** As much of a source as stands beside a sentence. */
type ShortSource = Pick<CitedSource, 'cite' | 'url'>;

/** A word of a published scale and the chances it stands for, in percent. */
export interface ProbabilityTerm {
	/** As it stands in a list, `a remote chance`. */
	readonly word: string;
	/** As it opens a sentence before “that”, `There is a remote chance`. */
	readonly opening: string;
	readonly low: number;
	readonly high: number;
	/** Only chances above `low`, or below `high`, have the word. */
	readonly above?: boolean | undefined;
	readonly below?: boolean | undefined;
}

/** A published scale of probability words, from the highest band to the lowest. */
export interface Vocabulary {
	readonly id: string;
	readonly name: string;
	readonly terms: readonly ProbabilityTerm[];
}

/** What people said they hear in a phrase, in percent: the middle answer and the middle half. */
export interface PerceivedPhrase {
	readonly phrase: string;
	readonly median: number;
	readonly low: number;
	readonly high: number;
}

/** One study of what people hear in probability words. */
export interface Perception {
	readonly n: number;
	readonly phrases: readonly PerceivedPhrase[];
	readonly source: ShortSource;
}

/** A rule for sentences about uncertain things, with its reason. */
export interface SentenceRule {
	readonly id: string;
	readonly title: string;
	readonly why: string;
	/** What to do about it. */
	readonly instead: string;
	readonly sources: readonly ShortSource[];
}
