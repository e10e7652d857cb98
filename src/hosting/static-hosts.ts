import { EVERYWHERE, type HeaderRule, type Headers } from './response-headers.ts';

/** Cloudflare Pages, "Headers": what it takes; Netlify names no limits. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * As Netlify and Cloudflare Pages read it from `_headers`. Both send what every fitting rule says, so no
 * header may stand in two of them.
 *
 * @param base The base path, `/` or `/repo/`.
 * @throws where it is more than they take.
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
	const blocks = [
		block(`${base}*`, EVERYWHERE),
		...rules.flatMap(({ paths, headers }) => paths.map((path) => block(path, headers))),
	];
	if (blocks.length > MOST_RULES)
		throw new Error(
			`_headers: ${blocks.length} rules, and Cloudflare Pages takes ${MOST_RULES}.\n` +
				'Put files into a folder that has a rule (FOLDERS in src/hosting/response-headers.ts).',
		);
	const long = blocks
		.flatMap((text) => text.split('\n'))
		.find((line) => line.length > LONGEST_LINE);
	if (long !== undefined)
		throw new Error(
			`_headers: a line of ${long.length} characters, and Cloudflare Pages takes ${LONGEST_LINE}:\n` +
				`${long.slice(0, 200)}…\n` +
				'A folder has too many different inline scripts and styles. Move a page, or make them files.',
		);
	return blocks.join('\n');
}

const block = (path: string, headers: Headers) =>
	[path, ...Object.entries(headers).map((header) => `  ${header.join(': ')}`), ''].join('\n');
