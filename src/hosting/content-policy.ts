import type { InlineCode } from './inline-code.ts';

/** What may frame a page: nobody, or anybody, as a tool is embedded. */
export type Framing = 'nobody' | 'anybody';

/**
 * The Trusted Types policies there are: one shows a writer a made-up post (`_embed-builder`), one names
 * the service worker, one the worker of large boards of bets (`bet-portfolio`).
 */
const TRUSTED = {
	preview: 'post-preview',
	worker: 'offline',
	outlook: 'outlook-worker',
} as const;

type Directives = Readonly<Record<string, readonly string[]>>;

const FETCH_RULES: Directives = {
	'object-src': ["'none'"],
	'img-src': ["'self'"],
	'connect-src': ["'self'"],
};

/** `*` stands for sites only; `file:` lets a writer open a post from their own disk. */
const ANYBODY = ['*', 'file:'];

/**
 * The policy sent with a page: everything is refused but what the page has. Nothing is said of
 * insecure requests: there are none, and a site tried out over plain HTTP would lose its styles.
 */
export function pagePolicy(code: InlineCode, framing: Framing): string {
	const isFrame = framing === 'anybody';
	return written({
		'default-src': ["'none'"],
		...scriptRules(code),
		'style-src': ["'self'", ...code.styles],
		...FETCH_RULES,
		'frame-src': [code.hasPreview ? "'self'" : "'none'"],
		...(isFrame ? {} : { 'font-src': ["'self'"], 'manifest-src': ["'self'"] }),
		...workerRules(code, isFrame),
		'base-uri': ["'none'"],
		'form-action': [isFrame ? "'none'" : "'self'"],
		'frame-ancestors': isFrame ? ANYBODY : ["'none'"],
		'trusted-types': trusted(code),
	});
}

/**
 * The policy in the page itself, for hosts that send no header. It says nothing of styles: their hashes
 * cannot be compressed, and what a page weighs is the same for readers on every host. A browser heeds
 * both. Who may frame a page cannot be said here.
 */
export const metaPolicy = (code: InlineCode): string =>
	written({
		...scriptRules(code),
		...FETCH_RULES,
		// Without a word of workers they are ruled as scripts are.
		...(code.hasOutlook ? workerRules(code, true) : {}),
		'base-uri': ["'none'"],
	});

/** Text that machines read is not run, and shows nothing. */
export const DATA_POLICY = written({
	'default-src': ["'none'"],
	'base-uri': ["'none'"],
	'form-action': ["'none'"],
	'frame-ancestors': ["'none'"],
});

function trusted({ hasPreview, hasWorker, hasOutlook }: InlineCode): readonly string[] {
	const names = [
		...(hasPreview ? [TRUSTED.preview] : []),
		...(hasWorker ? [TRUSTED.worker] : []),
		...(hasOutlook ? [TRUSTED.outlook] : []),
	];
	return names.length > 0 ? names : ["'none'"];
}

/** Pagefind is WebAssembly; no page needs more than that to be compiled, and JavaScript never is. */
const scriptRules = ({ scripts, hasSearch }: InlineCode): Directives => ({
	'script-src': ["'self'", ...(hasSearch ? ["'wasm-unsafe-eval'"] : []), ...scripts],
	'require-trusted-types-for': ["'script'"],
});

/** A frame starts its worker from a line of its own, which imports ours (`bet-portfolio`). */
function workerRules({ hasOutlook }: InlineCode, isFrame: boolean): Directives {
	if (!isFrame) return { 'worker-src': ["'self'"] };
	return hasOutlook ? { 'worker-src': ["'self'", 'blob:'] } : {};
}

function written(directives: Directives): string {
	return Object.entries(directives)
		.map(([name, sources]) => `${name} ${sources.join(' ')}`)
		.join('; ');
}
