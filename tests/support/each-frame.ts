import { readFileSync } from 'node:fs';
import { BASE, fileAt, readPage } from './built-site.ts';
import { otherFrames } from './currency-frames.ts';

/** Every frame but those in a currency: `salary-premium`, and `salary-premium/open-data` for a setting of it. */
export const frameNames = otherFrames;

/** What the site has at this address, which begins with its base path. */
export function builtFile(address: string): Buffer {
	const file = fileAt(address.slice(BASE.length - 1));
	if (file === undefined) throw new Error(`No file for ${address}`);
	return readFileSync(file);
}

const attributes = (document: Document, selector: string, name: string) =>
	[...document.querySelectorAll(selector)].flatMap((one) => one.getAttribute(name) ?? []);

/** A module and all that it imports at once. */
function modulesOf(address: string, seen: Set<string>): Set<string> {
	if (seen.has(address)) return seen;
	seen.add(address);
	const imports = builtFile(address)
		.toString()
		.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g);
	for (const [, path = ''] of imports)
		modulesOf(new URL(path, `http://site${address}`).pathname, seen);
	return seen;
}

/** What a frame loads before a reader touches it. */
export function firstLoad(name: string) {
	const { document } = readPage(`/embed/${name}/`);
	const modules = new Set<string>();
	for (const part of ['component-url', 'renderer-url', 'before-hydration-url'])
		for (const address of attributes(document, 'astro-island', part))
			if (address) modulesOf(address, modules);
	const styles = attributes(document, 'link[rel=stylesheet]', 'href');
	return { document, modules: [...modules], styles };
}
