import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** A built page that says in its head where its Markdown copy stands. */
export interface BuiltPage {
	/** Below the base path, such as `/guide/ethics/`. */
	readonly path: string;
	/** Its canonical address. */
	readonly url: string;
	/** The copy's file in the built site, such as `guide/ethics.md`. */
	readonly file: string;
	/** The day its content last changed, `YYYY-MM-DD`. */
	readonly day: string;
	readonly title: string;
	readonly description: string;
	readonly document: Document;
}

const COPY_LINK = 'link[rel=alternate][type="text/markdown"]';

/** The address of a copy, `/repo/guide/ethics.md`, as a file of the built site. */
export const copyFile = (address: string, base: string): string => address.slice(base.length);

export const textOf = (node: { readonly textContent: string | null } | null | undefined): string =>
	(node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * Every page with a copy, by path.
 *
 * @param base The base path, `/` or `/repo/`.
 */
export function builtPages(dist: string, base: string): BuiltPage[] {
	const files = globSync('**/*.html', { cwd: dist }).sort();
	return files.flatMap((file) => pageOf(file, readFileSync(join(dist, file), 'utf8'), base) ?? []);
}

/** @throws when the page lacks what its copy begins with. */
function pageOf(file: string, html: string, base: string): BuiltPage | undefined {
	if (!html.includes('type="text/markdown"')) return undefined;
	const { document } = parseHTML(html);
	const read = (selector: string, name: string) => {
		const value = document.querySelector(selector)?.getAttribute(name);
		if (!value) throw new Error(`${file} has a Markdown copy and no ${selector}[${name}].`);
		return value;
	};
	return {
		path: `/${file.replace(/index\.html$/, '')}`,
		url: read('link[rel=canonical]', 'href'),
		file: copyFile(read(COPY_LINK, 'href'), base),
		day: read(COPY_LINK, 'data-day'),
		title: textOf(document.querySelector('h1')),
		description: read('meta[name=description]', 'content'),
		document,
	};
}
