import { textOf } from './built-page.ts';
import { elementWith } from './copied-parts.ts';
import type { CopiedText } from './markdown-copy.ts';
import type { Texts } from './markdown-files.ts';

/** A chapter of the book: the same text as its page's, with the marks of a page turned into print. */
export interface BookPart {
	/** File name in the EPUB, and beginning of its ids on paper: `ethics`. */
	readonly id: string;
	readonly title: string;
	/** Said above the title: `Truth 4 of 5`. */
	readonly label: string | undefined;
	readonly kind: 'chapter' | 'conclusion' | 'appendix' | 'glossary';
	readonly body: readonly Element[];
	/** The sections for the contents: second headings with an id. */
	readonly sections: readonly { readonly id: string; readonly title: string }[];
}

export interface Book {
	readonly title: string;
	readonly subtitle: string;
	readonly description: string;
	/** The day its content last changed. */
	readonly day: string;
	/** The address of the guide. */
	readonly url: string;
	readonly parts: readonly BookPart[];
	/** Where an address of the site stands in the book, if it does. */
	readonly placeOf: (address: string) => BookPlace | undefined;
}

export interface BookPlace {
	readonly part: string;
	readonly anchor: string | undefined;
}

/** The guide as a book: opening, chapters, conclusion, then claims, sources and glossary. */
export function bookOf({ guide, evidence, glossary }: Texts): Book {
	const [opening] = guide;
	if (!opening) throw new Error('The book needs the guide’s opening.');
	const sources = evidence.parts.flatMap((part) => [
		...part.querySelectorAll('section[aria-labelledby=sources]'),
	]);
	const claims = evidence.parts.flatMap((part) => [
		...part.querySelectorAll('.verdict-counts, [data-ledger-chapter]'),
	]);
	const last = guide.length - 1;
	const parts = [
		...guide.map((text, index) =>
			partOf(
				fileName(text),
				text.title,
				index === 0 || index === last ? undefined : `Truth ${index} of ${last - 1}`,
				index === last ? 'conclusion' : 'chapter',
				text.parts,
			),
		),
		partOf('claims', evidence.title, 'The ledger', 'appendix', claims),
		partOf('sources', 'Sources', undefined, 'appendix', sources),
		partOf('glossary', glossary.title, 'Glossary', 'glossary', glossary.parts),
	];
	const ids = new Map(
		parts.map(({ id, body }) => [
			id,
			new Set(body.flatMap((part) => [part, ...part.querySelectorAll('[id]')]).map(({ id }) => id)),
		]),
	);
	const partAt = new Map(guide.map((text) => [text.url, fileName(text)]));
	const placeOf = (address: string): BookPlace | undefined => {
		const [page = '', anchor = ''] = address.split('#');
		const part =
			page === evidence.url
				? /^sources?(?:-|$)/.test(anchor)
					? 'sources'
					: 'claims'
				: page === glossary.url
					? 'glossary'
					: partAt.get(page);
		if (part === undefined) return undefined;
		return { part, anchor: ids.get(part)?.has(anchor) ? anchor : undefined };
	};
	const texts = [...guide, evidence, glossary];
	return {
		title: 'Five Truths',
		subtitle: 'A career guide for future AI product managers',
		description: opening.description,
		day:
			texts
				.map(({ day }) => day)
				.sort()
				.at(-1) ?? opening.day,
		url: opening.url,
		parts,
		placeOf,
	};
}

/** `guide/ethics.md` → `ethics`; the guide's own page is its opening. */
const fileName = ({ file }: CopiedText) => /^guide\/(.+)\.md$/.exec(file)?.[1] ?? 'opening';

function partOf(
	id: string,
	title: string,
	label: string | undefined,
	kind: BookPart['kind'],
	elements: readonly Element[],
): BookPart {
	const body = elements.map((element) => printed(element, title));
	const sections = body.flatMap((part) => [...part.querySelectorAll('h2[id]')]);
	return {
		id,
		title,
		label,
		kind,
		body,
		sections: sections.map((heading) => ({ id: heading.id, title: textOf(heading) })),
	};
}

/** What answers a tap on a page stands open in a book, and what only scripts read is gone. */
function printed(element: Element, title: string): Element {
	const part = element.cloneNode(true) as Element;
	for (const heading of part.querySelectorAll('h2'))
		if (textOf(heading) === title) heading.remove();
	for (const fold of part.querySelectorAll('details')) {
		const isAnswer = fold.hasAttribute('name');
		const box = elementWith(part.ownerDocument, 'div', fold.innerHTML);
		box.setAttribute('class', isAnswer ? 'answer' : 'fold');
		const summary = box.querySelector('summary');
		const name = elementWith(part.ownerDocument, 'p', `<b>${summary?.innerHTML ?? ''}</b>`);
		summary?.replaceWith(name);
		fold.replaceWith(box);
	}
	for (const one of [part, ...part.querySelectorAll('*')])
		for (const { name } of [...one.attributes])
			if (/^data-|^(?:tabindex|popovertarget|aria-labelledby)$/.test(name) && !isDrawing(one, name))
				one.removeAttribute(name);
	return part;
}

/** The words of a drawing are named by its `aria-labelledby`. */
const isDrawing = (element: Element, attribute: string) =>
	attribute === 'aria-labelledby' && element.localName === 'svg';
