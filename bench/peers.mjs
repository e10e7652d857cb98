/**
 * The same article and the same small calculator, built by us and by those that people compare us with,
 * each with its usual smallest set-up, all in the same run: `npm run bench peers`.
 *
 * The article is our chapter's words, from its Markdown copy; the calculator is `calculator/`, as a
 * custom element, a React component or a Vue component, whichever is usual there. Ours is the chapter as it is
 * published, with popovers, sources, search and the whole salary tool, so it does more than theirs.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { markdownToHtml } from 'satteri';
import { articleMarkdown, CHAPTER } from './support/article.mjs';
import { installed } from './support/installed.mjs';
import { inRounds, SLOWDOWN, startBrowser } from './support/keystrokes.mjs';
import { startLighthouse } from './support/lighthouse.mjs';
import { judge, printTable, report } from './support/report.mjs';
import { serveFolder } from './support/site-server.mjs';
import { inWords, quantile, spread } from './support/statistics.mjs';

const RUNS = Number(process.env.RUNS ?? 3);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const article = articleMarkdown();
const markup = readFileSync('bench/calculator/markup.html', 'utf8');

/** Where each writes its pages; the calculator's page where its address is another. */
const PEERS = [
	{ name: 'astro', title: 'plain Astro', out: 'dist' },
	{ name: 'eleventy', title: 'Eleventy', out: '_site' },
	{ name: 'starlight', title: 'Starlight', out: 'dist' },
	{
		name: 'vitepress',
		title: 'VitePress',
		out: '.vitepress/dist',
		calculator: '/with-calculator/',
	},
	{ name: 'next', title: 'Next.js export', out: 'out' },
	{ name: 'docusaurus', title: 'Docusaurus', out: 'build' },
];

