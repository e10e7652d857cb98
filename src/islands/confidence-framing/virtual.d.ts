/** Every entry of `src/content/vocabularies`, in order: `src/integrations/content-modules.ts`. */
declare module 'virtual:content/vocabularies' {
	const vocabularies: readonly import('../../domain/probability-words.ts').Vocabulary[];
	export default vocabularies;
}

/** Every entry of `src/content/rules`, in order, with its sources. */
declare module 'virtual:content/rules/cited' {
	const rules: readonly import('../../domain/probability-words.ts').SentenceRule[];
	export default rules;
}

/** Every entry of `src/content/perceptions`, with its source. */
declare module 'virtual:content/perceptions/cited' {
	const perceptions: readonly import('../../domain/probability-words.ts').Perception[];
	export default perceptions;
}
