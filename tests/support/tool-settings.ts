import { readPage } from './built-site.ts';
import { toolSlugs } from './each-tool.ts';

/** Astro writes each value of an island's props with its kind before it: 0 for what JSON has, 1 for a list. */
type Written = readonly [kind: 0 | 1, value: unknown];
function read([kind, value]: Written): unknown {
	if (kind === 1) return (value as readonly Written[]).map(read);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value as Readonly<Record<string, Written>>).map(([key, one]) => [
			key,
			read(one),
		]),
	);
}

interface Tool {
	readonly slug: string;
	readonly presets: readonly { readonly settings: string }[];
}

/** The queries with which each tool opens on its common settings, as the page for writers lists them. */
export const settingsOf: Readonly<Record<string, readonly string[]>> = (() => {
	const island = readPage('/embed/').document.querySelector('astro-island');
	const props = JSON.parse(island?.getAttribute('props') ?? '{}') as { tools: Written };
	const tools = read(props.tools) as readonly Tool[];
	return Object.fromEntries(
		toolSlugs.map((slug) => [
			slug,
			tools.find((tool) => tool.slug === slug)?.presets.map(({ settings }) => settings) ?? [''],
		]),
	);
})();
