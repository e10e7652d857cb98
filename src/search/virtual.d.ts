/** Made by `src/integrations/standalone-scripts.ts`. */
declare module 'virtual:standalone-scripts' {
	/** Root-relative address of the search script, without the base path. */
	export const searchScript: string;
	/** `src/search/open-search.inline.ts`, small enough to stand in every page. */
	export const openSearchSource: string;
}
