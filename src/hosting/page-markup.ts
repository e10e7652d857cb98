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
 * The same page in fewer bytes, which pay for most of its policy. The JSON that an island is handed stands
 * in single quotes, because it is full of double ones. The two scripts that Astro puts before the first
 * island are one, and so are the last of a page: each has a hash, which cannot be compressed. Astro's
 * style of islands, which it puts into the body, where HTML has none, joins the last style of the head.
 */
export const withLessMarkup = (html: string): string =>
	withStyleInHead(withOneLastScript(withOneIslandScript(withSingleQuotes(html))));

const withSingleQuotes = (html: string) =>
	html.replace(
		/(<astro-island [^>]*?)props="([^"]*)"/g,
		(_, before: string, props: string) =>
			`${before}props='${props.replaceAll("'", '&#39;').replaceAll('&quot;', '"')}'`,
	);

function withOneIslandScript(html: string): string {
	const before = html.slice(0, Math.max(0, html.indexOf('<astro-island ')));
	const second = before.lastIndexOf('<script>');
	const first = before.slice(0, Math.max(0, second));
	if (!before.endsWith('</script>') || !first.endsWith('</script>')) return html;
	return `${first.slice(0, -'</script>'.length)};${html.slice(second + '<script>'.length)}`;
}

/** The search is opened by the last; it comes first now, and none needs anything of another. */
function withOneLastScript(html: string): string {
	const opener = html.lastIndexOf('<script data-search-script=');
	const before = html.slice(0, Math.max(0, opener));
	const [others = ''] = /(?:<script>(?:(?!<\/script>)[\s\S])*<\/script>\s*)*$/.exec(before) ?? [];
	if (!others) return html;
	const code = others
		.replace(/<\/script>\s*<script>/g, ';')
		.replace(/^<script>|<\/script>\s*$/g, '');
	const end = html.indexOf('</script>', opener);
	return `${before.slice(0, -others.length)}${html.slice(opener, end)};${code}${html.slice(end)}`;
}

/**
 * A page without the marks that the search index was made from, which nobody asks for after. Those of
 * what is left out of the index stay: tests look at it.
 */
export const withoutIndexMarks = (html: string): string =>
	html
		.replace(/ data-pagefind-(?!ignore="all")[a-z]+(?:="[^"]*")?(?=[ >])/g, '')
		.replace(/ data-search-keywords="[^"]*"/g, '');

function withStyleInHead(html: string): string {
	const [element = '', style = ''] = ISLAND_STYLE.exec(html) ?? [];
	const end = html.lastIndexOf('</style>', html.indexOf('</head>'));
	if (!element || end < 0) return html;
	return html.slice(0, end) + style + html.slice(end).replace(element, '');
}
