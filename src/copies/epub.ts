import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Book, BookPart, BookPlace } from './book.ts';
import { navDocument, packageDocument, type EpubFile } from './epub-package.ts';
import { xhtmlOf, xmlText } from './xhtml.ts';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
	<rootfiles>
		<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
	</rootfiles>
</container>
`;

/** A document of the book. `body` is XML. */
const xhtmlDocument = (title: string, body: string): string =>
	`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB" xml:lang="en-GB">
<head>
<title>${xmlText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`;

/**
 * The book as an EPUB 3. Two builds of the same content are the same file, byte for byte: its dates
 * are the content's, the order is the book's, and the packer is the project's own.
 */
export function epubOf(book: Book, cover: Uint8Array, style: string): Uint8Array {
	const chapters = book.parts.map((part) => ({ ...part, document: partDocument(part, book) }));
	const files: EpubFile[] = [
		{ id: 'cover', name: 'cover.xhtml', type: 'application/xhtml+xml', inSpine: true },
		{ id: 'nav', name: 'nav.xhtml', type: 'application/xhtml+xml', is: 'nav', inSpine: true },
		...chapters.map(({ id, document }) => ({
			id,
			name: `${id}.xhtml`,
			type: 'application/xhtml+xml',
			is: document.includes('<svg') ? ('svg' as const) : undefined,
			inSpine: true,
		})),
		{ id: 'cover-image', name: 'cover.png', type: 'image/png', is: 'cover-image' },
		{ id: 'style', name: 'style.css', type: 'text/css' },
	];
	const coverPage = `<section epub:type="cover" class="cover">
<img src="cover.png" role="doc-cover" alt="${xmlText(`${book.title}. ${book.subtitle}`)}"/>
</section>`;
	const contents: Zippable = {
		'META-INF/container.xml': strToU8(CONTAINER),
		'EPUB/package.opf': strToU8(packageDocument(book, files)),
		'EPUB/nav.xhtml': strToU8(xhtmlDocument('Contents', navDocument(book))),
		'EPUB/cover.xhtml': strToU8(xhtmlDocument(book.title, coverPage)),
		'EPUB/style.css': strToU8(style),
		...Object.fromEntries(
			chapters.map(({ id, document }) => [`EPUB/${id}.xhtml`, strToU8(document)]),
		),
	};
	const [year = 1980, month = 1, day = 1] = book.day.split('-').map(Number);
	return zipSync(
		{
			// First and as it is: a reader of the first bytes then knows what the file is.
			mimetype: [strToU8('application/epub+zip'), { level: 0 }],
			...contents,
			'EPUB/cover.png': [cover, { level: 0 }],
		},
		// A zip has the local time of nowhere: the same digits in every time zone.
		{ level: 9, mtime: new Date(year, month - 1, day) },
	);
}

function partDocument({ id, title, label, kind, body }: BookPart, book: Book): string {
	const linkTo = ({ part, anchor }: BookPlace) =>
		(part === id && anchor ? '' : `${part}.xhtml`) + (anchor ? `#${anchor}` : '');
	const text = body.map((part) => {
		const linked = part.cloneNode(true) as Element;
		for (const link of linked.querySelectorAll('a[href]')) {
			const place = book.placeOf(link.getAttribute('href') ?? '');
			if (place) link.setAttribute('href', linkTo(place));
		}
		return xhtmlOf(linked);
	});
	return xhtmlDocument(
		title,
		`<section epub:type="${kind}" role="doc-${kind}" aria-labelledby="part-title">
${label === undefined ? '' : `<p class="label">${xmlText(label)}</p>\n`}<h1 id="part-title">${xmlText(title)}</h1>
${text.join('\n')}
</section>`,
	);
}
