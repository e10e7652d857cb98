import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/**
 * `virtual:content/quiz` is the fields of every entry of `src/content/quiz`, in their order;
 * `virtual:content/rules/cited` has each source, too, as a link says it, and not by its name alone.
 */
const MODULE = /^virtual:content\/([a-z]+)(\/cited)?$/;
const ENTRY = /\.(?:yaml|mdx)$/;
/** What stands between the dashes at the head of an MDX file; all of a YAML file. */
const FIELDS = /^---\n(.*?)\n---\n|^.*$/s;

interface Entry {
	readonly id: string;
	readonly order?: number;
	readonly source?: string;
	readonly sources?: readonly string[];
}

/** A source as it stands beside a figure. */
interface Cited {
	readonly cite: string;
	readonly url: string;
}

/**
 * Content that a tool fetches with its script and not with its page: too much to hand over as props,
 * which every page with the tool pays for. What it reads is checked by `content-check` like all else.
 */
export default function contentModules(): AstroIntegration {
	return {
		name: 'content-modules',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const root = fileURLToPath(new URL('src/content', config.root));
				updateConfig({ vite: { plugins: [plugin(root, config.base.replace(/\/$/, ''))] } });
			},
		},
	};
}

function plugin(root: string, base: string): Plugin {
	return {
		name: 'content-modules',
		resolveId: (id) => (MODULE.test(id) ? `\0${id}` : undefined),
		load(id) {
			const [, collection, cited] = MODULE.exec(id.slice(1)) ?? [];
			if (!id.startsWith('\0') || collection === undefined) return undefined;
			const folder = join(root, collection);
			const files = readdirSync(folder).filter((name) => ENTRY.test(name));
			for (const file of files) this.addWatchFile(join(folder, file));
			const entries = entriesOf(folder, files);
			const citedIn = ({ source, sources, ...entry }: Entry) => ({
				...entry,
				...(source && { source: sourceAt(root, source, base) }),
				...(sources && { sources: sources.map((one) => sourceAt(root, one, base)) }),
			});
			return `export default ${JSON.stringify(cited ? entries.map(citedIn) : entries)};`;
		},
	};
}

function sourceAt(root: string, id: string, base: string): Cited {
	const { cite, url } = parse(readFileSync(join(root, 'sources', `${id}.yaml`), 'utf8')) as Cited;
	return { cite, url: url.startsWith('/') ? base + url : url };
}

/** The fields of a folder’s entries, by `order` where they have one, else by file name. */
function entriesOf(folder: string, files: readonly string[]): readonly Entry[] {
	return files
		.map((file) => {
			const written = readFileSync(join(folder, file), 'utf8');
			const [all = '', head = all] = FIELDS.exec(written) ?? [];
			return { ...(parse(head) as object), id: file.replace(ENTRY, '') };
		})
		.sort((a: Entry, b: Entry) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1));
}
