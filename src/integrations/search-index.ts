import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { buildPagefindIndex } from '../search/build/pagefind-index.ts';
import { pageOf, recordsOf, type SearchPage, type SearchRecord } from '../search/build/records.ts';
import { siteWords } from '../search/build/site-words.ts';
import type { SiteWords } from '../search/site-index.ts';

const WORDS_FILE = 'src/content/search/words.yaml';

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
					readFile(file).then(
						(content) => response.end(content),
						() => next(),
					);
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
	const { files, kinds } = await buildPagefindIndex(pages, records);
	const words: SiteWords = { ...siteWords(await readInstead(wordsFile), pages, records), kinds };
	const folder = join(dist, 'pagefind');
	await rm(folder, { recursive: true, force: true });
	for (const { path, content } of files) await write(join(folder, path), content);
	await write(join(folder, 'words.json'), JSON.stringify(words));
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

async function readInstead(file: string): Promise<Record<string, string>> {
	if (!existsSync(file)) return {};
	const { instead } = parse(await readFile(file, 'utf8')) as { instead?: Record<string, string> };
	return instead ?? {};
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}
