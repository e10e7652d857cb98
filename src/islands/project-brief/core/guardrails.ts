import type { GuardrailId } from './brief.ts';

/** A row of the guardrail card, as `src/content/guardrails` states it. */
export interface Guardrail {
	readonly id: GuardrailId;
	readonly name: string;
	/** What a reader is asked for. */
	readonly ask: string;
	/** A check that can fail. */
	readonly check: string;
	/** The paragraph of the chapter on ethics that goes with it. */
	readonly see: string;
	/** What stands behind it, with the slug of its source. */
	readonly standards: readonly { readonly name: string; readonly source: string }[];
}

/** How many of the checks are passed, in words: `2 of 5 checks passed`. */
export const passedWords = (passed: number, all: number) => `${passed} of ${all} checks passed`;
