import { assertNever } from '../../../domain/assert-never.ts';
import type { WidthAndHeight } from '../../../domain/embed-height.ts';
import {
	frameAddress,
	iframeSnippet,
	markdownSnippet,
	scriptSnippet,
	type EmbedChoice,
	type EmbeddedTool,
} from '../../../domain/embed-snippet.ts';
import type { Condition, State } from './state.ts';

/** A tool at one of its settings, as the page hands it in. */
interface Preset {
	readonly id: string;
	/** The setting in a few words. */
	readonly name: string;
	/** What the embed is called. */
	readonly title: string;
	readonly choice: EmbedChoice;
	/** Below the site's address, without a slash before: its page and its picture. */
	readonly page: string;
	readonly picture: string;
	readonly alt: string;
	readonly heights: readonly WidthAndHeight[];
}

export interface Tool {
	readonly slug: string;
	readonly title: string;
	readonly takesCurrency: boolean;
	/** The start first. */
	readonly presets: readonly Preset[];
}

/** One embed, ready to be written down. */
export interface Embed {
	readonly tool: Tool;
	readonly preset: Preset;
	readonly embedded: EmbeddedTool;
	readonly choice: EmbedChoice;
}

/**
 * What the choices come to. Whatever no list has stands for the start.
 *
 * @param isColor Tells a CSS colour from other text; the browser knows them all.
 */
export function embedOf(
	state: State,
	tools: readonly Tool[],
	languages: readonly string[],
	currencies: readonly string[],
	isColor: (text: string) => boolean,
): Embed {
	const tool = tools.find(({ slug }) => slug === state.tool) ?? tools[0];
	const preset = tool?.presets.find(({ id }) => id === state.preset) ?? tool?.presets[0];
	if (!tool || !preset) throw new RangeError('embedOf: no tool, or a tool without a setting.');
	const accent = state.accent.trim();
	return {
		tool,
		preset,
		embedded: { slug: tool.slug, title: preset.title, heights: preset.heights },
		choice: {
			...preset.choice,
			theme: state.theme === 'light' || state.theme === 'dark' ? state.theme : undefined,
			accent: accent && isColor(accent) ? accent : undefined,
			numbers: languages.find((tag) => tag === state.numbers),
			currency: tool.takesCurrency ? currencies.find((code) => code === state.currency) : undefined,
			sharesResults: state.share === '1',
		},
	};
}

/** The code to copy. */
export function codeOf({ preset, embedded, choice }: Embed, kind: State['kind'], site: string) {
	switch (kind) {
		case 'script':
			return scriptSnippet(site, embedded, choice);
		case 'frame':
			return iframeSnippet(site, embedded, choice);
		case 'address':
			return site + preset.page;
		case 'frame-address':
			return frameAddress(site, embedded, choice);
		case 'markdown':
			return markdownSnippet(site, embedded, choice, {
				address: site + preset.picture,
				alt: preset.alt,
			});
		default:
			return assertNever(kind, 'codeOf');
	}
}

/** WordPress gives a frame ten letters or digits, anew for each page. */
export const SECRET = 'a1b2c3d4e5';
const WORDPRESS_HEIGHT_PX = 600;

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * A made-up post with the embed in it, as HTML for a frame's `srcdoc`.
 *
 * @param here Address of the first page where this page is read, ending in a slash.
 * @param origin Scheme, host and port of the same, for the host's policy.
 */
export function postOf(
	{ preset, embedded, choice: chosen }: Embed,
	kind: State['kind'],
	condition: Condition,
	here: string,
	origin: string,
): string {
	// An address on a line of its own carries the setting and nothing else.
	const choice = kind === 'address' ? preset.choice : chosen;
	const element = scriptSnippet(here, embedded, choice);
	const frame = iframeSnippet(here, embedded, choice);
	const usual = kind === 'script' || kind === 'markdown' ? element : frame;
	const inWordPress =
		`<iframe sandbox="allow-scripts" security="restricted" width="600" ` +
		`height="${WORDPRESS_HEIGHT_PX}" title="${escaped(embedded.title)}" ` +
		`src="${escaped(frameAddress(here, embedded, choice))}#?secret=${SECRET}"></iframe>`;
	const shown = {
		post: usual,
		wordpress: inWordPress,
		policy: usual,
		'no-script': `${element}${frame}`,
	}[condition];
	const policy =
		condition === 'policy'
			? `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ` +
				`script-src ${origin}; frame-src ${origin}; style-src ${origin}">`
			: '';
	const theme = choice.theme ? ` data-theme="${choice.theme}"` : '';
	return (
		`<!doctype html><html lang="en"${theme}><head><meta charset="utf-8">${policy}` +
		`<meta name="viewport" content="width=device-width, initial-scale=1"><title>A post</title>` +
		`<link rel="stylesheet" href="${escaped(here)}embed/post.css"></head><body>` +
		`<h1>A post of yours</h1><p>What you wrote before it.</p>${shown}` +
		`<p>And what you wrote after it.</p></body></html>`
	);
}
