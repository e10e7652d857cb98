/**
 * What one and five embeds cost the page that has them: `npm run bench embeds`. It needs a built site.
 *
 * A page of another origin holds the script's code once, and once for each tool and again until five.
 * Every answer is compressed with Brotli and comes over a line of 1.6 Mbit/s with 150 ms of delay, the
 * "slow 4G" of Lighthouse, made here by the server: 200 kB a second shared by all, as on a phone. The
 * processor is as fast as it is. Interactive means that the tool's own code has taken over its markup.
 * A frame whose address says what no frame has a name for also fetches what works that out; there it
 * means that the answer is the address's.
 * Of each case the median of the runs, and the fastest and slowest.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { judge, printTable, report } from './support/report.mjs';
import { slowLine } from './support/slow-line.mjs';
import { inWords, spread } from './support/statistics.mjs';

const RUNS = Number(process.env.RUNS ?? 7);
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
};

const line = slowLine();
const fetched = [];
const compressed = new Map();
async function answer(response, path, body) {
	if (!compressed.has(path)) compressed.set(path, brotliCompressSync(body));
	const bytes = compressed.get(path);
	fetched.push({ path, bytes: bytes.length });
	await line.send(bytes.length);
	response.writeHead(200, {
		'Content-Type': TYPES[extname(path)] ?? 'text/html; charset=utf-8',
		'Content-Encoding': 'br',
		'Access-Control-Allow-Origin': '*',
		// As src/hosting/ says: what five embeds share is fetched once.
		'Cache-Control': path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
	});
	response.end(bytes);
}

const site = createServer((request, response) => {
	const { pathname } = new URL(request.url, 'http://site');
	const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
	try {
		void answer(response, path, readFileSync(`dist${path}`));
	} catch {
		response.writeHead(404);
		response.end();
	}
});
let post = '';
const blog = createServer((request, response) => {
	if (request.url !== '/') {
		response.writeHead(404);
		return response.end();
	}
	response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
	response.end(post);
});
const listening = (server, host) =>
	new Promise((resolve) => server.listen(0, host, () => resolve(server.address().port)));
const siteAddress = `http://127.0.0.1:${await listening(site, '127.0.0.1')}/`;
const blogAddress = `http://localhost:${await listening(blog, 'localhost')}/`;

const heights = JSON.parse(readFileSync('src/site/tool-heights.json', 'utf8'));
/** The others are heights of a tool's settings. */
const tools = Object.keys(heights).filter((name) => !name.includes('/'));
const code = ([slug, settings = '']) =>
	`<career-tool name="${slug}" settings="${settings}" heights="${heights[slug].map((pair) => pair.join(':')).join(' ')}">` +
	`<a href="${siteAddress}tools/${slug}/">${slug}</a></career-tool>`;
const page = (embeds) =>
	`<!doctype html><title>A post</title><meta name="viewport" content="width=device-width">` +
	`${embeds.map(code).join('<p>Text.</p>')}<script async src="${siteAddress}embed/v1.js"></script>`;

/** A choice that has no frame of its own, and what a frame says once it has answered it. */
const CHOICES = {
	'salary-premium': ['?currency=GBP', '£10,000'],
	'confidence-framing': ['?audience=engineer', 'Forecast for'],
	'readiness-quiz': ['?truth=ethics', 'a band for this truth'],
	'metric-translator': ['?currency=USD', '$30 an hour'],
	'bet-portfolio': ['?currency=GBP', '+£84,000'],
	'project-brief': ['?use=children', 'Regulated: children'],
};
const CASES = [
	...tools.map((slug) => [`one: ${slug}`, [[slug]]]),
	['five', Array.from({ length: 5 }, (_, index) => [tools[index % tools.length]])],
	...tools
		.filter((slug) => slug in CHOICES)
		.map((slug) => [`one: ${slug}/${CHOICES[slug][0]}`, [[slug, ...CHOICES[slug]]]]),
];

const browser = await chromium.launch({
	executablePath: findBrowser(),
	args: ['--no-sandbox', '--disable-background-networking'],
});

async function measured(embeds) {
	post = page(embeds);
	fetched.length = 0;
	line.clear();
	// Tall enough that no frame waits to be scrolled to.
	const tab = await browser.newPage({ viewport: { width: 400, height: 12_000 } });
	const started = performance.now();
	await tab.goto(blogAddress, { waitUntil: 'commit' });
	const seen = [];
	for (let index = 0; index < embeds.length; index++) {
		const tool = tab.locator('career-tool').nth(index).locator('iframe').contentFrame();
		seen.push(
			tool
				.locator('.tool')
				.waitFor()
				.then(() => performance.now() - started),
			tool
				.locator('astro-island:not([ssr])')
				.waitFor()
				.then(() => tool.locator('.tool', { hasText: embeds[index][2] ?? '' }).waitFor())
				.then(() => performance.now() - started),
		);
	}
	const times = await Promise.all(seen);
	await tab.close();
	return {
		requests: fetched.length,
		bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
		drawn: Math.max(...times.filter((_, index) => index % 2 === 0)),
		interactive: Math.max(...times.filter((_, index) => index % 2 === 1)),
	};
}

const results = [];
for (const [name, embeds] of CASES) {
	const runs = [];
	for (let run = 0; run < RUNS; run++) runs.push(await measured(embeds));
	const of = (key) => spread(runs.map((one) => one[key]));
	results.push({
		name,
		requests: of('requests').median,
		bytes: of('bytes').median,
		drawnMs: of('drawn'),
		interactiveMs: of('interactive'),
	});
}
await browser.close();
site.close();
blog.close();

printTable(
	['Embeds', 'Requests', 'kB, Brotli', 'Drawn, ms', 'Interactive, ms'],
	results.map(({ name, requests, bytes, drawnMs, interactiveMs }) => [
		name,
		requests,
		(bytes / 1000).toFixed(1),
		inWords(drawnMs),
		inWords(interactiveMs),
	]),
);
report(
	'embeds',
	`1.6 Mbit/s with 150 ms of delay, the processor as it is, median of ${RUNS} runs.`,
	results,
	judge([
		{
			what: 'Host script',
			measured: brotliCompressSync(readFileSync('dist/embed/v1.js')).length / 1000,
			atMost: 1.5,
			unit: ' kB',
		},
	]),
);
