import { CURRENCIES } from '../domain/currency.ts';
import {
	frameName,
	withCurrency,
	type EmbedChoice,
	type EmbeddedTool,
} from '../domain/embed-snippet.ts';
import type { ToolPicture } from '../domain/tool-picture.ts';
import { absolute, HOME, presetPath } from './links.ts';
import { toolHeights } from './tool-heights.ts';
import { toolPictures } from './tool-pictures.ts';
import { allTools, type ToolEntry } from './tools.ts';

/** A tool at one of its settings, as writers choose it. */
export interface EmbedPreset {
	readonly tool: ToolEntry;
	readonly picture: ToolPicture;
	/** Named for the tool, and for the setting where it is not the start. */
	readonly embedded: EmbeddedTool;
	/** What a code must say to open on it. */
	readonly choice: EmbedChoice;
	/** Root-relative path of the page that stands for it. */
	readonly path: string;
	readonly isStart: boolean;
}

/** Every setting of a tool that has a name, the start first. */
export async function embedPresets(
	tool: ToolEntry,
): Promise<readonly [EmbedPreset, ...EmbedPreset[]]> {
	const preset = (picture: ToolPicture, isStart: boolean): EmbedPreset => {
		const title = isStart ? tool.data.title : `${tool.data.title}: ${picture.title}`;
		return {
			tool,
			picture,
			embedded: {
				slug: tool.id,
				title,
				heights: toolHeights(tool.id, isStart ? undefined : picture.id),
			},
			choice: { settings: picture.search, preset: isStart ? undefined : picture.id },
			path: presetPath(tool.id, isStart ? undefined : picture.id),
			isStart,
		};
	};
	const [start, ...more] = await toolPictures(tool);
	return [preset(start, true), ...more.map((picture) => preset(picture, false))];
}

/** A frame: a tool at a setting, as it is or in a currency of the writer's choice. */
export interface Frame {
	/** Below `/embed/`, without slashes around: `salary-premium/open-data-gbp`. */
	readonly name: string;
	readonly preset: EmbedPreset;
	/** The query that opens the tool's page in the same way. */
	readonly search: string;
}

/**
 * Every frame there is. One for each currency, too, where a tool takes one: a frame that had to be told
 * by its address would fetch what computes the answer before anybody touched it.
 */
export const allFrames = async (): Promise<readonly Frame[]> =>
	(await allEmbedPresets()).flatMap((preset) => {
		const currencies = preset.tool.data.takesCurrency ? CURRENCIES.map(({ code }) => code) : [];
		return [undefined, ...currencies].map((currency) => {
			const choice = { ...preset.choice, currency };
			return {
				name: frameName(preset.embedded, choice),
				preset,
				search: withCurrency(choice),
			};
		});
	});

/** Every setting of every tool. */
export const allEmbedPresets = async (): Promise<readonly EmbedPreset[]> =>
	(await Promise.all((await allTools()).map(embedPresets))).flat();

/**
 * The site's address for codes that go into other pages. A site built without its address cannot name
 * it: whoever pastes the code must.
 */
export const publishedSite = (site: URL | undefined): string =>
	site && site.hostname !== 'localhost' ? absolute(HOME, site) : 'https://YOUR-SITE/';
