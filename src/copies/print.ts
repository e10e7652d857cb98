import { parseHTML } from 'linkedom';
import { dayInWords } from '../domain/day.ts';
import type { Book, BookPart, BookPlace } from './book.ts';
import { xmlText } from './xhtml.ts';

/**
 * The book as one page to print, in the site's type and with its drawings.
 *
 * @param frame The HTML of the guide on one page, whose style sheets it takes.
 * @param style `src/copies/print.css`.
 */
export function printedPage(book: Book, frame: string, style: string): string {
	const { document } = parseHTML(frame);
	const styles = [...document.querySelectorAll('head > style, head > link[rel=stylesheet]')];
	const head = styles.map(({ outerHTML }) => outerHTML).join('\n');
	const contents = book.parts.map(({ id, title, kind, sections }) => {
		const named = kind === 'glossary' ? [] : sections;
		const inner = named.map(
			(one) => `<li><a href="#${id}--${one.id}">${xmlText(one.title)}</a></li>`,
		);
		const list = inner.length > 0 ? `<ol>${inner.join('')}</ol>` : '';
		return `<li><a href="#${id}">${xmlText(title)}</a>${list}</li>`;
	});
	return `<!doctype html>
<html lang="en-GB" data-theme="light">
<head>
<meta charset="utf-8">
<title>${xmlText(`${book.title}: ${book.subtitle}`)}</title>
${head}
<style>${style}</style>
</head>
<body>
<main>
<section class="book-title">
<h1>${xmlText(book.title)}</h1>
<p class="lede">${xmlText(book.subtitle)}</p>
<svg viewBox="0 0 160 22" aria-hidden="true">
<path d="M0 11h160" stroke="#dcd7cd" stroke-width=".8"/>
<rect x="42" y="2" width="84" height="18" rx="9" fill="#a3bdf9"/>
<circle cx="70" cy="11" r="8" fill="#1c3cb2"/>
</svg>
<p>As of ${dayInWords(book.day)}. The newest is at <a href="${book.url}">${book.url}</a>.</p>
<p>Text and figures may be reused with a link to the page they are from.</p>
</section>
<nav class="book-part book-contents" aria-label="Contents">
<h1>Contents</h1>
<ol>${contents.join('\n')}</ol>
</nav>
${book.parts.map((part) => partHtml(part, book)).join('\n')}
</main>
</body>
</html>
`;
}

function partHtml({ id, title, label, kind, body }: BookPart, book: Book): string {
	const anchorOf = ({ part, anchor }: BookPlace) => `#${part}${anchor ? `--${anchor}` : ''}`;
	const text = body.map((element) => {
		const part = element.cloneNode(true) as Element;
		for (const link of part.querySelectorAll('a[href]')) {
			const place = book.placeOf(link.getAttribute('href') ?? '');
			if (place) link.setAttribute('href', anchorOf(place));
		}
		// One page, so that ids of two chapters must not meet.
		for (const named of [part, ...part.querySelectorAll('[id]')])
			if (named.id) named.id = `${id}--${named.id}`;
		for (const drawing of part.querySelectorAll('svg[aria-labelledby]')) {
			const names = drawing.getAttribute('aria-labelledby')?.split(' ') ?? [];
			drawing.setAttribute('aria-labelledby', names.map((name) => `${id}--${name}`).join(' '));
		}
		return part.outerHTML;
	});
	return `<section class="book-part book-${kind}" id="${id}">
${label === undefined ? '' : `<p class="kicker label">${xmlText(label)}</p>`}
<h1>${xmlText(title)}</h1>
${text.join('\n')}
</section>`;
}
