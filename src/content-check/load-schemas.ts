import { registerHooks } from 'node:module';
import type { Collection } from './schema-faults.ts';

/** `astro:content` exists only inside Astro; all that the schemas need of it is this. */
const STAND_IN = 'data:text/javascript,export const defineCollection = (collection) => collection;';

/** The collections of `src/content.config.ts`, loaded by Node without Astro. */
export async function loadSchemas(): Promise<Readonly<Record<string, Collection>>> {
	registerHooks({
		resolve: (specifier, context, nextResolve) =>
			specifier === 'astro:content'
				? { url: STAND_IN, shortCircuit: true }
				: nextResolve(specifier, context),
	});
	// Not a literal: only Astro can type-check what imports `astro:content`, and only Node loads it here.
	const config = new URL('../content.config.ts', import.meta.url).href;
	const { collections } = (await import(config)) as {
		collections: Readonly<Record<string, Collection>>;
	};
	return collections;
}
