import { lightColours } from './light-colours.ts';

/** The site's style sheets that a book needs. */
export interface BookStyles {
	/** `src/copies/epub.css`. */
	readonly book: string;
	/** Of drawings and bars. */
	readonly drawings: readonly string[];
	/** `src/styles/tokens.css`. */
	readonly tokens: string;
}

/** One style sheet for reading apps: no layers, no custom properties, no queries. */
export function epubStyle({ book, drawings, tokens }: BookStyles): string {
	const colours = lightColours(tokens);
	return (
		[book, ...drawings.map(withoutLayers)]
			.join('\n')
			.replace(/\/\*[^]*?\*\//g, '')
			// EPUB's rules know no `direction`, and old apps no `rem`.
			.replace(/^\s*direction:.*$/gm, '')
			.replace(/(\d)rem\b/g, '$1em')
			.replace(/var\(--font-sans\)/g, 'sans-serif')
			.replace(/var\((--color-[a-z-]+)\)/g, (_, name: string) => {
				const colour = colours.get(name);
				if (colour === undefined) throw new Error(`src/styles/tokens.css has no light ${name}.`);
				return colour;
			})
			.replace(/\n\s*\n/g, '\n')
	);
}

/** The rules inside `@layer components { … }`, less those for screens and forced colours. */
const withoutLayers = (css: string) =>
	css
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/@layer components \{([^]*)\}/, '$1')
		.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
		.replace(/[^{}]*:dir\(rtl\)[^{]*\{[^}]*\}/g, '');
