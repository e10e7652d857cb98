import {
	COLUMN_WIDTH_PX,
	heightAt,
	heightStyle,
	LINE_OF_TEXT_PX,
	type WidthAndHeight,
} from './embed-height.ts';

/** A tool as a writer embeds it. */
export interface EmbeddedTool {
	readonly slug: string;
	/** What the link and the frame are called. */
	readonly title: string;
	/** Narrowest first, at least one. */
	readonly heights: readonly WidthAndHeight[];
}

/** What a writer chose; whatever is left out stays as the reader's device has it. */
export interface EmbedChoice {
	/** The query that opens the tool on a setting, `?premium=open-data`. */
	readonly settings?: string | undefined;
	/** The name of that setting, where it has a frame of its own: that one needs no query. */
	readonly preset?: string | undefined;
	readonly theme?: 'light' | 'dark' | undefined;
	/** A CSS colour, whose hue is taken. */
	readonly accent?: string | undefined;
	/** A BCP 47 tag for the way figures are written, `de-CH`. */
	readonly numbers?: string | undefined;
	/** ISO 4217, one of `CURRENCIES`, for tools that work with money. */
	readonly currency?: string | undefined;
	readonly sharesResults?: boolean | undefined;
}

const attribute = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');

/** A query with the currency in it, at the end: what opens the tool's page as the frame is. */
export function withCurrency({ settings = '', currency }: EmbedChoice): string {
	if (!currency) return settings;
	return `${settings || '?'}${settings && '&'}currency=${encodeURIComponent(currency)}`;
}

const toolPage = (site: string, tool: EmbeddedTool, choice: EmbedChoice = {}) =>
	`${site}tools/${tool.slug}/${withCurrency(choice)}`;

const linkText = ({ title }: EmbeddedTool) => `${title}, by Five Truths`;

/**
 * What a frame is called in its address and on the element: `salary-premium`, for a setting
 * `salary-premium/open-data`, in a currency `salary-premium/gbp` and `salary-premium/open-data-gbp`.
 */
export function frameName(
	{ slug }: Pick<EmbeddedTool, 'slug'>,
	{ preset, currency }: EmbedChoice = {},
): string {
	const setting = [preset, currency?.toLowerCase()].filter(Boolean).join('-');
	return setting ? `${slug}/${setting}` : slug;
}

/** What the frame's name says of a choice, and what is left for its address to say. */
function named(tool: EmbeddedTool, choice: EmbedChoice) {
	// A setting without a name has no frame of its own, in no currency.
	if (choice.settings && !choice.preset) return { name: frameName(tool), rest: choice };
	return { name: frameName(tool, choice), rest: { ...choice, settings: '', currency: undefined } };
}

/**
 * Takes the currency out of a tool's query, so that what is left can be compared with a setting's.
 *
 * @param search As the tool writes it, `?premium=open-data&currency=GBP`.
 */
export function splitCurrency(search: string): Pick<EmbedChoice, 'settings' | 'currency'> {
	const params = new URLSearchParams(search);
	const currency = params.get('currency') ?? undefined;
	params.delete('currency');
	const rest = params.toString();
	return { settings: rest && `?${rest}`, currency };
}

/** The address of the bare tool, with everything the writer chose. */
export function frameAddress(site: string, tool: EmbeddedTool, choice: EmbedChoice = {}): string {
	const { name: frame, rest } = named(tool, choice);
	const params = new URLSearchParams(rest.settings);
	const { theme, accent, numbers, currency } = rest;
	for (const [name, value] of Object.entries({ theme, accent, numbers, currency }))
		if (value) params.set(name, value);
	if (choice.sharesResults) params.set('share', '1');
	const query = params.toString();
	return `${site}embed/${frame}/${query && `?${query}`}`;
}

/**
 * The element, its place kept free until the script comes, and the script that brings it to life.
 * Where scripts are off nothing is kept free, and the link inside is what a reader gets; where only this
 * script is kept out, the link stands in the free place.
 *
 * @param site The absolute address of the first page, ending in a slash: `https://site.example/repo/`.
 */
export function scriptSnippet(site: string, tool: EmbeddedTool, choice: EmbedChoice = {}): string {
	const { name, rest } = named(tool, choice);
	const { settings, theme, accent, numbers, currency } = rest;
	const heights = tool.heights.map((pair) => pair.join(':')).join(' ');
	const attributes = Object.entries({ settings, theme, accent, numbers, currency, heights })
		.filter(([, value]) => value)
		.map(([name, value]) => ` ${name}="${attribute(value ?? '')}"`)
		.join('');
	return (
		`<career-tool name="${name}"${attributes}${choice.sharesResults ? ' share-results' : ''}>` +
		`<a href="${attribute(toolPage(site, tool, choice))}">${attribute(linkText(tool))}</a></career-tool>\n` +
		`<style>@media (scripting:enabled){career-tool[name="${name}"]{display:block;min-${heightStyle(tool.heights)}}}</style>\n` +
		`<script async src="${attribute(site)}embed/v1.js"></script>`
	);
}

const SANDBOX =
	'allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** A frame that needs no script on the page around it, and the link below it. */
export function iframeSnippet(site: string, tool: EmbeddedTool, choice: EmbedChoice = {}): string {
	const heights = tool.heights.map(([width, height]) => [width, height + LINE_OF_TEXT_PX] as const);
	return (
		`<iframe src="${attribute(frameAddress(site, tool, choice))}" title="${attribute(tool.title)}"` +
		` width="100%" height="${heightAt(COLUMN_WIDTH_PX, heights)}" loading="lazy"` +
		` sandbox="${SANDBOX}" allow="clipboard-write" referrerpolicy="strict-origin-when-cross-origin"` +
		` style="border:0;display:block;width:100%;${heightStyle(heights)}"></iframe>\n` +
		`<p><a href="${attribute(toolPage(site, tool, choice))}">${attribute(linkText(tool))}</a></p>`
	);
}

/**
 * The frame alone, for hosts that take HTML from an oEmbed answer, and before it a quotation with the
 * link, which WordPress shows until the frame has said how tall it is. The width is an attribute in
 * percent, because WordPress drops the style, and a width in pixels is wider than a phone.
 */
export function oembedHtml(site: string, tool: EmbeddedTool, choice: EmbedChoice = {}): string {
	return (
		`<blockquote class="five-truths"><a href="${attribute(toolPage(site, tool, choice))}">` +
		`${attribute(linkText(tool))}</a></blockquote>` +
		`<iframe src="${attribute(frameAddress(site, tool, choice))}" title="${attribute(tool.title)}"` +
		` width="100%" height="${heightAt(COLUMN_WIDTH_PX, tool.heights)}" frameborder="0"` +
		` loading="lazy" style="border:0"></iframe>`
	);
}

const markdownText = (text: string) => text.replace(/[[\]\\]/g, '\\$&');

/**
 * A picture of the answer that links to the tool, where a host takes neither script nor frame.
 *
 * @param picture Absolute address of the picture.
 * @param alt What the picture shows, figures included.
 */
export function markdownSnippet(
	site: string,
	tool: EmbeddedTool,
	choice: EmbedChoice,
	picture: { readonly address: string; readonly alt: string },
): string {
	const page = toolPage(site, tool, choice);
	return (
		`[![${markdownText(picture.alt)}](${picture.address})](${page})\n\n` +
		`[${markdownText(linkText(tool))}](${page})`
	);
}
