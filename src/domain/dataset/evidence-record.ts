import type { Quantity } from '../evidence.ts';
import type { Change } from '../history.ts';
import type { SourceTier } from '../source-tier.ts';
import type { Verdict } from '../verdict.ts';

/** A piece of evidence; its sources by their ids. */
interface NoteRecord {
	readonly note: string;
	readonly sources: readonly string[];
}

/** A figure; its source by its id. */
export type QuantityRecord = Omit<Quantity, 'source'> & { readonly source: string };

/** A claim with all the ledger says of it. */
export interface ClaimRecord {
	readonly id: string;
	/** `C07` */
	readonly number: string;
	readonly statement: string;
	readonly verdict: Verdict;
	readonly verdictInShort: string;
	readonly fairVersion?: string | undefined;
	/** Id of the guide entry it belongs to. */
	readonly chapter: string;
	/** With its origin. */
	readonly url: string;
	readonly for: readonly NoteRecord[];
	readonly against: readonly NoteRecord[];
	readonly quantities: readonly QuantityRecord[];
	readonly wouldChangeOurMind: string;
	readonly published: string;
	readonly changed: string;
	readonly checkedOn: string;
	readonly checkBy: string;
	readonly changes: readonly Change[];
}

/** A publication that claims rest on. */
export interface SourceRecord {
	readonly id: string;
	readonly cite: string;
	readonly author: string;
	readonly title: string;
	readonly publisher: string;
	readonly year?: number | undefined;
	/** With its origin. */
	readonly url: string;
	readonly tier: SourceTier;
	readonly finding: string;
	readonly caution?: string | undefined;
	/** Of its rows, by its name in SPDX. */
	readonly licence?: string | undefined;
	readonly accessed: string;
}
