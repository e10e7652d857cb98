import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE, readPage } from '../support/built-site.ts';
import { EPUB, readEpub, xmlFault } from '../support/book.ts';
import { proseOf, readingOf, words } from '../support/copied-page.ts';
import { pagePaths } from '../support/each-page.ts';

const { bytes, files, text, document } = readEpub();
const opf = document('EPUB/package.opf');
const items = [...opf.querySelectorAll('manifest item')].map((item) => ({
	id: item.getAttribute('id') ?? '',
	name: `EPUB/${item.getAttribute('href') ?? ''}`,
	type: item.getAttribute('media-type'),
	is: item.getAttribute('properties'),
}));
const chapters = pagePaths.filter((path) => /^\/guide\/(?!all)/.test(path));
const nameOf = (path: string) => `EPUB/${/^\/guide\/([^/]+)/.exec(path)?.[1] ?? 'opening'}.xhtml`;

describe('a reading app that opens the EPUB', () => {
	/* EPUB 3.3, OCF 4.2: `mimetype` comes first, as it is, without an extra field. */
	test('knows it by its first bytes', () => {
		expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
		expect(bytes.readUInt16LE(8), 'stored, not packed').toBe(0);
		expect(bytes.readUInt16LE(28), 'no extra field').toBe(0);
		expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
	});

	test('is told of every file, of none that is missing, and of what it must draw', () => {
		const packed = [...files.keys()].filter((name) => /^EPUB\/(?!package)/.test(name));
		expect(items.map(({ name }) => name).sort()).toEqual(packed.sort());
		for (const { name, type, is } of items) {
			if (type !== 'application/xhtml+xml' || is === 'nav') continue;
			expect(is === 'svg', name).toBe(text(name).includes('<svg'));
		}
		expect(items.filter(({ is }) => is === 'nav')).toHaveLength(1);
		expect(items.find(({ is }) => is === 'cover-image')?.type).toBe('image/png');
	});

	test('reads cover, contents and the chapters in the order of the guide', () => {
		const spine = [...opf.querySelectorAll('spine itemref')].map((ref) =>
			ref.getAttribute('idref'),
		);
		const order = [
			...readPage('/guide/').document.querySelectorAll('.chapter-contents a[data-chapter]'),
		];
		const slugs = order.map((link) => link.getAttribute('data-chapter'));
		expect(spine).toEqual(['cover', 'nav', ...slugs, 'claims', 'sources', 'glossary']);
	});

	test.each([...files.keys()].filter((name) => /\.(?:xhtml|opf|xml)$/.test(name)))(
		'finds %s well formed, with one language, one title and no name twice',
		(name) => {
			expect(xmlFault(text(name))).toBeUndefined();
			if (!name.endsWith('.xhtml')) return;
			const page = document(name);
			expect(page.documentElement.getAttribute('xml:lang')).toBe('en-GB');
			expect(words(page.querySelector('title')?.textContent)).not.toBe('');
			const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		},
	);

	const places = new Map<string, ReadonlySet<string>>();
	const placesOf = (name: string) => {
		const known =
			places.get(name) ?? new Set([...document(name).querySelectorAll('[id]')].map(({ id }) => id));
		places.set(name, known);
		return known;
	};

	test('finds a file and a place behind every link inside the book', () => {
		const faults = items
			.filter(({ type }) => type === 'application/xhtml+xml')
			.flatMap(({ name }) =>
				[...document(name).querySelectorAll('[href], [src]')].flatMap((element) => {
					const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
					if (/^https?:/.test(link)) return [];
					const { pathname, hash } = new URL(link, `http://book/${name}`);
					const target = pathname.slice(1);
					if (!files.has(target)) return [`${name}: ${link}`];
					const hasPlace = hash === '' || placesOf(target).has(decodeURIComponent(hash.slice(1)));
					return hasPlace ? [] : [`${name}: ${link}`];
				}),
			);
		expect(faults).toEqual([]);
	});

	test('finds no script, no form, no frame and no picture from elsewhere', () => {
		for (const { name, type } of items)
			if (type === 'application/xhtml+xml')
				expect(
					document(name).querySelectorAll(
						'script, button, input, iframe, [style], img[src^="http"]',
					),
					name,
				).toHaveLength(0);
	});

	test('is told how the book can be read by those who do not see it', () => {
		const said = (name: string) =>
			[...opf.querySelectorAll(`meta[property="schema:${name}"]`)].map((meta) =>
				words(meta.textContent),
			);
		expect(said('accessMode')).toEqual(expect.arrayContaining(['textual', 'visual']));
		expect(said('accessModeSufficient')).toContain('textual');
		expect(said('accessibilityFeature')).toEqual(
			expect.arrayContaining(['alternativeText', 'tableOfContents', 'readingOrder']),
		);
		expect(said('accessibilityHazard')).toEqual(['none']);
		expect(said('accessibilitySummary')[0]?.length).toBeGreaterThan(40);
		for (const { name } of items.filter(({ name }) => name.endsWith('.xhtml')))
			for (const drawing of document(name).querySelectorAll('svg, img'))
				expect(
					drawing.getAttribute('alt') ??
						drawing.getAttribute('aria-label') ??
						drawing.querySelector('desc')?.textContent,
					name,
				).toBeTruthy();
	});

	test('is told the day of the content, and not of the build', () => {
		const days = chapters.map((path) =>
			readPage(path).document.querySelector('link[type="text/markdown"]')?.getAttribute('data-day'),
		);
		const modified = words(opf.querySelector('meta[property="dcterms:modified"]')?.textContent);
		expect(modified).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
		expect(modified >= String(days.sort().at(-1))).toBe(true);
		const changelog =
			readFileSync('CHANGELOG.md', 'utf8').match(/(?<=^## )\d{4}-\d\d-\d\d/gm) ?? [];
		expect(modified.slice(0, 10) <= String(changelog.sort().at(-1))).toBe(true);
	});
});

describe.each(chapters)('whoever reads %s in the EPUB', (path) => {
	const page = readPage(path).document;
	const book = document(nameOf(path));
	const own = readingOf(proseOf(page), `http://site${BASE}`);
	const section = book.querySelector('section');
	const read = readingOf(section ? [section] : [], `http://site${BASE}`);

	test('meets the title, every heading and every number of the page', () => {
		expect(words(book.querySelector('h1')?.textContent)).toBe(
			words(page.querySelector('h1')?.textContent),
		);
		expect(read.headings).toEqual(own.headings);
		expect(read.numbers.join(' ')).toContain(own.numbers[0] ?? '');
		const missing = own.numbers.filter((number) => !read.numbers.includes(number));
		expect(missing).toEqual([]);
	});

	test('meets every paragraph of the page', () => {
		const plain = (element: Element) => {
			const copy = element.cloneNode(true) as Element;
			for (const mark of copy.querySelectorAll(
				'.claim-mark, .evidence-link, .visually-hidden, .verdict',
			))
				mark.remove();
			return words(copy.textContent)
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim();
		};
		const inBook = section ? plain(section) : '';
		const paragraphs = [...page.querySelectorAll('.prose p, .prose li, .prose td, .week li, .lede')]
			.filter((element) => !element.closest('astro-island, .tool-here, [data-no-copy]'))
			.map(plain);
		expect(
			paragraphs.filter((paragraph) => !squeezed(inBook).includes(squeezed(paragraph))),
		).toEqual([]);
	});
});

/** Brackets stand around a mark in the book and leave a gap when the mark is taken out. */
const squeezed = (sentence: string) => sentence.replace(/\s+/g, '');

test('the glossary and the sources are in the EPUB, each with all of its entries', () => {
	for (const [path, selector, name] of [
		['/glossary/', '.entry', 'glossary'],
		['/evidence/', '.claim-entry', 'claims'],
		['/evidence/', '.source-entry', 'sources'],
	] as const) {
		const ids = [...readPage(path).document.querySelectorAll(selector)].map(({ id }) => id);
		const book = document(`EPUB/${name}.xhtml`);
		expect(ids.filter((id) => !book.getElementById(id))).toEqual([]);
	}
});

/** The command as it is on the path: a script, or the program itself, which Java starts. */
function epubcheck(file: string) {
	const where = spawnSync('which', ['epubcheck'], { encoding: 'utf8' }).stdout.trim();
	if (where === '') return undefined;
	const isProgram = readFileSync(where).subarray(0, 2).toString() === 'PK';
	return isProgram
		? spawnSync('java', ['-jar', where, file], { encoding: 'utf8' })
		: spawnSync(where, [file], { encoding: 'utf8' });
}

test('epubcheck finds nothing to say against the EPUB', (context) => {
	const checked = epubcheck(EPUB);
	if (!checked) {
		console.log('NOTE epubcheck is not installed (Debian: apt-get install epubcheck): not run.');
		context.skip();
		return;
	}
	expect(`${checked.stdout}${checked.stderr}`).toContain('No errors or warnings detected');
	expect(checked.status).toBe(0);
});
