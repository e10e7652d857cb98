/** Headers for every address that begins alike: a folder and all below it, or files of one name. */
export interface HeaderRule {
	/** Root-relative with the base path: `/repo/embed/`, `/repo/evidence.`. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** Readable from any origin: pages that are not ours, and frames without an origin of their own. */
const ANYWHERE = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

const DAY = 'public, max-age=86400';

/**
 * What whoever serves the built site should send; no two rules fit the same address, because hosts
 * join rules in different ways. `docs/deploy.md` says what is lost where a host sends nothing.
 *
 * @param base The base path, `/` or `/repo/`.
 */
export const headerRules = (base: string): readonly HeaderRule[] => [
	{
		path: `${base}_astro/`,
		// The name of a file here changes with its content.
		headers: { ...ANYWHERE, 'Cache-Control': 'public, max-age=31536000, immutable' },
	},
	// A frame names the scripts of its own build, which the next build takes away.
	{ path: `${base}embed/`, headers: { ...ANYWHERE, 'Cache-Control': 'no-cache' } },
	{ path: `${base}oembed/`, headers: { ...ANYWHERE, 'Cache-Control': DAY } },
	{ path: `${base}pictures/`, headers: { ...ANYWHERE, 'Cache-Control': DAY } },
	// Notebooks, reference managers and feed readers may run in a browser.
	...['cite/', 'evidence.', 'pay.', 'rss.xml', 'feed.json'].map((path) => ({
		path: `${base}${path}`,
		headers: { ...ANYWHERE, 'Cache-Control': 'no-cache' },
	})),
];

/**
 * Types by the ending of a file's name that servers may not know, or send without saying how the
 * letters are written. Hosts that read `_headers` know them.
 */
export const FILE_TYPES: Readonly<Record<string, string>> = {
	md: 'text/markdown; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	epub: 'application/epub+zip',
};

/** As Netlify and Cloudflare Pages read it from `_headers`. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
	rules
		.map(({ path, headers }) =>
			[`${path}*`, ...Object.entries(headers).map((header) => `  ${header.join(': ')}`), ''].join(
				'\n',
			),
		)
		.join('\n');

/** As nginx reads it inside a `server`; `root` is the folder of the built site. */
export const nginxLocations = (
	rules: readonly HeaderRule[],
	types: Readonly<Record<string, string>>,
): string => [...rules.map(nginxFolder), ...Object.entries(types).map(nginxType)].join('\n');

const nginxFolder = ({ path, headers }: HeaderRule) =>
	[
		`location ^~ ${path} {`,
		...Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`),
		'}',
		'',
	].join('\n');

const nginxType = ([ending, type]: readonly [string, string]) =>
	[`location ~ \\.${ending}$ {`, '    types { }', `    default_type "${type}";`, '}', ''].join(
		'\n',
	);
