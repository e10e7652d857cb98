import type { WebPage } from 'schema-dts';
import { LANGUAGE, theSite } from './graph.ts';

interface Page {
	readonly home: string;
	readonly type?: 'WebPage' | 'AboutPage' | 'CollectionPage';
	readonly url: string;
	readonly name: string;
	readonly description: string;
	readonly changed?: string | undefined;
	/** What the page lists, in its order: name and address. */
	readonly lists?: readonly (readonly [name: string, url: string])[];
}

/** A page that is no more than a page. */
export function webPage(page: Page): WebPage {
	const { home, type = 'WebPage', url, name, description, changed, lists } = page;
	return {
		'@type': type,
		'@id': url,
		url,
		name,
		description,
		inLanguage: LANGUAGE,
		...(changed !== undefined && { dateModified: changed }),
		isPartOf: theSite(home),
		...(lists && {
			mainEntity: {
				'@type': 'ItemList',
				itemListElement: lists.map(([item, address], index) => ({
					'@type': 'ListItem',
					position: index + 1,
					name: item,
					url: address,
				})),
			},
		}),
	};
}
