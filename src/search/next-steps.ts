import { button, element } from './element.ts';
import type { SiteWords } from './site-index.ts';

/** What an empty field offers: questions people ask first, and the ways in that need no search. */
export function startingPoints(suggestions: SiteWords['suggestions'], base: string): HTMLElement[] {
	return [
		...section('People ask first', suggestions, base),
		...section('Or look around', WAYS_IN, base),
	];
}

/** What to do when nothing was found. */
export function noResults(base: string): HTMLElement[] {
	const advice =
		'Check the spelling, or try one word for the thing itself, such as “drift” or “salary”.';
	return [element('p.search-excerpt', {}, advice), ...section('Look here instead', WAYS_IN, base)];
}

/** What to do when the index is missing or the connection is. */
export function unavailable(base: string, again: () => void): HTMLElement[] {
	return [button('Try again', again), ...section('Without the search', WAYS_IN, base)];
}

const WAYS_IN: SiteWords['suggestions'] = [
	{ title: 'Everything on this site', url: '/contents/' },
	{ title: 'Questions people ask', url: '/faq/' },
	{ title: 'Glossary', url: '/glossary/' },
];

function section(name: string, links: SiteWords['suggestions'], base: string): HTMLElement[] {
	const items = links.map(({ title, url }) =>
		element('li', {}, element('a.search-link', { href: base + url.slice(1) }, title)),
	);
	return [element('h2.search-heading', {}, name), element('ul.search-list', {}, ...items)];
}
