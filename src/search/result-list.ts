import { element } from './element.ts';
import { excerptParts } from './marks.ts';
import { KIND_NAMES } from './kinds.ts';
import type { HitText } from './site-index.ts';

/** Sections of a long page shown below it. */
const SECTIONS = 3;

let made = 0;

/** One result: what it is, a link, and the words around the match; of a chapter, its best sections. */
export function resultItem(hit: HitText): HTMLLIElement {
	const kindId = `search-kind-${++made}`;
	const [kind] = KIND_NAMES[hit.kind];
	const label = element('p', { class: 'search-kind', id: kindId }, kind);
	if (hit.verdict)
		label.append(' · ', element('span', { class: `verdict verdict-${hit.verdict}` }, hit.verdict));
	const link = element(
		'a',
		{ class: 'search-link', href: hit.url, 'aria-describedby': kindId },
		hit.title,
	);
	const sections = hit.sections.slice(0, SECTIONS);
	if (sections.length === 0) return element('li', {}, label, link, excerptOf(hit.excerpt));
	const list = element('ul', { class: 'search-sections' });
	for (const { title, url, excerpt } of sections)
		list.append(
			element(
				'li',
				{},
				element('a', { class: 'search-link', href: url }, title),
				excerptOf(excerpt),
			),
		);
	return element('li', {}, label, link, list);
}

function excerptOf(excerpt: string): HTMLParagraphElement {
	const parts = excerptParts(excerpt).map(({ text, marked }) =>
		marked ? element('mark', {}, text) : text,
	);
	return element('p', { class: 'search-excerpt' }, ...parts, ' …');
}
