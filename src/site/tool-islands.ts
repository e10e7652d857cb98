import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ToolProps } from '../domain/tool-props.ts';
import { allTools, payRanges, type ToolEntry, toolEvidence } from './tools.ts';
import { publishedSite } from './embeds.ts';
import { toolHeights } from './tool-heights.ts';
import { truthTitles } from './guide.ts';
import { absolute, HOME, href, toolPath } from './links.ts';

/*
 * Every page that imports this module carries all tools' style sheets (their scripts stay apart),
 * so only pages that show a tool may.
 */
const islands = import.meta.glob<{ default: AstroComponentFactory }>(
	'../islands/[!_]*/Tool.astro',
	{ eager: true },
);

const islandOf = (slug: string) => islands[`../islands/${slug}/Tool.astro`]?.default;

/** Stops the build when an entry has no island or an island no entry. */
async function assertPaired(): Promise<void> {
	const entries = (await allTools()).map((tool) => tool.id);
	for (const id of entries)
		if (!islandOf(id))
			throw new Error(
				`src/content/tools/${id}.mdx has no island.\n` +
					`Create src/islands/${id}/Tool.astro (npm run new:tool ${id}), or delete the entry.`,
			);
	for (const path of Object.keys(islands)) {
		const slug = path.split('/').at(-2) ?? '';
		if (!entries.includes(slug))
			throw new Error(
				`src/islands/${slug}/ has no page copy.\n` +
					`Write src/content/tools/${slug}.mdx (npm run new:tool makes both), or delete the folder.`,
			);
	}
}

/** A tool ready to render: its entry, its island, and the props the island takes. */
export async function toolIsland(tool: ToolEntry, site: URL) {
	await assertPaired();
	const Island = islandOf(tool.id);
	if (!Island) throw new Error(`src/islands/${tool.id}/Tool.astro is missing.`);
	const props: ToolProps = {
		evidence: await toolEvidence(tool),
		payRanges: await payRanges(),
		truths: await truthTitles(),
		base: href(HOME),
		pageUrl: absolute(toolPath(tool.id), site),
		site: publishedSite(site),
		embedded: { slug: tool.id, title: tool.data.title, heights: toolHeights(tool.id) },
	};
	return { Island, props };
}
