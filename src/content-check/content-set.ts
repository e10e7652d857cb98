import type { MdxDocument } from './mdx.ts';

/** What every entry has: its slug and its file. */
export interface Entry {
	/** File name without its ending. */
	readonly id: string;
	/** From the project's root: `src/content/claims/pay-premium.yaml`. */
	readonly file: string;
	/**
	 * False where the file is not YAML or MDX. That is a fault of its own; the entry then only
	 * stands in so that others may name it, and no rule draws conclusions from what it lacks.
	 */
	readonly readable: boolean;
}

export interface SourceEntry extends Entry {
	readonly tier: string;
	readonly cite: string;
	readonly finding: string;
}

export interface NoteEntry {
	readonly note: string;
	readonly sources: readonly string[];
}

export interface QuantityEntry {
	readonly id: string;
	readonly source: string;
	/** Those of low, central, high, n, comparedWith and level that are stated. */
	readonly numbers: Readonly<Partial<Record<QuantityField, number>>>;
}

export const QUANTITY_FIELDS = ['low', 'central', 'high', 'n', 'comparedWith', 'level'] as const;
type QuantityField = (typeof QUANTITY_FIELDS)[number];

export interface ClaimEntry extends Entry {
	readonly number: number | undefined;
	readonly statement: string;
	readonly verdict: string;
	readonly verdictInShort: string;
	readonly for: readonly NoteEntry[];
	readonly against: readonly NoteEntry[];
	readonly quantities: readonly QuantityEntry[];
	readonly chapter: string;
	readonly fairVersion: string;
	readonly checkBy: string;
	/** Newest first. */
	readonly changes: readonly ChangeEntry[];
}

/** What changed on one day, each value as it was and as it is. */
export interface ChangeEntry {
	readonly on: string;
	readonly values: readonly { readonly of: string; readonly to: string }[];
}

export interface GuideEntry extends Entry {
	/** Frontmatter that readers see and that may hold no figures, by field name. */
	readonly copy: Readonly<Record<string, string>>;
	/** `see` of every self-check answer that has one. */
	readonly see: readonly string[];
	readonly body: MdxDocument;
}

export interface FaqEntry extends Entry {
	readonly question: string;
	readonly short: string;
	readonly claims: readonly string[];
	readonly chapters: readonly string[];
	readonly body: MdxDocument;
}

export interface GlossaryEntry extends Entry {
	readonly chapter: string;
	readonly seeAlso: readonly string[];
}

export interface ToolEntry extends Entry {
	readonly copy: Readonly<Record<string, string>>;
	readonly chapter: string;
	/** The name that the tool's code uses, and the claim. */
	readonly evidence: Readonly<Record<string, string>>;
	readonly faq: readonly string[];
	readonly body: MdxDocument;
}

/** A scale of words, of levels, or of what people hear: what matters here is where it is from. */
export interface ScaleEntry extends Entry {
	readonly source: string;
}

export interface RuleEntry extends Entry {
	readonly why: string;
	readonly sources: readonly string[];
	readonly claims: readonly string[];
}

export interface QuizEntry extends Entry {
	readonly truth: string;
	readonly see: string;
	readonly tool: string;
}

/** A use that law treats apart: what a rule states, in figures and days, its sources have found. */
export interface RegulatedEntry extends Entry {
	readonly inShort: string;
	readonly rules: readonly {
		readonly says: string;
		readonly from: string;
		readonly sources: readonly string[];
	}[];
	readonly checkBy: string;
}

/** A row of the guardrail card, which goes with a paragraph of the chapter on ethics. */
export interface GuardrailEntry extends Entry {
	readonly check: string;
	readonly see: string;
	readonly sources: readonly string[];
}

/** The parts of `src/content` that refer to each other, by slug. */
export interface ContentSet {
	readonly sources: ReadonlyMap<string, SourceEntry>;
	readonly claims: ReadonlyMap<string, ClaimEntry>;
	readonly guide: ReadonlyMap<string, GuideEntry>;
	readonly faq: ReadonlyMap<string, FaqEntry>;
	readonly glossary: ReadonlyMap<string, GlossaryEntry>;
	readonly tools: ReadonlyMap<string, ToolEntry>;
	readonly vocabularies: ReadonlyMap<string, ScaleEntry>;
	readonly perceptions: ReadonlyMap<string, ScaleEntry>;
	readonly rules: ReadonlyMap<string, RuleEntry>;
	readonly quiz: ReadonlyMap<string, QuizEntry>;
	readonly frameworks: ReadonlyMap<string, ScaleEntry>;
	readonly regulated: ReadonlyMap<string, RegulatedEntry>;
	readonly guardrails: ReadonlyMap<string, GuardrailEntry>;
}

/** Every entry with an MDX body, in one list. */
export function pagesOf(set: ContentSet): (GuideEntry | FaqEntry | ToolEntry)[] {
	return [...set.guide.values(), ...set.faq.values(), ...set.tools.values()];
}

/** Every scale, whatever it measures. */
export function scalesOf(set: ContentSet): ScaleEntry[] {
	return [...set.vocabularies.values(), ...set.perceptions.values(), ...set.frameworks.values()];
}
