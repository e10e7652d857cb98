import type { EmbeddedTool } from './embed-snippet.ts';
import type { ClaimEvidence, PayRange } from './evidence.ts';

/** What pages hand to every tool's `Tool.astro`; each passes on to its island only what it needs. */
export interface ToolProps {
	/** The claims it computes with, by the names in its entry. */
	evidence: Readonly<Record<string, ClaimEvidence>>;
	payRanges: readonly PayRange[];
	/** The five chapters that hold the truths, in order: slug and title. */
	truths: readonly (readonly [slug: string, title: string])[];
	/** Root-relative, with the base path: `/` or `/repo/`. */
	base: string;
	/** Absolute address of the tool's page. */
	pageUrl: string;
	/** The published address of the first page, for codes that go into other pages. */
	site: string;
	/** The tool as writers embed it. */
	embedded: EmbeddedTool;
	/** The query of the setting it starts on, `?premium=open-data`; left out for its usual start. */
	search?: string | undefined;
	/** True on the embed route: no printing, no files, no embedding of an embed. */
	frame?: boolean;
}
