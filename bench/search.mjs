/**
 * What a search costs a reader, over 50 and over 1,000 pages: `npm run bench search`. Our own site is
 * built with the marks its index is made from, padded with generated pages, whose sentences are drawn
 * from its own text with a fixed seed, and indexed as the build does. A phone: processor four times slower, a slow line.
 *
 * From the last key to the first result. With the words put in at once, as from a paste: at the first
 * moment that the field is there; when what the search fetches on opening has arrived; other words after
 * that; and the first words again, when nothing is fetched and only the phone's own time is left. And
 * typed: nought then means that a beginning of the words had found the same first result already, so
 * that at once is the harder test.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { unpackSearchIndex } from '../scripts/compress.mjs';
import { writeSearchIndex } from '../src/integrations/search-index.ts';
import { SLOWDOWN, startBrowser } from './support/keystrokes.mjs';
import { judge, printTable, report } from './support/report.mjs';
import { serveFolder } from './support/site-server.mjs';
import { inWords, spread } from './support/statistics.mjs';

const RUNS = Number(process.env.RUNS ?? 3);
const SIZES = [50, 1000];
const FIELD = '.search-dialog input[type=search]';
/** As fast as a practised thumb types. */
const KEY_EVERY_MS = 150;
const QUERIES = ['interview portfolio', 'precision recall'];

/** A small generator with a seed: the same pages on every machine. */
function randomFrom(seed) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** The site as it is built, but for the marks, which its pages bear still. */
const MARKED = '.cache/bench/search-marked';
execFileSync('npx', ['astro', 'build', '--force', '--outDir', MARKED], {
	env: { ...process.env, INDEX_MARKS: 'kept', ASTRO_TELEMETRY_DISABLED: '1' },
});

