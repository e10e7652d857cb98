import { createHash } from 'node:crypto';

/** What stands inside a page's HTML and runs or styles it, as a policy names it: by its hash. */
export interface InlineCode {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
	/** Styles in the codes that the page shows to be copied, and shows at work in a made-up post. */
	readonly shownStyles: readonly string[];
	/** Pagefind runs where the search may be opened. */
	readonly hasSearch: boolean;
	/** Starts the service worker. */
	readonly hasWorker: boolean;
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const STYLE_ATTRIBUTE = / style="([^"]*)"/g;
const TEXTAREA = /<textarea\b[^>]*>([\s\S]*?)<\/textarea>/g;
/** Fetched by its address, or read by machines and never run. */
const NOT_RUN = /\bsrc=|\btype="?application\/(?:ld\+)?json/;

const ENTITIES: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&amp;': '&',
};
const unescaped = (html: string) =>
	html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** As Content Security Policy names a script or a style: `'sha256-…'` of exactly its letters. */
const hashSource = (code: string): string =>
	`'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const groups = (html: string, pattern: RegExp) =>
	[...html.matchAll(pattern)].map(([, found = '']) => found);

/** What a built page carries. Browsers compare hashes of what stands there, so nothing may change it after. */
export function inlineCode(html: string): InlineCode {
	const scripts = [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', code = '']) =>
		NOT_RUN.test(attributes) ? [] : [code],
	);
	const codes = groups(html, TEXTAREA).map(unescaped).join('\n');
	const shown = [...groups(codes, STYLE), ...groups(codes, STYLE_ATTRIBUTE)];
	return {
		scripts: hashes(scripts),
		styles: hashes(groups(html, STYLE)),
		shownStyles: hashes(shown),
		hasSearch: html.includes('data-search-script'),
		hasWorker: scripts.some((code) => code.includes('serviceWorker')),
	};
}

/** Everything that several pages carry, for hosts that are told of a folder and not of a page. */
export const inlineCodeOfAll = (pages: readonly InlineCode[]): InlineCode => ({
	scripts: unique(pages.flatMap(({ scripts }) => scripts)),
	styles: unique(pages.flatMap(({ styles }) => styles)),
	shownStyles: unique(pages.flatMap(({ shownStyles }) => shownStyles)),
	hasSearch: pages.some(({ hasSearch }) => hasSearch),
	hasWorker: pages.some(({ hasWorker }) => hasWorker),
});

const unique = (sources: readonly string[]) => [...new Set(sources)].sort();
const hashes = (codes: readonly string[]) => unique(codes.map(hashSource));
