import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { parse } from 'yaml';
import {
	NOT_TEXT,
	pageOf,
	recordsOf,
	type SearchPage,
	type SearchRecord,
} from '../search/build/records.ts';
import { siteWords } from '../search/build/site-words.ts';

const WORDS_FILE = 'src/content/search/words.yaml';
const LANGUAGE = 'en';

/** Pagefind writes ready-made interfaces too; ours needs these files only. */
const NEEDED =
	/^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|(?:index|fragment|filter)\/.+)$/;

/**
 * Makes the search index from the built pages: pages marked with `data-pagefind-body`, and every
 * element with `data-search-record` as a result of its own. In dev the last build's index is served.
 */
export default function searchIndex(): AstroIntegration {
	let root = '';
	let lastBuild = '';
	let base = '/';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				lastBuild = fileURLToPath(config.outDir);
				base = `${config.base.replace(/\/$/, '')}/`;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { pages, records } = await writeSearchIndex(
					fileURLToPath(dir),
					join(root, WORDS_FILE),
				);
				logger.info(`${pages} pages and ${records} records can be searched.`);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const path = (request.url ?? '').split('?')[0] ?? '';
					const name = path.startsWith(`${base}pagefind/`) ? path.slice(base.length) : undefined;
					const file = name && join(lastBuild, name);
					if (!file || name.includes('..') || !existsSync(file)) {
						next();
						return;
					}
					if (name.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
					readFile(file).then((content) => response.end(content), next);
				});
			},
		},
	};
}

/**
 * Reads the pages built in a folder and writes `pagefind/` there.
 *
 * @throws when nothing can be indexed, or Pagefind refuses something, with what and where.
 */
export async function writeSearchIndex(
	dist: string,
	wordsFile: string,
): Promise<{ pages: number; records: number }> {
	const { pages, records } = await readBuiltPages(dist);
	if (pages.length === 0)
		throw new Error(
			`Search: no page in ${dist} is marked with data-pagefind-body.\n` +
				'Mark the element that holds a page’s text, as src/layouts/ChapterLayout.astro does.',
		);
	try {
		const { index, errors } = await createIndex({
			forceLanguage: LANGUAGE,
			excludeSelectors: [...NOT_TEXT],
		});
		if (!index) throw pagefindError('createIndex', errors);
		for (const page of pages) await addPage(index, page);
		for (const record of records) await addRecord(index, record);
		const { files, errors: writing } = await index.getFiles();
		if (writing.length > 0) throw pagefindError('getFiles', writing);
		await rm(join(dist, 'pagefind'), { recursive: true, force: true });
		for (const { path, content } of files)
			if (NEEDED.test(path)) await write(join(dist, 'pagefind', path), content);
	} finally {
		await close();
	}
	const words = siteWords(await readInstead(wordsFile), pages, records);
	await write(join(dist, 'pagefind/words.json'), JSON.stringify(words));
	return { pages: pages.length, records: records.length };
}

async function readBuiltPages(dist: string) {
	const pages: SearchPage[] = [];
	const records: SearchRecord[] = [];
	// Sorted, so that two builds of the same pages write the same files.
	for (const file of globSync('**/*.html', { cwd: dist }).sort()) {
		const html = await readFile(join(dist, file), 'utf8');
		const page = pageOf(file, html);
		if (page) pages.push(page);
		records.push(...recordsOf(file, html));
	}
	return { pages, records };
}

async function addPage(index: PagefindIndex, { file, html }: SearchPage): Promise<void> {
	const { errors } = await index.addHTMLFile({ sourcePath: file, content: html });
	if (errors.length > 0) throw pagefindError(file, errors);
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
	const { url, title, kind, content, keywords, verdict } = record;
	const { errors } = await index.addCustomRecord({
		url,
		content,
		language: LANGUAGE,
		meta: {
			title,
			...(keywords.length > 0 && { keywords: keywords.join(', ') }),
			...(verdict !== undefined && { verdict }),
		},
		filters: { type: [kind] },
	});
	if (errors.length > 0) throw pagefindError(url, errors);
}

async function readInstead(file: string): Promise<Record<string, string>> {
	if (!existsSync(file)) return {};
	const { instead } = parse(await readFile(file, 'utf8')) as { instead?: Record<string, string> };
	return instead ?? {};
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}

function pagefindError(where: string, errors: readonly string[]): Error {
	return new Error(`Pagefind could not index ${where}:\n${errors.join('\n') || 'no reason given'}`);
}
