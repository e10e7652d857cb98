import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bookCover, COVER } from '../pictures/book-cover.ts';
import { png } from '../pictures/png.ts';
import type { Book } from './book.ts';
import { epubStyle } from './epub-style.ts';
import { epubOf } from './epub.ts';
import { pdfOf } from './pdf.ts';
import { printedPage } from './print.ts';

/** @param root The folder of the project, for the style sheets that the EPUB takes from it. */
export async function makeEpub(book: Book, root: string): Promise<Uint8Array> {
	const read = (file: string) => readFile(join(root, 'src', file), 'utf8');
	const style = epubStyle({
		book: await read('copies/epub.css'),
		drawings: [
			await read('components/figures/figures.css'),
			await read('components/interval-bar.css'),
		],
		tokens: await read('styles/tokens.css'),
	});
	const truths = book.parts.filter(({ label }) => label?.startsWith('Truth'));
	const cover = bookCover(
		book.title,
		book.subtitle,
		truths.map(({ title }) => title),
	);
	return epubOf(book, await png(cover, COVER), style);
}

/** Where the PDF is printed from, and by which version of a browser. */
export interface PrintShop {
	readonly root: string;
	readonly dist: string;
	readonly site: URL;
	readonly version: string;
}

export async function makePdf(book: Book, { root, ...place }: PrintShop): Promise<Uint8Array> {
	const frame = await readFile(join(place.dist, 'guide/all/index.html'), 'utf8');
	const style = await readFile(join(root, 'src/copies/print.css'), 'utf8');
	return pdfOf({ ...place, html: printedPage(book, frame, style), day: book.day });
}
