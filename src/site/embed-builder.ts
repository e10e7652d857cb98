import { CURRENCIES } from '../domain/currency.ts';
import { cardAlt } from '../pictures/tool-card.ts';
import { embedPresets, publishedSite } from './embeds.ts';
import { HOME, href, picturePath } from './links.ts';
import { allTools } from './tools.ts';

export { default as Builder } from '../islands/_embed-builder/Builder.astro';

/** How figures are written elsewhere: the same figure in each, so that a writer sees the difference. */
const LANGUAGES = [
	['de', 'German'],
	['es', 'Spanish'],
	['fr', 'French'],
	['hi-IN', 'Hindi (India)'],
	['it', 'Italian'],
	['ja', 'Japanese'],
	['nl', 'Dutch'],
	['pl', 'Polish'],
	['pt-BR', 'Portuguese (Brazil)'],
	['sv', 'Swedish'],
] as const;
const SHOWN_FIGURE = 1_234_567.5;

const withoutSlash = (path: string) => path.slice(1);

/** What the builder at /embed/ is given: every tool at every setting, languages, currencies. */
export async function embedBuilderProps(site: URL | undefined) {
	const tools = await Promise.all(
		(await allTools()).map(async (tool) => {
			const presets = (await embedPresets(tool)).map(({ picture, embedded, choice, path }) => ({
				id: picture.id,
				name: picture.title,
				title: embedded.title,
				choice,
				page: withoutSlash(path),
				picture: withoutSlash(picturePath(tool.id, picture.id)),
				alt: cardAlt(embedded.title, picture),
				heights: embedded.heights,
			}));
			return {
				slug: tool.id,
				title: tool.data.title,
				takesCurrency: tool.data.takesCurrency,
				presets,
			};
		}),
	);
	return {
		tools,
		languages: LANGUAGES.map(
			([tag, name]) => [tag, `${name}: ${SHOWN_FIGURE.toLocaleString(tag)}`] as const,
		),
		currencies: CURRENCIES.map(({ code }) => code),
		site: publishedSite(site),
		base: href(HOME),
	};
}
