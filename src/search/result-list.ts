import { element } from './element.ts';
import type { ExcerptPart } from './excerpt.ts';
import { kindName } from './kinds.ts';
import type { HitText } from './site-index.ts';

/** One result: a link that says what it is, and the words around the match; of a chapter, its best sections. */
export function resultItem({
	kind,
	verdict,
	title,
	url,
	excerpt,
	sections,
}: HitText): HTMLLIElement {
	const label = element('span.search-kind', {}, kindName(kind));
	if (verdict) label.append(' · ', element(`span.verdict verdict-${verdict}`, {}, verdict));
	const link = element('a.search-link', { href: url }, label, ' ', title);
	if (sections.length === 0) return element('li', {}, link, excerptOf(excerpt));
	const parts = sections.map((section) =>
		element(
			'li',
			{},
			element('a.search-link', { href: section.url }, section.title),
			excerptOf(section.excerpt),
		),
	);
	return element('li', {}, link, element('ul.search-sections', {}, ...parts));
}

function excerptOf(excerpt: readonly ExcerptPart[]): HTMLParagraphElement {
	const parts = excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
	return element('p.search-excerpt', {}, ...parts);
}
