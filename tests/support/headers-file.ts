/** A rule of a `_headers` file: a path, and below it what to send. */
interface Block {
	readonly path: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Cloudflare Pages and Netlify, "_headers": paths stand at the margin, headers set in below them. */
export function readHeadersFile(text: string): readonly Block[] {
	const blocks: { path: string; headers: [string, string][] }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.trim().startsWith('#')) continue;
		if (!/^\s/.test(line)) blocks.push({ path: line.trim(), headers: [] });
		else {
			const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line.trim()) ?? [];
			blocks.at(-1)?.headers.push([name.trim(), value.trim()]);
		}
	}
	return blocks;
}

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Cloudflare Pages: `*` is whatever stands there, as much as possible; all else is exact. */
const fitsOnCloudflare = (path: string, address: string) =>
	new RegExp(`^${escaped(path).replace('*', '.*')}$`).test(address);

/**
 * Netlify, as its command line reads rules: the last slash is left out of account, and a folder's rule
 * is for the folder, too.
 */
const fitsOnNetlify = (path: string, address: string) =>
	path.endsWith('/*')
		? `${address}/`.startsWith(path.slice(0, -1))
		: path.replace(/\/$/, '') === address.replace(/\/$/, '');

const HOSTS = { Cloudflare: fitsOnCloudflare, Netlify: fitsOnNetlify } as const;

/** Names in small letters; where two rules name one header, both hosts send both values with a comma between. */
export function sentBy(
	host: keyof typeof HOSTS,
	blocks: readonly Block[],
	address: string,
): Readonly<Record<string, string>> {
	const sent: Record<string, string> = {};
	for (const { path, headers } of blocks)
		if (HOSTS[host](path, address))
			for (const [name, value] of headers) {
				const before = sent[name.toLowerCase()];
				sent[name.toLowerCase()] = before === undefined ? value : `${before}, ${value}`;
			}
	return sent;
}
