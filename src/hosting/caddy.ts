import type { Redirect } from './redirects.ts';
import { EVERYWHERE, type HeaderRule, type Headers } from './response-headers.ts';
import { HIDDEN_FILES } from './hidden-files.ts';

/**
 * What a Caddy site block imports. Caddy sorts directives by itself: headers, then addresses that have
 * moved, then files.
 *
 * @param base The base path, `/` or `/repo/`.
 */
export const caddySite = (
	rules: readonly HeaderRule[],
	redirects: readonly Redirect[],
	types: Readonly<Record<string, string>>,
	base: string,
): string =>
	[
		'header {',
		...lines(EVERYWHERE),
		'}',
		...rules.flatMap(({ paths, headers }, index) =>
			matched(`rule_${index}`, paths, ['header', '{'], [...lines(headers), '}']),
		),
		...Object.entries(types).flatMap(([ending, type]) =>
			matched(`type_${ending}`, [`*.${ending}`], ['header', `Content-Type "${type}"`]),
		),
		// A question mark only where something was asked.
		'map {query} {five_truths_asked} {',
		'\t"" ""',
		'\tdefault "?{query}"',
		'}',
		...redirects.flatMap(({ from, to }, index) =>
			matched(`moved_${index}`, [from], ['redir', `${to}{five_truths_asked} 301`]),
		),
		// Caddy would lose what was asked.
		'@folder {',
		'\tnot path */',
		'\tfile {path}/index.html',
		'}',
		'redir @folder {path}/{five_truths_asked} 308',
		'@written not method GET HEAD',
		'header @written Allow "GET, HEAD"',
		'respond @written 405',
		// No file has it in its name, and Caddy would call the question its own fault.
		'@unreadable path_regexp \\x00',
		'respond @unreadable 400',
		'file_server {',
		'\tprecompressed br gzip',
		`\thide ${HIDDEN_FILES.join(' ')}`,
		'}',
		'handle_errors {',
		`\trewrite * ${base}404.html`,
		'\theader {',
		...lines(headersOfNotFound(rules, base)).map((line) => `\t${line}`),
		'\t}',
		'\tfile_server {',
		'\t\tprecompressed br gzip',
		'\t}',
		'}',
		'',
	].join('\n');

const lines = (headers: Headers) =>
	Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`);

const matched = (
	name: string,
	paths: readonly string[],
	[directive = '', rest = '']: readonly string[],
	more: readonly string[] = [],
) => [`@${name} path ${paths.join(' ')}`, `${directive} @${name} ${rest}`, ...more];

/** An error keeps what was sent before it, so that everything the page has is said again. */
const headersOfNotFound = (rules: readonly HeaderRule[], base: string): Headers =>
	rules.find(({ paths }) => paths.includes(`${base}404.html`))?.headers ?? {};
