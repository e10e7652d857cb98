import type { Redirect } from './redirects.ts';
import { EVERYWHERE, type HeaderRule } from './response-headers.ts';
import { HIDDEN_FILES } from './hidden-files.ts';

const escaped = (path: string) => path.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');
const pattern = (path: string) =>
	path.endsWith('*') ? `^${escaped(path.slice(0, -1))}` : `^${escaped(path)}$`;
const variable = (name: string) => `$five_truths_${name.toLowerCase().replaceAll('-', '_')}`;

const namesIn = (rules: readonly HeaderRule[]) => [
	...new Set(rules.flatMap(({ headers }) => Object.keys(headers))),
];

/**
 * For the `http` level of nginx: which rule an address falls under, and what each header then says. A
 * `location` for each would have to repeat everything, since it takes over nothing that it adds to.
 */
export function nginxMaps(rules: readonly HeaderRule[]): string {
	const places = rules.flatMap(({ paths }, index) =>
		paths.map((path) => `\t"~${pattern(path)}" ${index};`),
	);
	const maps = namesIn(rules).map((name) => {
		const values = rules.flatMap(({ headers }, index) =>
			headers[name] === undefined ? [] : [`\t${index} "${headers[name]}";`],
		);
		return map(variable('rule'), variable(name), values);
	});
	return [map('$uri', variable('rule'), places), ...maps].join('\n');
}

const map = (from: string, to: string, lines: readonly string[]) =>
	[`map ${from} ${to} {`, '\tdefault "";', ...lines, '}', ''].join('\n');

/**
 * For the `server` level. A header that is empty is not sent.
 *
 * @param base The base path, `/` or `/repo/`.
 */
export function nginxServer(
	rules: readonly HeaderRule[],
	redirects: readonly Redirect[],
	types: Readonly<Record<string, string>>,
	base: string,
): string {
	const media = Object.entries(types).map(
		([ending, type]) => `\t${type.split(';')[0] ?? type} ${ending};`,
	);
	return [
		...Object.entries(EVERYWHERE).map(([name, value]) => `add_header ${name} "${value}" always;`),
		...namesIn(rules).map((name) => `add_header ${name} ${variable(name)} always;`),
		'',
		'include mime.types;',
		'types {',
		...media,
		'}',
		'charset utf-8;',
		`charset_types ${charsetTypes(types).join(' ')};`,
		'',
		// A folder without a page is nothing, and so is what the build wrote for servers.
		`error_page 403 404 =404 ${base}404.html;`,
		`location ~ ^${escaped(base)}(?:${HIDDEN_FILES.map(escaped).join('|')})(?:/|$) {`,
		'\treturn 404;',
		'}',
		...redirects.flatMap(({ from, to }) => [
			`location = ${from} {`,
			`\treturn 301 ${to}$is_args$args;`,
			'}',
		]),
		'',
	].join('\n');
}

/** nginx says it of HTML unasked, and of these where it is told to. */
const charsetTypes = (types: Readonly<Record<string, string>>) => [
	...new Set([
		'text/css',
		'text/javascript',
		'application/javascript',
		'application/json',
		...Object.values(types).flatMap((type) => {
			const [name = '', charset] = type.split(';');
			return charset ? [name] : [];
		}),
	]),
];