const sentences = readFileSync(`${MARKED}/llms-full.txt`, 'utf8')
	.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
	.split(/(?<=[.?!])\s+/)
	.filter((sentence) => /^[A-Z][^<>#|`*]{40,300}$/.test(sentence));

function generatedPage(index, random) {
	const drawn = Array.from(
		{ length: 30 },
		() => sentences[Math.floor(random() * sentences.length)],
	);
	return (
		`<!doctype html><html lang="en-GB"><head><title>Generated page ${index}</title></head><body>` +
		`<main data-pagefind-body data-pagefind-filter="type:Page">` +
		`<h1 data-pagefind-meta="title">Generated page ${index}</h1><p>${drawn.join(' ')}</p></main></body></html>`
	);
}

async function siteOf(size) {
	const folder = `.cache/bench/search-${size}`;
	rmSync(folder, { recursive: true, force: true });
	cpSync(MARKED, folder, { recursive: true });
	const { pages: own } = await writeSearchIndex(folder, 'src/content/search/words.yaml');
	const random = randomFrom(size);
	for (let index = own; index < size; index++) {
		mkdirSync(`${folder}/generated/${index}`, { recursive: true });
		writeFileSync(`${folder}/generated/${index}/index.html`, generatedPage(index, random));
	}
	const { pages } = await writeSearchIndex(folder, 'src/content/search/words.yaml');
	// As `npm run compress` leaves it for a server of our own.
	unpackSearchIndex(folder);
	if (pages !== size) throw new Error(`Expected ${size} pages in the index, found ${pages}.`);
	return folder;
}

/* global document, performance, MutationObserver */
/** Runs in the page: notes when a key was typed, and when the first result last became another. */
function watchResults() {
	const state = { keyAt: 0, resultAt: 0, result: undefined };
	globalThis.bench = state;
	const field = document.querySelector('.search-dialog input[type=search]');
	field.addEventListener('input', () => (state.keyAt = performance.now()));
	new MutationObserver(() => {
		// Until something is found there are two lists of places to go on to.
		const lists = document.querySelectorAll('.search-dialog .search-list');
		const result = lists.length === 1 ? lists[0].firstElementChild?.textContent : undefined;
		if (result === state.result) return;
		state.result = result;
		state.resultAt = performance.now();
	}).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** How long after the last key the first result stood there; nothing where it already did. */
async function untilResult(page, enter) {
	await page.locator(FIELD).fill('');
	await page.waitForTimeout(500);
	await enter();
	await page.waitForFunction(() => globalThis.bench.result !== undefined);
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(1500);
	return page.evaluate(() => Math.max(0, globalThis.bench.resultAt - globalThis.bench.keyAt));
}

/** @param {'cold' | 'warm' | 'typed'} how When the words come, and whether key by key. */
async function search(browser, server, how) {
	const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.goto(`${server.address}/guide/ethics/`);
	await page.waitForLoadState('networkidle');
	const before = server.fetched.filter(({ path }) => /pagefind|search/.test(path)).length;
	server.fetched.length = 0;
	await page.keyboard.press('/');
	await page.locator(FIELD).waitFor();
	await page.evaluate(watchResults);
	if (how !== 'cold') {
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(2000);
	}
	const atOnce = (words) => () => page.keyboard.insertText(words);
	const typed = (words) => () => page.keyboard.type(words, { delay: KEY_EVERY_MS });
	const enter = how === 'typed' ? typed : atOnce;
	const first = await untilResult(page, enter(QUERIES[0]));
	const bytes = server.fetched.reduce((sum, one) => sum + one.bytes, 0);
	const next = await untilResult(page, atOnce(QUERIES[1]));
	const again = await untilResult(page, atOnce(QUERIES[0]));
	await page.close();
	return { before, first, bytes, next, again };
}

const browser = await startBrowser();
const rows = [];
for (const size of SIZES) {
	const server = await serveFolder(await siteOf(size), { line: true });
	const seen = { cold: [], warm: [], typed: [] };
	for (let run = 0; run < RUNS; run++)
		for (const how of Object.keys(seen)) {
			server.fetched.length = 0;
			seen[how].push(await search(browser, server, how));
		}
	server.close();
	const of = (how, key) => spread(seen[how].map((one) => one[key]));
	rows.push({
		pages: size,
		filesBeforeIntent: Math.max(
			...Object.values(seen).flatMap((all) => all.map((one) => one.before)),
		),
		bytes: of('warm', 'bytes'),
		typedBytes: of('typed', 'bytes'),
		coldMs: of('cold', 'first'),
		warmMs: of('warm', 'first'),
		nextMs: of('warm', 'next'),
		againMs: of('warm', 'again'),
		typedMs: of('typed', 'first'),
	});
}
await browser.close();

const kB = ({ median }) => (median / 1000).toFixed(1);
printTable(
	[
		'Pages',
		'kB, at once',
		'kB, typed',
		'Cold, ms',
		'Warm, ms',
		'Next words, ms',
		'Again, ms',
		'Typed, ms',
	],
	rows.map((row) => [
		row.pages,
		kB(row.bytes),
		kB(row.typedBytes),
		...[row.coldMs, row.warmMs, row.nextMs, row.againMs, row.typedMs].map((ms) => inWords(ms)),
	]),
);
const within150 = (what, { median }) => ({ what, measured: median, atMost: 150, unit: ' ms' });
const within160 = (what, { median }) => ({
	what,
	measured: median / 1000,
	atMost: 160,
	unit: ' kB',
});
report(
	'search',
	`Processor ${SLOWDOWN} times slower, 1.6 Mbit/s with 150 ms of delay, median of ${RUNS} runs. kB is all that is fetched from the key that opens the search to its results: two words put in at once, and typed letter by letter, which looks for each beginning too.`,
	rows,
	judge(
		rows.flatMap((row) => [
			{
				what: `${row.pages} pages: files before intent`,
				measured: row.filesBeforeIntent,
				atMost: 0,
			},
			within150(`${row.pages} pages: once warm, words at once`, row.warmMs),
			within150(`${row.pages} pages: once warm, typed`, row.typedMs),
			within150(`${row.pages} pages: the same words again`, row.againMs),
			...(row.pages === 1000
				? [
						within160('1,000 pages: fetched, words at once', row.bytes),
						within160('1,000 pages: fetched, typed', row.typedBytes),
					]
				: []),
		]),
	),
);
