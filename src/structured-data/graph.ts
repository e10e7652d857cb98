import type { Organization, Thing } from 'schema-dts';

export type { Thing };

/** Who publishes all of it. */
export const publisher = (home: string): Organization => ({
	'@type': 'Organization',
	'@id': `${home}#publisher`,
	name: 'Five Truths',
	url: home,
});

/** The website as another page names it. */
export const theSite = (home: string) => ({ '@id': `${home}#site` });

/** The same publisher where it was described already. */
export const samePublisher = (home: string) => ({ '@id': `${home}#publisher` });

export const LANGUAGE = 'en-GB';

/**
 * The things of a page as the text of one script element.
 *
 * `<` is escaped, so that no content can end the element.
 */
export const asScript = (things: readonly Thing[]): string =>
	JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
