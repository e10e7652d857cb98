import { textOf, type BuiltPage } from './built-page.ts';

/** What serves on a page and says nothing in a copy of it. */
const LEFT_OUT = [
	...['script', 'style', 'template', 'link', 'nav', 'astro-island', 'input', 'select', 'textarea'],
	...['[popover]', '[hidden]', '[data-no-copy]', '[aria-live]'],
	...['.kicker', '.no-print', '.entry-link', '.visually-hidden', 'svg:not([role=img])'],
	// How to use the folds, which stand open in a copy.
	'.self-check > p',
].join(', ');

/**
 * The parts of a page that its template marks with `data-copy`, as text for reading elsewhere:
 * links are absolute, what opened a popover leads to the ledger or the glossary, and a tool is a link
 * to its page. What is in no marked part is in no copy.
 *
 * @param site The address of the site with its base path.
 */
export function copiedParts(page: BuiltPage, site: URL): Element[] {
	const marked = [...page.document.querySelectorAll('[data-copy]')];
	if (marked.length === 0)
		throw new Error(
			`${page.path} names a Markdown copy, and no part of it is marked with data-copy.\n` +
				'Mark the elements that hold its text, as src/layouts/ChapterLayout.astro does.',
		);
	return marked
		.filter((element) => !element.parentElement?.closest('[data-copy]'))
		.map((element) => {
			const part = element.cloneNode(true) as Element;
			part.querySelector('h1')?.remove();
			linkMarks(part, site);
			for (const tool of part.querySelectorAll('.tool-here')) linkTool(tool);
			for (const chrome of part.querySelectorAll(LEFT_OUT)) chrome.remove();
			for (const dot of part.querySelectorAll('.dot')) dot.replaceWith(' · ');
			for (const verdict of part.querySelectorAll('.verdict')) sayVerdict(verdict);
			for (const link of part.querySelectorAll('a[href]'))
				link.setAttribute('href', new URL(link.getAttribute('href') ?? '', page.url).href);
			return part;
		});
}

/** An element with words in it. */
export function elementWith(document: Document, name: string, html: string): Element {
	const element = document.createElement(name);
	element.innerHTML = html;
	return element;
}

/** Marks of claims, evidence and terms as links. */
function linkMarks(part: Element, site: URL): void {
	const linkTo = (page: string, id: string, words: string, name: string) => {
		const link = part.ownerDocument.createElement('a');
		link.setAttribute('class', name);
		link.setAttribute('href', new URL(`${page}/#${id}`, site).href);
		link.textContent = words;
		return link;
	};
	const target = (button: Element, kind: string) =>
		(button.getAttribute('popovertarget') ?? '').replace(`${kind}-`, '');
	for (const mark of part.querySelectorAll('button.claim-mark')) {
		const [, number = ''] = /claim (C\d+)/.exec(mark.textContent) ?? [];
		mark.querySelector('.visually-hidden')?.remove();
		const words = `${textOf(mark)}, ${number}`;
		mark.replaceWith('(', linkTo('evidence', target(mark, 'claim'), words, 'claim-mark'), ')');
	}
	for (const link of part.querySelectorAll('a.evidence-link')) {
		link.before(' (');
		link.after(')');
	}
	for (const term of part.querySelectorAll('button.term'))
		term.replaceWith(linkTo('glossary', target(term, 'term'), textOf(term), 'term'));
}

/** In place of a tool that works in the page: the link to its own page, which stood below it. */
function linkTool(tool: Element): void {
	const link = tool.querySelector('.tool-here-more a');
	const paragraph = tool.ownerDocument.createElement('p');
	if (link) paragraph.append(link);
	tool.replaceWith(paragraph);
}

/** `mixed` in a box of its own becomes the first word of what it is said of. */
function sayVerdict(verdict: Element): void {
	const document = verdict.ownerDocument;
	const word = elementWith(document, 'b', textOf(verdict.querySelector('.verdict-word')));
	const meaning = textOf(verdict.querySelector('.verdict-meaning'));
	const paragraph = verdict.parentElement?.matches('.side-note') && verdict.nextElementSibling;
	if (paragraph) {
		word.append(':');
		paragraph.prepend(word, ' ');
		verdict.remove();
	} else verdict.replaceWith(word, meaning && `: ${meaning}`);
}
