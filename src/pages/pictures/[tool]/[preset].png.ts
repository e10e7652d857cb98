import type { APIRoute, GetStaticPaths } from 'astro';
import { png } from '../../../pictures/png.ts';
import { CARD } from '../../../pictures/card.ts';
import { toolCard } from '../../../pictures/tool-card.ts';
import { allEmbedPresets, type EmbedPreset } from '../../../site/embeds.ts';

export const getStaticPaths = (async () =>
	(await allEmbedPresets()).map((preset) => ({
		params: { tool: preset.tool.id, preset: preset.picture.id },
		props: { preset },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ preset: EmbedPreset }> = async ({ props }) => {
	const { tool, picture, isStart } = props.preset;
	const card = toolCard(tool.data.title, isStart ? undefined : picture.title, picture);
	return new Response(await png(card, CARD), { headers: { 'Content-Type': 'image/png' } });
};
