import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import { DIST } from './built-site.ts';

export const EPUB = `${DIST}/five-truths.epub`;
export const PDF = `${DIST}/five-truths.pdf`;
export const hasPdf = existsSync(PDF);

/** The bytes of the EPUB, and its files by name, in their order. */
export function readEpub() {
	const bytes = readFileSync(EPUB);
	const files = new Map(Object.entries(unzipSync(bytes)));
	const text = (name: string) => {
		const file = files.get(name);
		if (!file) throw new Error(`The EPUB has no ${name}.`);
		return strFromU8(file);
	};
	const documents = new Map<string, Document>();
	const document = (name: string): Document => {
		const read = documents.get(name) ?? documentOf(name, text(name));
		documents.set(name, read);
		return read;
	};
	return { bytes, files, text, document };
}

const documentOf = (name: string, text: string) =>
	name.endsWith('.xhtml')
		? parseHTML(text).document
		: (new DOMParser().parseFromString(text, 'text/xml') as unknown as Document);

/** What is wrong with a text as XML with namespaces, or nothing. */
export function xmlFault(text: string): string | undefined {
	try {
		new SaxesParser({ xmlns: true }).write(text).close();
		return undefined;
	} catch (error) {
		return String(error);
	}
}
