import { inlineCode } from './inline-code.ts';
import { metaPolicy } from './content-policy.ts';

const CHARSET = '<meta charset="utf-8">';
const ISLAND_STYLE = /<style>(astro-island,[^<]*)<\/style>/;

/**
 * A built page with its policy in it: after the character set, which must come first, and before
 * anything that a policy rules.
 *
 * @throws when the page does not begin with its character set.
 */
export function withPolicy(html: string): string {
	const at = html.indexOf(CHARSET);
	if (at < 0 || html.slice(0, at).includes('<script'))
		throw new Error(
			`A page has no ${CHARSET} at the top of its head.\nUse BaseLayout or EmbedLayout, or write it there.`,
		);
	const end = at + CHARSET.length;
	const meta = `<meta http-equiv="content-security-policy" content="${metaPolicy(inlineCode(html))}">`;
	return html.slice(0, end) + meta + html.slice(end);
}

/**
 * The same islands in fewer bytes, which pay for most of the policy: the JSON that an island is handed
 * stands in single quotes, because it is full of double ones; the two scripts that Astro puts before the
 * first island are one; and its style of islands, which it puts into the body, where HTML has none,
 * joins the last style of the head.
 */
export const withLighterIslands = (html: string): string =>
	withStyleInHead(withOneScript(withSingleQuotes(html)));

const withSingleQuotes = (html: string) =>
	html.replace(
		/(<astro-island [^>]*?)props="([^"]*)"/g,
		(_, before: string, props: string) =>
			`${before}props='${props.replaceAll("'", '&#39;').replaceAll('&quot;', '"')}'`,
	);

function withOneScript(html: string): string {
	const before = html.slice(0, Math.max(0, html.indexOf('<astro-island ')));
	const second = before.lastIndexOf('<script>');
	const first = before.slice(0, Math.max(0, second));
	if (!before.endsWith('</script>') || !first.endsWith('</script>')) return html;
	return `${first.slice(0, -'</script>'.length)};${html.slice(second + '<script>'.length)}`;
}

function withStyleInHead(html: string): string {
	const [element = '', style = ''] = ISLAND_STYLE.exec(html) ?? [];
	const end = html.lastIndexOf('</style>', html.indexOf('</head>'));
	if (!element || end < 0) return html;
	return html.slice(0, end) + style + html.slice(end).replace(element, '');
}
