import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { textOf } from './built-page.ts';
import { elementWith } from './copied-parts.ts';

/**
 * Copied parts of a page as Markdown, with tables as GitHub has them.
 *
 * @param parts What `copiedParts` gives, or headings and lists of our own; they stay as they are.
 */
export function markdownOf(parts: readonly Element[]): string {
	const [first] = parts;
	if (!first) return '';
	const body = first.ownerDocument.createElement('div');
	body.append(...parts.map((part) => part.cloneNode(true)));
	sayFigures(body);
	openFolds(body);
	boxesAsQuotes(body);
	listsOfPairs(body);
	for (const term of body.querySelectorAll('a.term')) term.replaceWith(...term.childNodes);
	for (const cite of body.querySelectorAll('.cite')) {
		cite.prepend('(');
		cite.append(')');
	}
	closeHeadingGaps(body);
	const tree = toMdast(fromDom(body));
	return toMarkdown(tree, {
		extensions: [gfmTableToMarkdown()],
		bullet: '-',
		emphasis: '_',
		rule: '-',
		listItemIndent: 'one',
	});
}

/** A drawing in words, as its text alternative has them; bars beside their figures say them twice. */
function sayFigures(body: Element): void {
	for (const drawing of body.querySelectorAll('svg')) {
		if (!drawing.closest('figure')) {
			drawing.remove();
			continue;
		}
		const title = textOf(drawing.querySelector('title'));
		const words = textOf(drawing.querySelector('desc')) || drawing.getAttribute('aria-label');
		const paragraph = drawing.ownerDocument.createElement('p');
		const name = elementWith(drawing.ownerDocument, 'b', '');
		name.textContent = title ? `Figure: ${title}.` : 'Figure:';
		paragraph.append(name, ` ${words ?? ''}`);
		drawing.replaceWith(paragraph);
	}
	for (const said of body.querySelectorAll('figure.quote figcaption')) said.prepend('— ');
	for (const block of body.querySelectorAll('figcaption')) rename(block, 'p');
	for (const quoted of body.querySelectorAll('figure.quote > blockquote'))
		quoted.replaceWith(...quoted.childNodes);
}

/** What a reader had to open stands open: answers to choose from as a list, the rest under its name. */
function openFolds(body: Element): void {
	for (const fold of body.querySelectorAll('details')) {
		const summary = fold.querySelector('summary');
		const words = elementWith(body.ownerDocument, 'b', summary?.innerHTML ?? '');
		summary?.remove();
		if (fold.hasAttribute('name')) {
			const before = fold.previousElementSibling;
			const list = before?.matches('ul.answers')
				? before
				: elementWith(body.ownerDocument, 'ul', '');
			const item = body.ownerDocument.createElement('li');
			const [why] = fold.children;
			item.append(words, ' ', ...(why?.childNodes ?? []));
			list.setAttribute('class', 'answers');
			if (list !== before) fold.before(list);
			list.append(item);
			fold.remove();
		} else {
			const name = body.ownerDocument.createElement('p');
			name.append(words);
			fold.replaceWith(name, ...fold.childNodes);
		}
	}
}

/** Examples, warnings and notes, which stand in a box or in the margin of a page. */
function boxesAsQuotes(body: Element): void {
	for (const title of body.querySelectorAll('.worked-title, .warning-title')) {
		const label = textOf(title.querySelector('span'));
		const rest = textOf(title).slice(label.length).trim();
		const name = elementWith(body.ownerDocument, 'b', '');
		name.textContent = label ? `${label}: ${rest}` : rest;
		title.replaceChildren(name);
	}
	for (const source of body.querySelectorAll('a.side-note-source')) {
		const paragraph = body.ownerDocument.createElement('p');
		source.replaceWith(paragraph);
		paragraph.append(source);
	}
	for (const box of body.querySelectorAll('.worked, .warning, .side-note, figure'))
		rename(box, 'blockquote');
}

/** `<dl>` has no counterpart: each name with what is said of it is an item. */
function listsOfPairs(body: Element): void {
	for (const pairs of body.querySelectorAll('dl')) {
		for (const pair of pairs.querySelectorAll('div')) {
			const [name, ...said] = pair.children;
			const covers = name?.querySelector('span');
			covers?.before('(');
			covers?.after(')');
			const words = elementWith(body.ownerDocument, 'b', name?.innerHTML ?? '');
			const item = body.ownerDocument.createElement('li');
			for (const bold of pair.querySelectorAll('dd > b')) bold.replaceWith(...bold.childNodes);
			item.append(words, ':', ...said.flatMap(({ childNodes }) => [' ', ...childNodes]));
			pair.replaceWith(item);
		}
		rename(pairs, 'ul');
	}
}

/** Below the title no level is left out, however deep the part stood on its page. */
function closeHeadingGaps(body: Element): void {
	const headings = [...body.querySelectorAll('h2, h3, h4, h5, h6')];
	const levels = [...new Set(headings.map(({ localName }) => localName))].sort();
	for (const heading of headings) {
		const level = levels.indexOf(heading.localName) + 2;
		if (heading.localName !== `h${level}`) rename(heading, `h${level}`);
	}
}

function rename(element: Element, name: string): void {
	const renamed = element.ownerDocument.createElement(name);
	renamed.append(...element.childNodes);
	element.replaceWith(renamed);
}
