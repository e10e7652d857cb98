/** Made by `src/integrations/standalone-scripts.ts`. */
declare module 'virtual:standalone-scripts' {
	/** Root-relative address of the search script, without the base path. */
	export const searchScript: string;
	/** `src/search/open-search.inline.ts`, small enough to stand in every page. */
	export const openSearchSource: string;
	/** The small scripts of `src/browser`, each for the one component that inlines it. */
	export const coloursSource: string;
	export const readingSource: string;
	export const resumeSource: string;
	export const ledgerSource: string;
	export const movedSource: string;
	export const requestsSource: string;
	export const shareSource: string;
	/** Root-relative address, without the base path, of what the share buttons do. */
	export const shareScript: string;
	/** Root-relative address, without the base path, of what works out large boards of bets. */
	export const outlookWorker: string;
	/** Stands in the head of every frame: `src/embed/frame.ts`. */
	export const frameSource: string;
	/** Root-relative address of the script for other people's pages, without the base path. */
	export const embedScript: string;
}
