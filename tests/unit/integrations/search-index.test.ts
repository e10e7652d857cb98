import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';

let dist: string;
beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'search-index-'));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

function write(file: string, body: string): void {
	mkdirSync(dirname(join(dist, file)), { recursive: true });
	writeFileSync(join(dist, file), `<!doctype html><html lang="en-GB"><body>${body}</body></html>`);
}

function writeSite(): void {
	write(
		'guide/ethics/index.html',
		'<main data-pagefind-body data-pagefind-filter="type:Chapter"><h1 data-pagefind-meta="title">Ethics</h1><p>Guardrails.</p></main>',
	);
	for (const kind of ['Tool', 'Page'])
		write(
			`${kind.toLowerCase()}/index.html`,
			`<main data-pagefind-body data-pagefind-filter="type:${kind}"><h1>${kind}</h1></main>`,
		);
	write('embed/tool/index.html', '<main><h1>Bare tool</h1></main>');
	write(
		'glossary/index.html',
		'<article id="recall" data-search-record="term" data-search-title="Recall"><p>The share found.</p></article>',
	);
}

const written = () =>
	globSync('pagefind/**', { cwd: dist, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
		.sort();

describe('the search index of a built site', () => {
	test('holds marked pages and every record, and nothing of Pagefind’s own interfaces', async () => {
		writeSite();
		expect(await writeSearchIndex(dist, join(dist, 'none.yaml'))).toEqual({ pages: 3, records: 1 });
		const files = written();
		expect(files).toContain('pagefind/pagefind.js');
		expect(files).toContain('pagefind/words.json');
		expect(files.filter((file) => file.startsWith('pagefind/fragment/'))).toHaveLength(4);
		expect(files.filter((file) => /ui|highlight|worker|unknown/.test(file))).toEqual([]);
		const { languages } = JSON.parse(
			readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8'),
		) as { languages: object };
		expect(Object.keys(languages)).toEqual(['en']);
	});

	test('is the same when built again', async () => {
		writeSite();
		await writeSearchIndex(dist, join(dist, 'none.yaml'));
		cpSync(join(dist, 'pagefind'), join(dist, 'before'), { recursive: true });
		await writeSearchIndex(dist, join(dist, 'none.yaml'));
		for (const file of written())
			expect(
				readFileSync(join(dist, file)).equals(
					readFileSync(join(dist, file.replace('pagefind/', 'before/'))),
				),
			).toBe(true);
	});

	test('knows the words of words.yaml and the kind of each record', async () => {
		writeSite();
		writeFileSync(join(dist, 'words.yaml'), 'instead:\n  recal: recall\n');
		await writeSearchIndex(dist, join(dist, 'words.yaml'));
		const words = JSON.parse(readFileSync(join(dist, 'pagefind/words.json'), 'utf8')) as {
			instead: unknown;
			kinds: Record<string, string>;
		};
		expect(words.instead).toEqual({ recal: 'recall' });
		expect(Object.values(words.kinds).sort()).toEqual(['Chapter', 'Page', 'Term', 'Tool']);
	});

	test('stops the build where no page is marked', async () => {
		write('index.html', '<h1>Home</h1>');
		await expect(writeSearchIndex(dist, '')).rejects.toThrow(/marked with data-pagefind-body/);
	});

	test('stops the build on a record without an anchor, naming the page', async () => {
		writeSite();
		write('faq/index.html', '<article data-search-record="faq"><h3>Why?</h3></article>');
		await expect(writeSearchIndex(dist, '')).rejects.toThrow(/^faq\/index\.html: .*needs an id/);
	});
});
