/** What has moved: an old address and where it leads, both root-relative without the base path. */
export type MovedTable = Readonly<Record<string, string>>;

/** An address that leads to another, both root-relative with the base path. */
export interface Redirect {
	readonly from: string;
	readonly to: string;
}

/** What an address may name, and an example of each. */
const KINDS = {
	page: [/^\/([\w.-]+\/)+$/, '/guide/ethics/'],
	file: [/^\/(?:[\w.-]+\/)*[\w-]+(?:\.[\w-]+)+$/, '/faq/degree.md'],
	'place on a page': [/^\/(?:[\w.-]+\/)*#[\w-]+$/, '/faq/#degree'],
} as const;
type Kind = keyof typeof KINDS;

/**
 * The lines of a table that are about pages, about files or about places on pages.
 *
 * @throws where an address is of no kind, or leads to one of another kind, or to one that leads on: a
 * reader is sent once.
 */
export function movedOfKind(table: MovedTable, kind: Kind): readonly (readonly [string, string])[] {
	return Object.entries(table).filter(([from, to]) => kindOfLine(from, to, table) === kind);
}

function kindOfLine(from: string, to: string, table: MovedTable): Kind {
	const isOf = (address: string) => (kind: Kind) => KINDS[kind][0].test(address);
	const kind = (Object.keys(KINDS) as Kind[]).find(isOf(from)) ?? 'page';
	for (const address of [from, to])
		if (!isOf(address)(kind))
			throw new Error(
				`src/site/redirects.ts: "${address}" is no ${kind}.\nWrite it as ${KINDS[kind][1]}, without the base path.`,
			);
	if (to in table)
		throw new Error(
			`src/site/redirects.ts: ${from} leads to ${to}, which leads on.\nName the last address.`,
		);
	return kind;
}

/**
 * What hosts are told: pages and files under a base path. They never see what stands behind `#`
 * (`moved-places.ts`).
 *
 * @param base The base path, `/` or `/repo/`.
 */
export const redirectRules = (table: MovedTable, base: string): readonly Redirect[] =>
	[...movedOfKind(table, 'page'), ...movedOfKind(table, 'file')].map(([from, to]) => ({
		from: `${base}${from.slice(1)}`,
		to: `${base}${to.slice(1)}`,
	}));

/**
 * As Cloudflare Pages and Netlify read it from `_redirects`. Netlify first looks for a file, and finds
 * the page that stands there for hosts that read nothing; it leads on, too.
 */
export const redirectsFile = (rules: readonly Redirect[]): string =>
	rules.map(({ from, to }) => `${from} ${to} 301\n`).join('');
