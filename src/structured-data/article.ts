import type { Article } from 'schema-dts';
import { LANGUAGE, publisher, samePublisher, theSite } from './graph.ts';

interface Chapter {
	readonly home: string;
	readonly url: string;
	readonly title: string;
	readonly description: string;
	/** `YYYY-MM-DD`. */
	readonly published: string;
	readonly changed: string;
	readonly minutes: number;
	readonly picture: string;
	/** What the text cites: the number a claim is cited by, and its address in the ledger. */
	readonly claims: readonly (readonly [name: string, url: string])[];
}

/** A chapter of the guide. The ledger describes the claims it cites, and their sources. */
export function article(chapter: Chapter): Article {
	const { home, url, title, description, published, changed, minutes, picture, claims } = chapter;
	return {
		'@type': 'Article',
		'@id': url,
		url,
		headline: title,
		description,
		image: picture,
		datePublished: published,
		dateModified: changed,
		timeRequired: `PT${minutes}M`,
		inLanguage: LANGUAGE,
		isAccessibleForFree: true,
		author: publisher(home),
		publisher: samePublisher(home),
		isPartOf: theSite(home),
		citation: claims.map(([name, address]) => ({ '@type': 'Claim', '@id': address, name })),
	};
}
