/**
 * Every tool: from a key to the frame that shows its answer, and what its scripts cost at load, beside
 * the small calculator as a custom element without any library: `npm run bench tools`. All in turn, in
 * the same run, on a processor four times slower. The vanilla calculator has three fields and one
 * sentence; a tool has more to draw.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { markdownToHtml } from 'satteri';
import { articleMarkdown } from './support/article.mjs';
import { inRounds, SLOWDOWN, startBrowser } from './support/keystrokes.mjs';
import { judge, printTable, report } from './support/report.mjs';
import { serveFolder } from './support/site-server.mjs';
import { inWords, quantile, spread } from './support/statistics.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const tools = Object.keys(JSON.parse(readFileSync('src/site/tool-heights.json', 'utf8'))).filter(
	(name) => !name.includes('/'),
);

const VANILLA = '.cache/bench/vanilla';
rmSync(VANILLA, { recursive: true, force: true });
mkdirSync(VANILLA, { recursive: true });
cpSync('bench/calculator', `${VANILLA}/calculator`, { recursive: true });
writeFileSync(
	`${VANILLA}/index.html`,
	readFileSync('bench/peers/hand-written/page.html', 'utf8').replace(
		'%HTML%',
		() =>
			markdownToHtml(articleMarkdown()).html +
			readFileSync('bench/calculator/markup.html', 'utf8') +
			'<script type="module" src="/calculator/element.js"></script>',
	),
);
const vanilla = await serveFolder(VANILLA);
const site = await serveFolder('dist');
const inlineBytes = (html) =>
	brotliCompressSync(
		[...html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>(.*?)<\/script>/gs)]
			.map(([, code]) => code)
			.join('\n'),
	).length;

const browser = await startBrowser();
const subjects = [
	{
		name: 'vanilla',
		url: `${vanilla.address}/`,
		root: '[data-calculator]',
		ready: '[data-calculator][data-ready]',
	},
	...tools.map((tool) => ({
		name: tool,
		url: `${site.address}/tools/${tool}/`,
		root: '.tool',
		ready: 'astro-island:not([ssr])',
	})),
];
const seen = await inRounds(browser, subjects, ROUNDS);

/** The script files that one visit fetches until the tool reacts, and the page's own. */
async function scriptBytes({ url, root, ready }, { fetched }) {
	fetched.length = 0;
	const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
	const html = await (await page.goto(url)).text();
	await page.locator(root).first().scrollIntoViewIfNeeded();
	await page.locator(ready).first().waitFor({ state: 'attached' });
	await page.waitForLoadState('networkidle');
	await page.close();
	// The worker that keeps pages for later is no part of the tool.
	const files = fetched.filter(({ path }) => path.endsWith('.js') && path !== '/service-worker.js');
	return files.reduce((sum, { bytes }) => sum + bytes, 0) + inlineBytes(html);
}

const results = [];
for (const subject of subjects) {
	const visits = seen.get(subject.name);
	const paints = visits.flatMap((one) => one.paints);
	results.push({
		tool: subject.name,
		scriptBytes: await scriptBytes(subject, subject.name === 'vanilla' ? vanilla : site),
		scriptMs: spread(visits.map(({ scriptMs }) => scriptMs)),
		keyMs: { ...spread(paints), p95: quantile(paints, 0.95) },
		firstKeyMs: spread(visits.map((one) => one.paints[0])),
		longestLoadTaskMs: Math.max(0, ...visits.flatMap(({ loadTasks }) => loadTasks)),
		longestKeyTaskMs: Math.max(0, ...visits.flatMap(({ keyTasks }) => keyTasks)),
	});
}
await browser.close();
vanilla.close();
site.close();

printTable(
	[
		'Tool',
		'Script, kB',
		'Script at load, ms',
		'Key to frame, ms',
		'p95, ms',
		'First key, ms',
		'Longest task at load, ms',
		'and after, ms',
	],
	results.map((one) => [
		one.tool,
		(one.scriptBytes / 1000).toFixed(1),
		inWords(one.scriptMs),
		inWords(one.keyMs, 1),
		one.keyMs.p95.toFixed(1),
		inWords(one.firstKeyMs),
		one.longestLoadTaskMs.toFixed(0),
		one.longestKeyTaskMs.toFixed(0),
	]),
);
const [base, ...ours] = results;
report(
	'tools',
	`Processor ${SLOWDOWN} times slower, ${ROUNDS} rounds in turn, twelve keys a round. Script in kB is what is fetched until the tool reacts, Brotli, inline script included.`,
	results,
	judge(
		ours.flatMap((one) => [
			{ what: `${one.tool}: script`, measured: one.scriptBytes / 1000, atMost: 14, unit: ' kB' },
			{
				what: `${one.tool}: key to frame, p95, against vanilla`,
				measured: one.keyMs.p95 / base.keyMs.p95,
				atMost: 1.2,
				unit: ' times',
			},
			{
				what: `${one.tool}: script at load against vanilla`,
				measured: one.scriptMs.median / base.scriptMs.median,
				atMost: 1.3,
				unit: ' times',
			},
			{
				what: `${one.tool}: longest task at load against vanilla, whose page is an article`,
				measured: one.longestLoadTaskMs / base.longestLoadTaskMs,
				atMost: 1,
				unit: ' times',
			},
			{
				what: `${one.tool}: longest task after that`,
				measured: one.longestKeyTaskMs,
				atMost: 50,
				unit: ' ms',
			},
		]),
	),
);
