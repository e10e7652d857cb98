/** Every entry of `src/content/quiz`, in order: `src/integrations/content-modules.ts`. */
declare module 'virtual:content/quiz' {
	const items: readonly import('./core/items.ts').Item[];
	export default items;
}

/** What stands at the head of every entry of `src/content/guide`, in order. */
declare module 'virtual:content/guide' {
	const chapters: readonly { readonly id: string; readonly shortTitle: string }[];
	export default chapters;
}

/** Every entry of `src/content/frameworks`, in order. */
declare module 'virtual:content/frameworks' {
	const frameworks: readonly import('./core/frameworks.ts').Framework[];
	export default frameworks;
}
