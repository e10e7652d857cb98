/**
 * Measures how tall each tool is in a frame at each of its settings, at many widths, and keeps of the points only those that
 * a straight line between their neighbours misses: `npm run heights`. Embeds reserve that height, so
 * that a post does not jump. It needs a built site (`npm run build`) and takes two minutes.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { createSiteHandler } from './site-handler.mjs';

const OUT = 'src/site/tool-heights.json';
/** Pixels: what a line of text more or less is worth, in every snippet for ever. */
const TOLERANCE = 32;
const WIDTHS = [280, 320, 360, 420, 500, 580, 660, 740, 800, 820, 880, 940, 1100];

/** The Ramer–Douglas–Peucker method, with the distance taken straight up. */
function simplified(points) {
	const [first, last] = [points[0], points.at(-1)];
	const lineAt = (x) => first[1] + ((last[1] - first[1]) * (x - first[0])) / (last[0] - first[0]);
	const misses = points.map(([x, y]) => Math.abs(y - lineAt(x)));
	const worst = misses.indexOf(Math.max(...misses));
	if (points.length < 3 || misses[worst] <= TOLERANCE) return [first, last];
	return [
		...simplified(points.slice(0, worst + 1)).slice(0, -1),
		...simplified(points.slice(worst)),
	];
}

const { handler, base } = createSiteHandler();
const server = createServer(handler);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ locale: 'en-GB' });
const heights = {};
for (const file of globSync('**/*.json', { cwd: 'dist/oembed' }).sort()) {
	const name = file.replace('.json', '');
	const { html } = JSON.parse(readFileSync(`dist/oembed/${file}`, 'utf8'));
	const [, frame] = /src="[^"]+\/(embed\/[^"]+)"/.exec(html);
	const points = [];
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`http://127.0.0.1:${server.address().port}${base}${frame}`);
		await page.locator('astro-island:not([ssr])').waitFor();
		const { height } = await page.locator('html').boundingBox();
		points.push([width, Math.ceil(height)]);
	}
	heights[name] = simplified(points);
	console.log(name, heights[name].map((pair) => pair.join(':')).join(' '));
}
await browser.close();
server.close();
// Formatted by Prettier, as everything here.
writeFileSync(OUT, `${JSON.stringify(heights)}\n`);
