/**
 * Weight and Lighthouse scores of a page of every template: `npm run bench pages`. Lighthouse's mobile
 * settings: a slow phone on a slow line, simulated. What may be indexed is not held against pages that
 * ask search engines to leave them out.
 */
import { readFileSync } from 'node:fs';
import { startLighthouse } from './support/lighthouse.mjs';
import { judge, printTable, report } from './support/report.mjs';
import { serveFolder } from './support/site-server.mjs';
import { inWords } from './support/statistics.mjs';

const RUNS = Number(process.env.RUNS ?? 3);

/** One page of each template. A reading page is held to the budget of a reading page. */
const PAGES = [
	{ template: 'home', path: '/', isReading: true },
	{ template: 'contents', path: '/contents/' },
	{ template: 'guide', path: '/guide/', isReading: true },
	{ template: 'chapter', path: '/guide/ethics/', isReading: true },
	{ template: 'chapter with a tool', path: '/guide/probabilities/', isReading: true },
	{ template: 'whole guide', path: '/guide/all/' },
	{ template: 'questions', path: '/faq/' },
	{ template: 'glossary', path: '/glossary/' },
	{ template: 'ledger', path: '/evidence/' },
	{ template: 'claim in the ledger', path: '/evidence/#pay-premium' },
	{ template: 'tools', path: '/tools/', isReading: true },
	{ template: 'tool: salary', path: '/tools/salary-premium/' },
	{ template: 'tool: framing', path: '/tools/confidence-framing/' },
	{ template: 'tool: quiz', path: '/tools/readiness-quiz/' },
	{ template: 'embed builder', path: '/embed/' },
	{ template: 'frame', path: '/embed/salary-premium/' },
	{ template: 'about', path: '/about/' },
	{ template: 'licences', path: '/about/licences/' },
	{ template: 'changes', path: '/changes/' },
	{ template: 'search', path: '/search/' },
	{ template: 'not found', path: '/404.html' },
];

const server = await serveFolder('dist');
const lighthouse = await startLighthouse();
const rows = [];
for (const { template, path, isReading = false } of PAGES) {
	const [name] = path.split('#');
	const html = readFileSync(`dist${name.endsWith('/') ? `${name}index.html` : name}`, 'utf8');
	const skipAudits = html.includes('content="noindex"') ? ['is-crawlable'] : [];
	server.fetched.length = 0;
	const measured = await lighthouse.measure(`${server.address}${path}`, { runs: RUNS, skipAudits });
	// As the budget counts it: bodies, each once, without the icon of the browser's tab and the worker that
	// keeps pages for later, which comes when the page has been drawn.
	const bodies = new Map(server.fetched.map((one) => [one.path, one.bytes]));
	for (const path of ['/favicon.svg', '/service-worker.js']) bodies.delete(path);
	const weight = [...bodies.values()].reduce((sum, bytes) => sum + bytes, 0);
	rows.push({ template, path, isReading, weight, ...measured });
}
lighthouse.close();
server.close();

const kB = (bytes) => (bytes / 1000).toFixed(1);
printTable(
	[
		'Template',
		'Perf.',
		'Acc.',
		'Best',
		'SEO',
		'LCP, ms',
		'TBT, ms',
		'CLS',
		'kB',
		'of it script',
		'Requests',
	],
	rows.map((row) => [
		row.template,
		inWords(row.performance),
		row.accessibility,
		row['best-practices'],
		row.seo,
		inWords(row.lcpMs),
		inWords(row.tbtMs),
		inWords(row.cls, 3),
		kB(row.bytes),
		kB(row.scriptBytes),
		row.requests,
	]),
);
for (const { template, failed } of rows)
	if (failed.length > 0) console.log(`${template} lost points for: ${failed.join(', ')}`);
const least = (of) => Math.min(...rows.map(of));
const reading = rows.filter(({ isReading }) => isReading);
report(
	'pages',
	`Lighthouse’s mobile settings, median of ${RUNS} runs over loopback, Brotli. kB in the table is as sent, headers, icon and service worker included; “weight” is that of page, style, script and fonts, as the budget counts.`,
	rows,
	judge([
		...rows.map(({ template, performance }) => ({
			what: `${template}: performance`,
			measured: performance.median,
			atLeast: 100,
		})),
		{
			what: 'Every template: accessibility',
			measured: least((row) => row.accessibility),
			atLeast: 100,
		},
		{
			what: 'Every template: best practices',
			measured: least((row) => row['best-practices']),
			atLeast: 100,
		},
		{ what: 'Every template: SEO', measured: least((row) => row.seo), atLeast: 100 },
		...reading.flatMap(({ template, weight, bytes, scriptBytes, tbtMs, cls }) => [
			{ what: `${template}: weight`, measured: weight / 1000, atMost: 70, unit: ' kB' },
			{
				what: `${template}: weight as sent, headers, icon and worker included`,
				measured: bytes / 1000,
				atMost: 70,
				unit: ' kB',
			},
			{ what: `${template}: script files`, measured: scriptBytes, atMost: 0, unit: ' bytes' },
			{ what: `${template}: TBT`, measured: tbtMs.median, atMost: 0, unit: ' ms' },
			{ what: `${template}: CLS`, measured: cls.median, atMost: 0 },
		]),
	]),
);
