import type { WebSite, WithActionConstraints, SearchAction } from 'schema-dts';
import { LANGUAGE, publisher } from './graph.ts';

interface Site {
	readonly home: string;
	readonly description: string;
	/** The search page, to which `?q=` is added. */
	readonly search: string;
}

/** The website and how it is searched. */
export function webSite({ home, description, search }: Site): WebSite {
	const action: WithActionConstraints<Extract<SearchAction, { '@type': 'SearchAction' }>> = {
		'@type': 'SearchAction',
		target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
		'query-input': 'required name=search_term_string',
	};
	return {
		'@type': 'WebSite',
		'@id': `${home}#site`,
		name: 'Five Truths',
		url: home,
		description,
		inLanguage: LANGUAGE,
		isAccessibleForFree: true,
		publisher: publisher(home),
		potentialAction: action,
	};
}
