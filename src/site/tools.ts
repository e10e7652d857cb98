import { getCollection, type CollectionEntry } from 'astro:content';
import type { ClaimEvidence, PayRange } from '../domain/evidence.ts';
import { claimEvidence } from './claims.ts';

export type ToolEntry = CollectionEntry<'tools'>;

/** Every tool, in order. Safe on any page: no island comes with it. */
export async function allTools(): Promise<ToolEntry[]> {
	return (await getCollection('tools')).sort((a, b) => a.data.order - b.data.order);
}

/** The tool of that id. @throws when there is none, with the file to write. */
export async function toolById(id: string): Promise<ToolEntry> {
	const tool = (await getCollection('tools')).find((entry) => entry.id === id);
	if (!tool) throw new Error(`No tool "${id}".\nWrite src/content/tools/${id}.mdx.`);
	return tool;
}

/** The claims a tool computes with, by the name its code uses. */
export async function toolEvidence(tool: ToolEntry): Promise<Record<string, ClaimEvidence>> {
	const named = Object.entries(tool.data.evidence).map(
		async ([name, claim]) => [name, await claimEvidence(claim)] as const,
	);
	return Object.fromEntries(await Promise.all(named));
}

/** What job ads advertise, by group. */
export async function payRanges(): Promise<PayRange[]> {
	return (await getCollection('pay')).map(({ id, data }) => ({ id, ...data }));
}
