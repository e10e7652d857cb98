import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { bookOf } from '../copies/book.ts';
import { builtPages } from '../copies/built-page.ts';
import type { ListedCopy } from '../copies/llms.ts';
import { makeEpub, makePdf } from '../copies/make-books.ts';
import { markdownFiles, readTexts } from '../copies/markdown-files.ts';
import { findPrinter, type Printer } from '../copies/pdf.ts';
import { COPY_FILES } from '../domain/copy-files.ts';

const MODULE = 'virtual:copies';

/**
 * Makes what is read elsewhere from the built pages: a Markdown copy of every page that names one,
 * `llms.txt` and `llms-full.txt`, the EPUB, and the PDF where a browser can print it.
 */
export default function copies(): AstroIntegration {
	let root = '';
	let site = new URL('http://localhost:4321');
	/** Asked before the pages are made: they name the PDF only where there will be one. */
	let printer: Promise<Printer> | undefined;
	return {
		name: 'copies',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'build') printer = findPrinter();
				const hasPdf = async () => (await printer)?.version !== undefined;
				updateConfig({ vite: { plugins: [plugin(hasPdf)] } });
			},
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				site = new URL(`${config.base.replace(/\/$/, '')}/`, config.site);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const texts = readTexts(builtPages(dist, site.pathname), site);
				const book = bookOf(texts);
				const { version, missing = '' } = (await printer) ?? {};
				if (version === undefined)
					logger.warn(`The PDF is left out: ${missing.replace(/\.$/, '')}.`);
				else
					await write(
						join(dist, COPY_FILES.pdf),
						await makePdf(book, { root, dist, site, version }),
					);
				await write(join(dist, COPY_FILES.epub), await makeEpub(book, root));
				const home = await readFile(join(dist, 'index.html'), 'utf8');
				const others = otherFiles(site, version !== undefined);
				const files = markdownFiles(texts, site, home, others);
				await Promise.all([...files].map(([file, text]) => write(join(dist, file), text)));
				logger.info(`${files.size} files of Markdown, and the guide as a book.`);
			},
		},
	};
}

const otherFiles = (site: URL, hasPdf: boolean): ListedCopy[] =>
	[
		{ title: 'All of it in one file', file: COPY_FILES.whole, more: 'Markdown' },
		{ title: 'The guide as an EPUB', file: COPY_FILES.epub, more: 'for reading apps' },
		...(hasPdf ? [{ title: 'The guide as a PDF', file: COPY_FILES.pdf, more: 'for paper' }] : []),
	].map(({ title, file, more }) => ({ title, url: new URL(file, site).href, more }));

function plugin(hasPdf: () => Promise<boolean>): Plugin {
	return {
		name: MODULE,
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		load: async (id) =>
			id === `\0${MODULE}` ? `export const hasPdf = ${await hasPdf()};` : undefined,
	};
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}
