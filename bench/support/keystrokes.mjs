/**
 * How long a tool takes from a key to the frame that shows its answer, on a processor four times
 * slower: from the event's own time, over the change in the tool's markup, to the task after the frame.
 */
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';

export const SLOWDOWN = 4;
/** Typed and taken back, so that a field never overflows. */
const KEYS = [...'123456', ...Array.from({ length: 6 }, () => 'Backspace')];

export const startBrowser = () =>
	chromium.launch({
		executablePath: findBrowser(),
		args: ['--no-sandbox', '--disable-background-networking'],
	});

/* global document, performance, MutationObserver, PerformanceObserver, MessageChannel, requestAnimationFrame */
/**
 * Runs in the page. `paints` grows by one time with each key that changed something; tasks of 50 ms and
 * more are those of the page's arrival, and those from then on.
 */
function watchKeys(root) {
	const state = { paints: [], loadTasks: [], keyTasks: [] };
	globalThis.bench = state;
	const watchedFrom = performance.now();
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			state[startTime < watchedFrom ? 'loadTasks' : 'keyTasks'].push(duration);
	}).observe({ type: 'longtask', buffered: true });
	document.addEventListener(
		'keydown',
		({ timeStamp }) => {
			const seen = new MutationObserver(() => {
				seen.disconnect();
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => state.paints.push(performance.now() - timeStamp);
					port2.postMessage(undefined);
				});
			});
			const watched = { subtree: true, childList: true, characterData: true, attributes: true };
			seen.observe(document.querySelector(root), watched);
		},
		{ capture: true },
	);
}

/**
 * One visit to one page: what its scripts cost at load, then each key.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{ url: string, root: string, ready: string }} subject Selectors of what shows the answer, and
 *   of something that is there once it reacts.
 */
export async function visit(browser, { url, root, ready }) {
	const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.goto(url);
	await page.locator(root).first().scrollIntoViewIfNeeded();
	await page.locator(ready).first().waitFor({ state: 'attached' });
	await page.waitForLoadState('networkidle');
	const { metrics } = await session.send('Performance.getMetrics');
	const scriptMs = 1000 * metrics.find(({ name }) => name === 'ScriptDuration').value;
	const keys = await focusField(page.locator(root).first());
	await page.evaluate(watchKeys, root);
	await page.waitForTimeout(200);
	for (const [index, key] of keys.entries()) {
		await page.keyboard.press(key);
		await page
			.waitForFunction((count) => globalThis.bench.paints.length >= count, index + 1, {
				timeout: 20_000,
			})
			.catch(() => {
				throw new Error(`${url}: key ${index + 1}, ${key}, changed nothing in ${root}.`);
			});
	}
	const { paints, loadTasks, keyTasks } = await page.evaluate(() => globalThis.bench);
	await page.close();
	return { scriptMs, paints, loadTasks, keyTasks };
}

/** The first field that takes text; else the tool is started, and keys choose among its answers. */
async function focusField(tool) {
	const text = tool.locator(
		'input:is([type=text], [inputmode], :not([type])), textarea:not([readonly])',
	);
	if ((await text.count()) > 0) {
		await text.first().focus();
		await text.first().press('End');
		return KEYS;
	}
	if ((await tool.locator('input[type=radio]').count()) === 0)
		await tool.getByRole('button').first().click();
	const radio = tool.locator('input[type=radio]').first();
	await radio.focus();
	return KEYS.map((_key, index) => (index % 2 === 0 ? 'ArrowDown' : 'ArrowUp'));
}

/** Visits all subjects in turn, round after round, each round in another order. */
export async function inRounds(browser, subjects, rounds) {
	const seen = new Map(subjects.map(({ name }) => [name, []]));
	for (let round = 0; round < rounds; round++) {
		const first = round % subjects.length;
		for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)])
			seen.get(subject.name).push(await visit(browser, subject));
	}
	return seen;
}
