import type { QuantityUnit } from './quantity-unit.ts';
import type { SourceTier } from './source-tier.ts';
import type { Verdict } from './verdict.ts';

/** A source as a tool or a page shows it beside a figure. */
export interface CitedSource {
	readonly id: string;
	/** How a sentence names it, `Faulkner 2003`. */
	readonly cite: string;
	readonly author: string;
	readonly title: string;
	readonly publisher: string;
	readonly year?: number | undefined;
	readonly url: string;
	readonly tier: SourceTier;
}

/** A figure as content states it, in `unit`; `percent` 5 means 5 %. At least one of low, central, high is there. */
export interface Quantity {
	readonly id: string;
	readonly label: string;
	readonly unit: QuantityUnit;
	readonly low?: number | undefined;
	readonly central?: number | undefined;
	readonly high?: number | undefined;
	/** Confidence level in percent, where low and high are an interval with one. */
	readonly level?: number | undefined;
	/** Sample size, and the size of the group compared with. */
	readonly n?: number | undefined;
	readonly comparedWith?: number | undefined;
	readonly covers: string;
	readonly method: string;
	readonly source: CitedSource;
}

/** A claim with the figures a tool computes with. */
export interface ClaimEvidence {
	readonly id: string;
	readonly statement: string;
	readonly verdict: Verdict;
	readonly quantities: readonly Quantity[];
}

/** What one group of job ads advertises; percentiles in `currency` a year, absent where n is too small. */
export interface PayRange {
	readonly id: string;
	readonly group: string;
	readonly country: string;
	readonly level: string;
	readonly currency: 'USD';
	readonly n: number;
	readonly reliability: 'ok' | 'thin' | 'too-small';
	readonly percentiles?:
		| {
				readonly p10?: number | undefined;
				readonly p25?: number | undefined;
				readonly p50: number;
				readonly p75?: number | undefined;
				readonly p90?: number | undefined;
		  }
		| undefined;
}