/** Puts article and calculator where the peer's files ask for them, builds, and says how long it took. */
function build({ name, title, out, calculator = '/calculator/' }) {
	const folder = installed(`peers/${name}`);
	rmSync(join(folder, out), { recursive: true, force: true });
	for (const cache of [
		'.astro',
		'.next',
		'.docusaurus',
		'node_modules/.cache',
		'node_modules/.astro',
	])
		rmSync(join(folder, cache), { recursive: true, force: true });
	cpSync(`bench/peers/${name}`, folder, { recursive: true });
	cpSync('bench/calculator', join(folder, 'calculator'), { recursive: true });
	for (const file of globSync('**/*.{md,mdx}', { cwd: `bench/peers/${name}` })) {
		const text = readFileSync(join(folder, file), 'utf8');
		writeFileSync(
			join(folder, file),
			text.replace('%ARTICLE%', () => article).replace('%MARKUP%', () => markup),
		);
	}
	const started = performance.now();
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		cwd: folder,
		encoding: 'utf8',
		env: {
			...process.env,
			...{
				ASTRO_TELEMETRY_DISABLED: '1',
				NEXT_TELEMETRY_DISABLED: '1',
				DOCUSAURUS_NO_TELEMETRY: '1',
			},
			NODE_ENV: 'production',
		},
	});
	const seconds = (performance.now() - started) / 1000;
	if (status !== 0)
		throw new Error(`${title} did not build.\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
	return { title, folder: join(folder, out), article: '/article/', calculator, seconds };
}

/** Files written by hand: without any style, and with the fonts and styles of our chapter. */
function writeByHand() {
	const folder = resolve('.cache/bench/peers/hand-written');
	rmSync(folder, { recursive: true, force: true });
	const html = markdownToHtml(article).html;
	const page = readFileSync('bench/peers/hand-written/page.html', 'utf8');
	const chapter = readFileSync(`dist${CHAPTER}index.html`, 'utf8');
	const [head = ''] = chapter.split('</head>');
	const looks = [
		...head.matchAll(/<style>.*?<\/style>|<link rel="(?:stylesheet|preload)"[^>]*>/gs),
	].join('\n');
	const script = '<script type="module" src="/calculator/element.js"></script>';
	const pages = {
		article: page.replace('%HTML%', () => html),
		calculator: page.replace('%HTML%', () => `${html}${markup}${script}`),
		styled: page
			.replace('</head>', () => `${looks}</head>`)
			.replace('%HTML%', () => `<article class="prose">${html}</article>`),
	};
	for (const [name, content] of Object.entries(pages)) {
		mkdirSync(join(folder, name), { recursive: true });
		writeFileSync(join(folder, name, 'index.html'), content);
	}
	cpSync('bench/calculator', join(folder, 'calculator'), { recursive: true });
	cpSync('dist/_astro', join(folder, '_astro'), { recursive: true });
	return { folder, calculator: '/calculator/' };
}

const hand = writeByHand();
const sites = [
	{ title: 'hand-written HTML', ...hand, article: '/article/' },
	{ title: 'hand-written, our fonts and styles', folder: hand.folder, article: '/styled/' },
	{ title: 'ours', folder: 'dist', article: CHAPTER, calculator: '/tools/salary-premium/' },
	...PEERS.map(build),
];
for (const site of sites) site.server = await serveFolder(site.folder);

const lighthouse = await startLighthouse();
const rows = [];
for (const { title, server, article: path, seconds } of sites) {
	const url = `${server.address}${path}`;
	const measured = await lighthouse.measure(url, { runs: RUNS, categories: ['performance'] });
	rows.push({ title, ...measured, buildSeconds: seconds });
}
lighthouse.close();

const browser = await startBrowser();
const subjects = sites
	.filter(({ calculator }) => calculator)
	.map(({ title, server, calculator }) => ({
		name: title,
		url: `${server.address}${calculator}`,
		...(title === 'ours'
			? { root: '.tool', ready: 'astro-island:not([ssr])' }
			: { root: '[data-calculator]', ready: '[data-calculator][data-ready]' }),
	}));
const seen = await inRounds(browser, subjects, ROUNDS);
await browser.close();
for (const { server } of sites) server.close();

const calculators = [...seen].map(([title, visits]) => {
	const paints = visits.flatMap((one) => one.paints);
	return {
		title,
		scriptMs: spread(visits.map(({ scriptMs }) => scriptMs)),
		keyMs: { ...spread(paints), p95: quantile(paints, 0.95) },
		longestLoadTaskMs: Math.max(0, ...visits.flatMap(({ loadTasks }) => loadTasks)),
		longestKeyTaskMs: Math.max(0, ...visits.flatMap(({ keyTasks }) => keyTasks)),
	};
});

const kB = (bytes) => (bytes / 1000).toFixed(1);
console.log('## The article\n');
printTable(
	[
		'Built with',
		'Performance',
		'LCP, ms',
		'TBT, ms',
		'CLS',
		'kB',
		'of it script, kB',
		'Requests',
		'Build, s',
	],
	rows.map((row) => [
		row.title,
		inWords(row.performance),
		inWords(row.lcpMs),
		inWords(row.tbtMs),
		inWords(row.cls, 3),
		kB(row.bytes),
		kB(row.scriptBytes),
		row.requests,
		row.buildSeconds?.toFixed(1),
	]),
);
console.log('\n## The calculator\n');
printTable(
	[
		'Built with',
		'Script at load, ms',
		'Key to frame, ms',
		'p95, ms',
		'Longest task at load, ms',
		'and after, ms',
	],
	calculators.map((one) => [
		one.title,
		inWords(one.scriptMs),
		inWords(one.keyMs, 1),
		one.keyMs.p95.toFixed(1),
		one.longestLoadTaskMs.toFixed(0),
		one.longestKeyTaskMs.toFixed(0),
	]),
);
const rowOf = (title) => rows.find((row) => row.title === title);
const ours = rowOf('ours');
report(
	'peers',
	`Lighthouse’s mobile settings, median of ${RUNS} runs; the calculators with the processor ${SLOWDOWN} times slower, ${ROUNDS} rounds in turn. Ours is the chapter and the salary tool as published, which do more than the peers’ article and calculator. A site’s build has two pages; ours is measured by “build”.`,
	{ article: rows, calculator: calculators },
	judge([
		{ what: 'Chapter: performance', measured: ours.performance.median, atLeast: 100 },
		{
			what: 'Chapter: LCP against the same text by hand with our fonts and styles',
			measured: ours.lcpMs.median / rowOf('hand-written, our fonts and styles').lcpMs.median,
			atMost: 1.25,
			unit: ' times',
		},
		{ what: 'Chapter: TBT', measured: ours.tbtMs.median, atMost: 0, unit: ' ms' },
		{ what: 'Chapter: CLS', measured: ours.cls.median, atMost: 0 },
		{ what: 'Chapter: script files', measured: ours.scriptBytes, atMost: 0, unit: ' bytes' },
		{ what: 'Chapter: with fonts', measured: ours.bytes / 1000, atMost: 70, unit: ' kB' },
	]),
);
