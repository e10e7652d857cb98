import { DATA_POLICY, pagePolicy } from './content-policy.ts';
import { inlineCode, inlineCodeOfAll } from './inline-code.ts';
import { type BuiltFile, ledToByFrames, pathsOf, type Place, placesOf } from './places.ts';

export type Headers = Readonly<Record<string, string>>;

/** What is sent with some addresses, beside what is sent with every one. No two rules fit one address. */
export interface HeaderRule {
	/** Root-relative with the base path. One that ends in `*` stands for everything that begins so. */
	readonly paths: readonly string[];
	readonly headers: Headers;
}

/** Sent with every answer. */
export const EVERYWHERE: Headers = {
	// Two years. Subdomains are not ours to speak for.
	'Strict-Transport-Security': 'max-age=63072000',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Readable from any origin: pages that are not ours, and frames without an origin of their own. */
const OPEN = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;
const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin' } as const;

const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const;
const A_DAY = { 'Cache-Control': 'public, max-age=86400' } as const;
/** Kept, and asked about each time: a page names the files of its own build, which the next takes away. */
const ASK = { 'Cache-Control': 'no-cache' } as const;

/** Text that machines read, also notebooks, feed readers and reference managers that run in a browser. */
const DATA = { 'Content-Security-Policy': DATA_POLICY, ...OPEN } as const;

/** Folders without pages. */
const FOLDERS: Readonly<Record<string, Headers>> = {
	// The name of a file here changes with its content.
	'_astro/': { ...OPEN, ...FOR_EVER },
	'pagefind/fragment/': { ...OWN, ...FOR_EVER },
	'pagefind/index/': { ...OWN, ...FOR_EVER },
	'cite/': { ...DATA, ...ASK },
	'oembed/': { ...DATA, ...A_DAY },
	'pictures/': { ...OPEN, ...A_DAY },
	'promotion/': { ...OPEN, ...A_DAY },
};

function headersOfFile(file: string): Headers {
	// A release that was handed out is never changed.
	if (/^embed\/v\d+\.\d+\.\d+\.js$/.test(file)) return { ...OPEN, ...FOR_EVER };
	if (file.startsWith('pagefind/'))
		return { 'Content-Security-Policy': DATA_POLICY, ...OWN, ...ASK };
	// A worker takes the policy sent with its script for its own.
	if (file.endsWith('.js')) return { ...OPEN, ...ASK };
	return /\.(?:css|epub|pdf|png|svg)$/.test(file) ? { ...OPEN, ...ASK } : { ...DATA, ...ASK };
}

/**
 * What whoever serves the built site should send. `docs/deploy.md` says what each header is for.
 *
 * @param site The address of the first page: `https://guide.example/repo/`.
 * @param files Everything that was built.
 */
export function headerRules(site: URL, files: readonly BuiltFile[]): readonly HeaderRule[] {
	const places = placesOf(files, Object.keys(FOLDERS));
	const ledTo = ledToByFrames(places, site);
	/** By what is sent: places of which the same is said share a rule. */
	const rules = new Map<string, HeaderRule>();
	for (const place of places) {
		const headers = headersOf(place, ledTo.has(place.name));
		const key = JSON.stringify(headers);
		const paths = [...(rules.get(key)?.paths ?? []), ...pathsOf(place, site.pathname)];
		rules.set(key, { paths, headers });
	}
	return [...rules.values()];
}

function headersOf(place: Place, isLedTo: boolean): Headers {
	const pages = place.files.flatMap(({ html }) => (html === undefined ? [] : [inlineCode(html)]));
	if (pages.length === 0) return FOLDERS[place.name] ?? headersOfFile(place.name);
	const code = inlineCodeOfAll(pages);
	if (place.isFramed)
		return {
			'Content-Security-Policy': pagePolicy(code, 'anybody'),
			...OPEN,
			// Hosts that isolate their pages take no frame that does not say the same.
			'Cross-Origin-Embedder-Policy': 'require-corp',
			...ASK,
		};
	return {
		'Content-Security-Policy': pagePolicy(code, 'nobody'),
		...OWN,
		...(isLedTo ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }),
		...ASK,
	};
}

/** The rule for an address; undefined where only what is sent everywhere is sent. */
export const ruleFor = (rules: readonly HeaderRule[], address: string): HeaderRule | undefined =>
	rules.find(({ paths }) =>
		paths.some((path) =>
			path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path,
		),
	);

/**
 * Types by the ending of a file's name that servers do not know, take for something else, or send
 * without saying how the letters are written. Hosts that read `_headers` know most.
 */
export const FILE_TYPES: Readonly<Record<string, string>> = {
	csv: 'text/csv; charset=utf-8',
	epub: 'application/epub+zip',
	md: 'text/markdown; charset=utf-8',
	// Not the MPEG stream that servers take it for.
	ts: 'text/plain; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
};
