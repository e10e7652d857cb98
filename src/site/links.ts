/** The only place that spells addresses. Every path here is root-relative and ends in a slash or a file name. */

import { COPY_FILES } from '../domain/copy-files.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * A root-relative address under the base path the site is built for.
 *
 * @param path Begins with a slash, such as `/guide/#start`.
 * @returns The same under the base path, such as `/repo/guide/#start`; other addresses as they are.
 */
export function href(path: string): string {
	return path.startsWith('/') ? `${base}${path}` : path;
}

/** The address with the site's origin, for canonical links and embeds. */
export function absolute(path: string, site: URL): string {
	return new URL(href(path), site).href;
}

export const HOME = '/';
export const GUIDE = '/guide/';
export const GUIDE_ALL = '/guide/all/';
export const TOOLS = '/tools/';
export const FAQ = '/faq/';
export const GLOSSARY = '/glossary/';
export const EVIDENCE = '/evidence/';
export const ABOUT = '/about/';
export const LICENCES = '/about/licences/';
/** How to report a hole, and what is promised. */
export const SECURITY = '/about/#security';
/** Where RFC 9116 wants it; machines look for it at the root of an origin. */
export const SECURITY_TXT = '/.well-known/security.txt';
export const SEARCH = '/search/';
export const CONTENTS = '/contents/';
export const EMBED = '/embed/';
export const CHANGES = '/changes/';
export const RSS = '/rss.xml';
export const JSON_FEED = '/feed.json';
export const SERVICE_WORKER = '/service-worker.js';
/** Where the ledger and the other figures are given away as files. */
export const TAKE_AWAY = '/about/#take-it-with-you';

/** The guide for readers of books, and for paper. */
export const EPUB = `/${COPY_FILES.epub}`;
export const PDF = `/${COPY_FILES.pdf}`;
export const LLMS = `/${COPY_FILES.list}`;
export const LLMS_FULL = `/${COPY_FILES.whole}`;

/**
 * The Markdown copy of a page, or of an entry that stands on one.
 *
 * @example copyPath('/guide/ethics/'); // => '/guide/ethics.md'
 * @example copyPath('/faq/#degree'); // => '/faq/degree.md'
 */
export function copyPath(path: string): string {
	return `${path.replace('#', '').replace(/\/$/, '')}.md`;
}

/** The opening stands at the guide's own address; every other entry below it. */
export function guidePath(slug: string, anchor?: string): string {
	const page = slug === 'opening' ? GUIDE : `${GUIDE}${slug}/`;
	return anchor === undefined ? page : `${page}#${anchor}`;
}

export function toolPath(slug: string): string {
	return `${TOOLS}${slug}/`;
}

/** The page that stands for a tool at one of its settings; the tool's own for its start. */
export function presetPath(slug: string, preset?: string): string {
	return preset === undefined ? toolPath(slug) : `${toolPath(slug)}${preset}/`;
}

/** What oEmbed consumers are told about such a page. */
export function oembedPath(slug: string, preset?: string): string {
	return `/oembed/${slug}${preset === undefined ? '' : `/${preset}`}.json`;
}

/** A picture of the tool's answer at a setting. */
export function picturePath(slug: string, preset: string): string {
	return `/pictures/${slug}/${preset}.png`;
}

/** The picture that previews of a page show. */
export function pagePicturePath(name: string): string {
	return `/pictures/pages/${name}.png`;
}

export function paperPath(slug: string): string {
	return `${toolPath(slug)}paper/`;
}

export function promotionPath(file: string): string {
	return `/promotion/${file}`;
}

export function claimPath(slug: string): string {
	return `${EVIDENCE}#${slug}`;
}

export function sourcePath(slug: string): string {
	return `${EVIDENCE}#source-${slug}`;
}

export function faqPath(slug: string): string {
	return `${FAQ}#${slug}`;
}

export function termPath(slug: string): string {
	return `${GLOSSARY}#${slug}`;
}

/** What has changed in an entry, or that it is new: a line of the page of changes, for ever. */
export function changePath(id: string): string {
	return `${CHANGES}#${id}`;
}

/** A reference as a file: `/cite/claim/pay-premium.bib`. */
export function citationPath(kind: 'chapter' | 'claim' | 'tool', slug: string, ending: string) {
	return `/cite/${kind}/${slug}.${ending}`;
}

/** What a data set is given away as; the last is the name that CSV on the Web looks for. */
export type DatasetEnding = 'json' | 'schema.json' | 'csv' | 'csv-metadata.json';

/** `/evidence.json`, `/evidence.schema.json` and so on. */
export function datasetPath(slug: string, ending: DatasetEnding): string {
	return `/${slug}.${ending}`;
}
