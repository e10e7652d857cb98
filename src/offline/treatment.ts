/**
 * What the worker does with a request:
 *
 * - `page`, `search`: the network answers; where there is none, what is kept.
 * - `file`: what is kept answers; its name changes with its content.
 * - `leave`: as if there were no worker.
 */
export type Treatment = 'page' | 'search' | 'file' | 'leave';

/** What is asked, as a `Request` says it. */
interface Asked {
	readonly method: string;
	readonly mode: string;
	readonly url: string;
}

/**
 * @param base Where the site is: its origin and its base path, ending in a slash.
 */
export function treatmentOf({ method, mode, url }: Asked, base: string): Treatment {
	const [address = ''] = url.split(/[?#]/);
	if (method !== 'GET' || !address.startsWith(base)) return 'leave';
	const path = address.slice(base.length);
	if (path.startsWith('embed/')) return 'leave';
	// A download is opened like a page.
	if (mode === 'navigate') return /(?:^|\/|\.html)$/.test(path) ? 'page' : 'leave';
	if (path.startsWith('_astro/')) return 'file';
	return path.startsWith('pagefind/') || path === 'favicon.svg' ? 'search' : 'leave';
}

/** Whether a page is one in somebody's frame: it has no part in what is kept here. */
export const isFrame = (address: string, base: string) => address.startsWith(`${base}embed/`);

/** Names of files in `_astro/` that a page, a script or a style sheet mentions, each once. */
export function filesNamedIn(text: string): readonly string[] {
	const names = [...text.matchAll(/(?:_astro\/|["'`(]\.\/)([\w.-]+\.(?:js|css|woff2))/g)];
	return [...new Set(names.map(([, name = '']) => name))];
}
