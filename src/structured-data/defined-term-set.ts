import type { DefinedTermSet } from 'schema-dts';
import { LANGUAGE, theSite } from './graph.ts';

interface Glossary {
	readonly home: string;
	readonly url: string;
	readonly name: string;
	readonly description: string;
	readonly changed: string;
	readonly terms: readonly {
		readonly url: string;
		readonly term: string;
		readonly alsoCalled: readonly string[];
		readonly definition: string;
	}[];
}

/** The glossary. */
export const definedTermSet = (glossary: Glossary): DefinedTermSet => ({
	'@type': 'DefinedTermSet',
	'@id': glossary.url,
	url: glossary.url,
	name: glossary.name,
	description: glossary.description,
	dateModified: glossary.changed,
	inLanguage: LANGUAGE,
	isPartOf: theSite(glossary.home),
	hasDefinedTerm: glossary.terms.map(({ url, term, alsoCalled, definition }) => ({
		'@type': 'DefinedTerm',
		'@id': url,
		url,
		name: term,
		...(alsoCalled.length > 0 && { alternateName: alsoCalled }),
		description: definition,
	})),
});
