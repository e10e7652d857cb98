import type { APIRoute, GetStaticPaths } from 'astro';
import { CARD } from '../../pictures/card.ts';
import { allEmbedPresets, type EmbedPreset } from '../../site/embeds.ts';
import { oembedOf } from '../../site/oembed.ts';

export const getStaticPaths = (async () =>
	(await allEmbedPresets())
		.filter(({ isStart }) => isStart)
		.map((preset) => ({
			params: { tool: preset.tool.id },
			props: { preset },
		}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ preset: EmbedPreset }> = ({ props, site }) =>
	Response.json(oembedOf(props.preset, CARD, site ?? new URL('http://localhost:4321')));
