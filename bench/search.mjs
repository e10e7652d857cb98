/**
 * What a search costs a reader, over 50 and over 1,000 pages: `npm run bench search`. Our own site is
 * padded with generated pages, whose sentences are drawn from its own text with a fixed seed, and
 * indexed as the build does. A phone: processor four times slower, a slow line.
 *
 * From the last key to the first result: with the words put in at once, at the first moment that the
 * field is there; typed, when what the search fetches on opening has arrived; other words after that; and
 * the first words again, when nothing is fetched any more and only the phone's own time is left.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeSearchIndex } from '../src/integrations/search-index.ts';
import { SLOWDOWN, startBrowser } from './support/keystrokes.mjs';
import { judge, printTable, report } from './support/report.mjs';
import { serveFolder } from './support/site-server.mjs';
import { inWords, spread } from './support/statistics.mjs';

const RUNS = Number(process.env.RUNS ?? 7);
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

const sentences = readFileSync('dist/llms-full.txt', 'utf8')
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
	cpSync('dist', folder, { recursive: true });
	const { pages: own } = await writeSearchIndex(folder, 'src/content/search/words.yaml');
	const random = randomFrom(size);
	for (let index = own; index < size; index++) {
		mkdirSync(`${folder}/generated/${index}`, { recursive: true });
		writeFileSync(`${folder}/generated/${index}/index.html`, generatedPage(index, random));
	}
	const { pages } = await writeSearchIndex(folder, 'src/content/search/words.yaml');
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

async function search(browser, server, isWarm) {
	const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.goto(`${server.address}/guide/ethics/`);
	await page.waitForLoadState('networkidle');
	const before = server.fetched.filter(({ path }) => /pagefind|search/.test(path));
	server.fetched.length = 0;
	await page.keyboard.press('/');
	await page.locator(FIELD).waitFor();
	await page.evaluate(watchResults);
	const fetched = () => server.fetched.reduce((sum, one) => sum + one.bytes, 0);
	const typed = (words) => () => page.keyboard.type(words, { delay: KEY_EVERY_MS });
	const times = { before: before.length };
	if (isWarm) {
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(2000);
		times.warm = await untilResult(page, typed(QUERIES[0]));
		times.bytes = fetched();
		times.next = await untilResult(page, typed(QUERIES[1]));
		times.again = await untilResult(page, typed(QUERIES[0]));
	} else {
		times.cold = await untilResult(page, () => page.keyboard.insertText(QUERIES[0]));
		times.bytes = fetched();
	}
	await page.close();
	return times;
}

const browser = await startBrowser();
const rows = [];
for (const size of SIZES) {
	const server = await serveFolder(await siteOf(size), { line: true });
	const seen = { cold: [], warm: [] };
	for (let run = 0; run < RUNS; run++) {
		server.fetched.length = 0;
		seen.cold.push(await search(browser, server, false));
		server.fetched.length = 0;
		seen.warm.push(await search(browser, server, true));
	}
	server.close();
	const all = [...seen.cold, ...seen.warm];
	rows.push({
		pages: size,
		filesBeforeIntent: Math.max(...all.map(({ before }) => before)),
		bytes: spread(seen.cold.map(({ bytes }) => bytes)),
		typedBytes: spread(seen.warm.map(({ bytes }) => bytes)),
		coldMs: spread(seen.cold.map(({ cold }) => cold)),
		warmMs: spread(seen.warm.map(({ warm }) => warm)),
		nextMs: spread(seen.warm.map(({ next }) => next)),
		againMs: spread(seen.warm.map(({ again }) => again)),
	});
}
await browser.close();

printTable(
	[
		'Pages',
		'kB, words at once',
		'kB, typed',
		'At once, ms',
		'Once warm, ms',
		'Next words, ms',
		'The first again, ms',
	],
	rows.map(({ pages, bytes, typedBytes, coldMs, warmMs, nextMs, againMs }) => [
		pages,
		(bytes.median / 1000).toFixed(1),
		(typedBytes.median / 1000).toFixed(1),
		inWords(coldMs),
		inWords(warmMs),
		inWords(nextMs),
		inWords(againMs),
	]),
);
report(
	'search',
	`Processor ${SLOWDOWN} times slower, 1.6 Mbit/s with 150 ms of delay, median of ${RUNS} runs. kB is all that is fetched from the key that opens the search to its results: two words put in at once, and typed letter by letter, which looks for each beginning too.`,
	rows,
	judge(
		rows.flatMap(({ pages, bytes, warmMs, againMs, filesBeforeIntent }) => [
			{ what: `${pages} pages: files before intent`, measured: filesBeforeIntent, atMost: 0 },
			{
				what: `${pages} pages: first result once warm`,
				measured: warmMs.median,
				atMost: 150,
				unit: ' ms',
			},
			{
				what: `${pages} pages: the same words again`,
				measured: againMs.median,
				atMost: 150,
				unit: ' ms',
			},
			...(pages === 1000
				? [
						{
							what: '1,000 pages: fetched',
							measured: bytes.median / 1000,
							atMost: 160,
							unit: ' kB',
						},
					]
				: []),
		]),
	),
);
