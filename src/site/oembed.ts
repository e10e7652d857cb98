import { COLUMN_WIDTH_PX, heightAt } from '../domain/embed-height.ts';
import { oembedHtml } from '../domain/embed-snippet.ts';
import type { EmbedPreset } from './embeds.ts';
import { absolute, HOME, picturePath } from './links.ts';

/** Seconds: a day. A tool's figures change less often, and its heights hardly ever. */
const CACHE_AGE_S = 86_400;

/**
 * What an oEmbed consumer gets for a tool at a setting (https://oembed.com, version 1.0, type `rich`).
 * The file is static, so it cannot obey `maxwidth`: the width it states is the one it has, and the
 * frame inside fits any width.
 */
export function oembedOf(
	{ embedded, choice, picture }: EmbedPreset,
	size: { readonly width: number; readonly height: number },
	site: URL,
) {
	return {
		version: '1.0',
		type: 'rich',
		provider_name: 'Five Truths',
		provider_url: absolute(HOME, site),
		title: embedded.title,
		cache_age: CACHE_AGE_S,
		width: COLUMN_WIDTH_PX,
		height: heightAt(COLUMN_WIDTH_PX, embedded.heights),
		html: oembedHtml(absolute(HOME, site), embedded, choice),
		thumbnail_url: absolute(picturePath(embedded.slug, picture.id), site),
		thumbnail_width: size.width,
		thumbnail_height: size.height,
	};
}
