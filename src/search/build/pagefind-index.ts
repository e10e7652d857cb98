import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Kind } from '../kinds.ts';
import { NOT_TEXT, type SearchPage, type SearchRecord } from './records.ts';

const LANGUAGE = 'en';

/** Pagefind writes ready-made interfaces too; ours needs these files only. */
const NEEDED =
	/^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|(?:index|fragment)\/.+)$/;

/** A finished index: its files, and what each record is, by the id a search result names it with. */
export interface BuiltIndex {
	readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
	readonly kinds: Readonly<Record<string, Kind>>;
}

/** @throws when Pagefind refuses something, with what and why. */
export async function buildPagefindIndex(
	pages: readonly SearchPage[],
	records: readonly SearchRecord[],
): Promise<BuiltIndex> {
	try {
		const { index, errors } = await createIndex({
			forceLanguage: LANGUAGE,
			excludeSelectors: [...NOT_TEXT],
		});
		if (!index) throw pagefindError('anything', errors);
		const kinds = new Map<string, Kind>();
		for (const page of pages) kinds.set(await addPage(index, page), page.kind);
		for (const record of records) kinds.set(await addRecord(index, record), record.kind);
		const { files, errors: writing } = await index.getFiles();
		if (writing.length > 0) throw pagefindError('the whole', writing);
		return {
			files: files.filter(({ path }) => NEEDED.test(path)),
			kinds: Object.fromEntries(
				files.flatMap(({ path, content }) => kindById(path, content, kinds)).sort(),
			),
		};
	} finally {
		await close();
	}
}

/** @returns The address by which the index knows the page. */
async function addPage(index: PagefindIndex, { file, html }: SearchPage): Promise<string> {
	const added = await index.addHTMLFile({ sourcePath: file, content: html });
	if (added.errors.length > 0) throw pagefindError(file, added.errors);
	return added.file.url;
}

/** @returns The address by which the index knows the record. */
async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<string> {
	const { url, title, content, keywords, verdict } = record;
	const added = await index.addCustomRecord({
		url,
		content,
		language: LANGUAGE,
		meta: {
			title,
			...(keywords.length > 0 && { keywords: keywords.join(', ') }),
			...(verdict !== undefined && { verdict }),
		},
	});
	if (added.errors.length > 0) throw pagefindError(url, added.errors);
	return added.file.url;
}

/**
 * The id by which a search result names a record, and its kind. A fragment is gzipped JSON behind
 * the twelve letters `pagefind_dcd`; its file is named by the id.
 */
function kindById(
	path: string,
	content: Uint8Array,
	kinds: ReadonlyMap<string, Kind>,
): [id: string, kind: Kind][] {
	const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
	if (id === undefined) return [];
	const { url } = JSON.parse(gunzipSync(content).subarray(12).toString()) as { url: string };
	const kind = kinds.get(url);
	if (!kind) throw new Error(`Pagefind wrote a record for ${url}, which was not given to it.`);
	return [[id, kind]];
}

function pagefindError(where: string, errors: readonly string[]): Error {
	return new Error(`Pagefind could not index ${where}:\n${errors.join('\n') || 'no reason given'}`);
}
