/**
 * What a search costs a reader, over 50 and over 1,000 pages: `npm run bench search`. Our own site is
 * padded with generated pages, whose sentences are drawn from its own text with a fixed seed, and
 * indexed as the build does. A phone: processor four times slower, a slow line.
 *
 * From the last key to the first result, all three with the words put in at once: at the first moment
 * the field is there; when what the search needs has arrived; and with other words after that.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeSearchIndex } from '../src/integrations/search-index.ts';
import { SLOWDOWN, startBrowser } from './support/keystrokes.mjs';
import { judge, printTable, report } from './support/report.mjs';
import { serveFolder } from './support/site-server.mjs';
import { inWords, spread } from './support/statistics.mjs';

const RUNS = Number(process.env.RUNS ?? 7);
const SIZES = [50, 1000];
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

/* global document, performance, MutationObserver, InputEvent */
/** Runs in the page: puts words into the field, and says when results for them are there. */
function firstResult(words) {
	return new Promise((resolve) => {
		const field = document.querySelector('.search-dialog input[type=search]');
		const before = document.querySelector('.search-list')?.textContent;
		const started = performance.now();
		const isThere = () => {
			const list = document.querySelector('.search-list');
			if (!list?.firstElementChild || list.textContent === before) return;
			seen.disconnect();
			resolve(performance.now() - started);
		};
		const seen = new MutationObserver(isThere);
		seen.observe(document.body, { subtree: true, childList: true, characterData: true });
		field.value = words;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
}

async function search(browser, server, isWarm) {
	const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.goto(`${server.address}/guide/ethics/`);
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(500);
	const before = server.fetched.filter(({ path }) => /pagefind|search/.test(path));
	server.fetched.length = 0;
	await page.keyboard.press('/');
	await page.locator('.search-dialog input[type=search]').waitFor();
	if (isWarm) await page.waitForLoadState('networkidle');
	// It warms without a request at the end: a moment after the last file.
	if (isWarm) await page.waitForTimeout(3000);
	const first = await page.evaluate(firstResult, QUERIES[0]);
	const bytes = server.fetched.reduce((sum, one) => sum + one.bytes, 0);
	await page.waitForLoadState('networkidle');
	const next = await page.evaluate(firstResult, QUERIES[1]);
	await page.close();
	return { first, next, bytes, before: before.length };
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
		bytes: spread(seen.warm.map(({ bytes }) => bytes)),
		coldMs: spread(seen.cold.map(({ first }) => first)),
		warmMs: spread(seen.warm.map(({ first }) => first)),
		nextMs: spread(seen.warm.map(({ next }) => next)),
	});
}
await browser.close();

printTable(
	['Pages', 'kB to the first result', 'At once, ms', 'Once warm, ms', 'Next words, ms'],
	rows.map(({ pages, bytes, coldMs, warmMs, nextMs }) => [
		pages,
		(bytes.median / 1000).toFixed(1),
		inWords(coldMs),
		inWords(warmMs),
		inWords(nextMs),
	]),
);
report(
	'search',
	`Processor ${SLOWDOWN} times slower, 1.6 Mbit/s with 150 ms of delay, median of ${RUNS} runs. kB is all that is fetched from the key that opens the search to its first result.`,
	rows,
	judge(
		rows.flatMap(({ pages, bytes, warmMs, filesBeforeIntent }) => [
			{ what: `${pages} pages: files before intent`, measured: filesBeforeIntent, atMost: 0 },
			{
				what: `${pages} pages: first result once warm`,
				measured: warmMs.median,
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
