import { createHash } from 'node:crypto';

/** What stands inside a page's HTML and runs or styles it, as a policy names it: by its hash. */
export interface InlineCode {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
	/** Pagefind runs where the search may be opened. */
	readonly hasSearch: boolean;
	/** Shows a made-up post in a frame (`_embed-builder`). */
	readonly hasPreview: boolean;
	/** Starts the service worker. */
	readonly hasWorker: boolean;
	/** May start the worker of large boards of bets, whose address its island is told. */
	readonly hasOutlook: boolean;
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** Fetched by its address, or read by machines and never run. */
const NOT_RUN = /\bsrc=|\btype="?application\/(?:ld\+)?json/;

/** As Content Security Policy names a script or a style: `'sha256-…'` of exactly its letters. */
const hashSource = (code: string): string =>
	`'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** What a built page carries. Browsers compare hashes of what stands there, so nothing may change it after. */
export function inlineCode(html: string): InlineCode {
	const scripts = [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', code = '']) =>
		NOT_RUN.test(attributes) ? [] : [code],
	);
	return {
		scripts: hashes(scripts),
		styles: hashes([...html.matchAll(STYLE)].map(([, style = '']) => style)),
		hasSearch: html.includes('data-search-script'),
		hasPreview: html.includes('embed-preview'),
		hasWorker: scripts.some((code) => code.includes('serviceWorker')),
		hasOutlook: /_astro\/outlook\.[\w-]+\.js/.test(html),
	};
}

/** Everything that several pages carry, for hosts that are told of a folder and not of a page. */
export const inlineCodeOfAll = (pages: readonly InlineCode[]): InlineCode => ({
	scripts: unique(pages.flatMap(({ scripts }) => scripts)),
	styles: unique(pages.flatMap(({ styles }) => styles)),
	hasSearch: pages.some(({ hasSearch }) => hasSearch),
	hasPreview: pages.some(({ hasPreview }) => hasPreview),
	hasWorker: pages.some(({ hasWorker }) => hasWorker),
	hasOutlook: pages.some(({ hasOutlook }) => hasOutlook),
});

const unique = (sources: readonly string[]) => [...new Set(sources)].sort();
const hashes = (codes: readonly string[]) => unique(codes.map(hashSource));
