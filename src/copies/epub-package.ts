import type { Book } from './book.ts';
import { xmlText } from './xhtml.ts';

export interface EpubFile {
	readonly id: string;
	readonly name: string;
	readonly type: string;
	/** A property of the manifest's. */
	readonly is?: 'nav' | 'svg' | 'cover-image' | undefined;
	readonly inSpine?: boolean;
}

/** The name of this book among books: the same in every edition and wherever it is published. */
const IDENTIFIER = 'urn:uuid:6b1c8a0e-4c0d-5c52-9f5e-2d1d7d1a5f05';

/** How the book can be read, in the words of schema.org that EPUB Accessibility asks for. */
const ACCESS = [
	['accessMode', 'textual'],
	['accessMode', 'visual'],
	['accessModeSufficient', 'textual'],
	['accessModeSufficient', 'textual,visual'],
	['accessibilityFeature', 'tableOfContents'],
	['accessibilityFeature', 'readingOrder'],
	['accessibilityFeature', 'structuralNavigation'],
	['accessibilityFeature', 'alternativeText'],
	['accessibilityFeature', 'longDescription'],
	['accessibilityFeature', 'displayTransformability'],
	['accessibilityHazard', 'none'],
	[
		'accessibilitySummary',
		'All of the text can be resized and read aloud. Every drawing is described in words, figures included.',
	],
] as const;

/** The package document: what the book is, its files, and the order they are read in. */
export function packageDocument(book: Book, files: readonly EpubFile[]): string {
	const item = ({ id, name, type, is }: EpubFile) =>
		`<item id="${id}" href="${name}" media-type="${type}"${is ? ` properties="${is}"` : ''}/>`;
	return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en-GB" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${IDENTIFIER}</dc:identifier>
<dc:title id="title">${xmlText(book.title)}</dc:title>
<meta refines="#title" property="title-type">main</meta>
<dc:title id="subtitle">${xmlText(book.subtitle)}</dc:title>
<meta refines="#subtitle" property="title-type">subtitle</meta>
<dc:language>en-GB</dc:language>
<dc:creator>${xmlText(book.title)}</dc:creator>
<dc:date>${book.day}</dc:date>
<dc:description>${xmlText(book.description)}</dc:description>
<dc:source>${xmlText(book.url)}</dc:source>
<dc:rights>Text and figures may be reused with a link to the page they are from.</dc:rights>
<meta property="dcterms:modified">${book.day}T00:00:00Z</meta>
${ACCESS.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`).join('\n')}
<meta name="cover" content="cover-image"/>
</metadata>
<manifest>
${files.map(item).join('\n')}
</manifest>
<spine>
${files
	.filter(({ inSpine }) => inSpine)
	.map(({ id }) => `<itemref idref="${id}"/>`)
	.join('\n')}
</spine>
</package>
`;
}

/** The contents, which is a page of the book as well as the reading app's menu. */
export function navDocument({ parts }: Book): string {
	const entry = (href: string, words: string, inner = '') =>
		`<li><a href="${href}">${xmlText(words)}</a>${inner}</li>`;
	const chapters = parts.map(({ id, title, kind, sections }) => {
		const named = kind === 'glossary' ? [] : sections;
		const inner = named.map((section) => entry(`${id}.xhtml#${section.id}`, section.title));
		return entry(
			`${id}.xhtml`,
			title,
			inner.length > 0 ? `\n<ol>\n${inner.join('\n')}\n</ol>` : '',
		);
	});
	const landmark = (type: string, href: string, words: string) =>
		`<li><a epub:type="${type}" href="${href}">${words}</a></li>`;
	return `<nav epub:type="toc" role="doc-toc" id="toc">
<h1>Contents</h1>
<ol>
${chapters.join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" hidden="">
<h2>Landmarks</h2>
<ol>
${landmark('cover', 'cover.xhtml', 'Cover')}
${landmark('toc', 'nav.xhtml', 'Contents')}
${landmark('bodymatter', `${parts[0]?.id ?? 'opening'}.xhtml`, 'Start of the guide')}
${landmark('glossary', 'glossary.xhtml', 'Glossary')}
</ol>
</nav>`;
}
