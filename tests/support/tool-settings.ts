import { readPage } from './built-site.ts';
import { pagePaths } from './each-page.ts';
import { toolSlugs } from './each-tool.ts';

/** The query with which a frame's tool opens, as its island is told: Astro writes the kind of each value before it. */
function settingOf(frame: string): string {
	const island = readPage(frame).document.querySelector('astro-island');
	const props = island?.getAttribute('props') ?? '';
	return /"search":\[0,"(\?[^"]*)"\]/.exec(props)?.[1] ?? '';
}

/** The queries with which each tool opens on its common settings, the start among them. */
export const settingsOf: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	toolSlugs.map((slug) => {
		const frames = pagePaths.filter((path) => path.startsWith(`/embed/${slug}/`));
		return [slug, [...new Set(frames.map(settingOf))]];
	}),
);
