import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';

/** The folder the suites look at: the build at the root, unless `SITE_DIST` names another. */
export const DIST =
	process.env['SITE_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** The base path the site was built with, `/` or `/repo/`. */
export const BASE = (JSON.parse(readFileSync(`${DIST}/build.json`, 'utf8')) as { base: string })
	.base;

export interface BuiltPage {
	/** Root-relative below the base path, such as `/guide/ethics/`. */
	readonly path: string;
	readonly html: string;
	readonly document: Document;
}

/** The built file an address stands for, or `undefined` where there is none. */
export function fileAt(path: string): string | undefined {
	const file = `${DIST}${decodeURIComponent(path)}${path.endsWith('/') ? 'index.html' : ''}`;
	return existsSync(file) ? file : undefined;
}

export function readPage(path: string): BuiltPage {
	const html = readFileSync(`${DIST}${path}${path.endsWith('/') ? 'index.html' : ''}`, 'utf8');
	return { path, html, document: parseHTML(html).document };
}
