import { element } from './element.ts';
import type { SiteWords } from './site-index.ts';

/** What an empty field offers: questions people ask first, and the ways in that need no search. */
export function startingPoints(
	suggestions: SiteWords['suggestions'],
	base: string,
): DocumentFragment {
	const made = document.createDocumentFragment();
	if (suggestions.length > 0)
		made.append(
			element('h2', { class: 'search-heading' }, 'People ask first'),
			links(
				suggestions.map(({ title, url }) => [title, url] as const),
				base,
			),
		);
	made.append(element('h2', { class: 'search-heading' }, 'Or look around'), waysIn(base));
	return made;
}

/** What to do when nothing was found. */
export function noResults(base: string): DocumentFragment {
	const made = document.createDocumentFragment();
	made.append(
		element(
			'p',
			{},
			'Check the spelling, or try one word for the thing itself, such as “drift” or “salary”. These pages list all there is:',
		),
		waysIn(base),
	);
	return made;
}

/** What to do when the index is missing or the connection is. */
export function unavailable(base: string, again: () => void): DocumentFragment {
	const made = document.createDocumentFragment();
	const button = element('button', { type: 'button' }, 'Try again');
	button.addEventListener('click', again);
	made.append(
		element('p', {}, 'Search cannot reach its index just now. Everything can still be found here:'),
		waysIn(base),
		button,
	);
	return made;
}

function waysIn(base: string): HTMLUListElement {
	return links(
		[
			['Everything on this site', '/contents/'],
			['Questions people ask', '/faq/'],
			['Glossary', '/glossary/'],
		],
		base,
	);
}

function links(
	items: readonly (readonly [name: string, path: string])[],
	base: string,
): HTMLUListElement {
	const list = element('ul', { class: 'search-ways' });
	for (const [name, path] of items)
		list.append(element('li', {}, element('a', { href: base + path.replace(/^\//, '') }, name)));
	return list;
}
