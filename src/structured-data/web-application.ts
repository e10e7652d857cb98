import type { WebApplication } from 'schema-dts';
import { LANGUAGE, publisher, theSite } from './graph.ts';

interface Tool {
	readonly home: string;
	readonly url: string;
	readonly name: string;
	readonly description: string;
	readonly changed: string;
	readonly picture: string;
	/** The claims it computes with: their numbers and addresses. */
	readonly claims: readonly (readonly [name: string, url: string])[];
}

/** A tool: it runs in any browser, and costs nothing. */
export const webApplication = (tool: Tool): WebApplication => ({
	'@type': 'WebApplication',
	'@id': tool.url,
	url: tool.url,
	name: tool.name,
	description: tool.description,
	image: tool.picture,
	dateModified: tool.changed,
	inLanguage: LANGUAGE,
	applicationCategory: 'EducationalApplication',
	operatingSystem: 'Any',
	browserRequirements: 'Answers without JavaScript, and calculates with it.',
	isAccessibleForFree: true,
	offers: { '@type': 'Offer', price: 0, priceCurrency: 'USD' },
	publisher: publisher(tool.home),
	isPartOf: theSite(tool.home),
	citation: tool.claims.map(([name, url]) => ({ '@type': 'Claim', '@id': url, name })),
});
