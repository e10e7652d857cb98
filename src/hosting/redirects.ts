/** An address that leads to another, both root-relative with the base path. */
export interface Redirect {
	readonly from: string;
	readonly to: string;
}

/**
 * The site's table under a base path.
 *
 * @param base The base path, `/` or `/repo/`.
 * @throws where an address is no page, or leads to one that leads on: a reader is sent once.
 */
export function redirectRules(
	table: Readonly<Record<string, string>>,
	base: string,
): readonly Redirect[] {
	return Object.entries(table).map(([from, to]) => {
		for (const path of [from, to])
			if (!/^\/([\w.-]+\/)+$/.test(path))
				throw new Error(
					`src/site/redirects.ts: "${path}" is no page.\nWrite it as /guide/ethics/, without the base path.`,
				);
		if (to in table)
			throw new Error(
				`src/site/redirects.ts: ${from} leads to ${to}, which leads on.\nName the last address.`,
			);
		return { from: `${base}${from.slice(1)}`, to: `${base}${to.slice(1)}` };
	});
}

/**
 * As Cloudflare Pages and Netlify read it from `_redirects`. Netlify first looks for a file, and finds
 * the page that stands there for hosts that read nothing; it leads on, too.
 */
export const redirectsFile = (rules: readonly Redirect[]): string =>
	rules.map(({ from, to }) => `${from} ${to} 301\n`).join('');
