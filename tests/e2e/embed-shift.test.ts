import { expect, test, type Page } from '@playwright/test';
import { iframeSnippet, scriptSnippet } from '../../src/domain/embed-snippet.ts';
import { toolSlugs } from '../support/each-tool.ts';
import {
	contentHeight,
	element,
	embedded,
	expectFit,
	liveFrame,
	script,
} from '../support/embedded-tool.ts';
import { openForeignPage, siteAddress } from '../support/foreign-page.ts';

/** What the page of these tests notes down about its first embed. */
interface Watched {
	/** Layout shift so far, as Lighthouse adds it up. */
	shift: number;
	/** How tall the frame was when it first said how tall it is, and what it said. */
	first: [reserved: number, said: number] | undefined;
	/** The host's own animation frames: when, and how tall the embed was in it. */
	ticks: [time: number, height: number][];
	said: number[];
}

/** Runs in the host before the element does. */
const WATCH = `<script>
	const watched = (window.watched = { shift: 0, first: undefined, ticks: [], said: [] });
	const frame = () => (document.querySelector('career-tool')?.shadowRoot ?? document).querySelector('iframe');
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) watched.shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
	addEventListener('message', ({ data }) => {
		if (data?.type !== 'five-truths:height') return;
		watched.first ??= [frame().offsetHeight, data.height];
		watched.said.push(data.height);
	});
	requestAnimationFrame(function tick() {
		watched.ticks.push([performance.timeOrigin + performance.now(), frame()?.offsetHeight ?? 0]);
		requestAnimationFrame(tick);
	});
</script>`;
/** What a post goes on with, enough to fill the window: where little can move, little counts. */
const REST = '<p>The post goes on.</p>'.repeat(80);
const inHead = (site: string) => script(site).replace('async ', '');
const watched = (page: Page) =>
	page.evaluate(() => (window as unknown as { watched: Watched }).watched);

for (const slug of toolSlugs) {
	for (const width of [320, 480, 768, 1000])
		test(`${slug} reserves its place in a window ${width} wide, to a line or two`, async ({
			page,
			baseURL,
		}) => {
			// Tall enough that what comes below the embed is in view, where a move would count.
			await page.setViewportSize({ width, height: 2600 });
			const body = scriptSnippet(siteAddress(baseURL), embedded(slug)) + REST;
			// In the head, so that the first thing painted is the frame and not the link: what the frame's
			// own coming moves is measured here, not when the host's script came.
			await openForeignPage(page, { head: WATCH + inHead(siteAddress(baseURL)), body });
			await expectFit(await liveFrame(page));
			const { first, shift } = await watched(page);
			const [reserved, said] = first ?? [0, Infinity];
			expect(Math.abs(reserved - said) / said).toBeLessThan(0.1);
			expect(shift).toBeLessThan(0.02);
		});

	test(`${slug} is followed by the host in its next animation frames, with one message a change`, async ({
		page,
		baseURL,
	}) => {
		const body = scriptSnippet(siteAddress(baseURL), embedded(slug));
		await openForeignPage(page, { head: WATCH, body });
		const frame = await liveFrame(page);
		await expectFit(frame);
		const before = (await watched(page)).said.length;
		/** When the frame's own layout had changed, on the clock that both pages share. */
		const changed = await frame
			.locator('.tool details')
			.first()
			.evaluate(
				(details: HTMLDetailsElement) =>
					new Promise<{ time: number; height: number }>((resolve) => {
						const root = document.documentElement;
						const start = root.offsetHeight;
						new ResizeObserver((_, observer) => {
							const height = Math.ceil(root.getBoundingClientRect().height);
							if (height === start) return;
							observer.disconnect();
							resolve({ time: performance.timeOrigin + performance.now(), height });
						}).observe(root);
						details.open = true;
					}),
			);
		await expectFit(frame);
		const { ticks, said } = await watched(page);
		const after = ticks.filter(([time]) => time > changed.time);
		const late = after.findIndex(([, height]) => height === changed.height);
		// 0 is the host's first frame after the frame's own: measured 0 nearly always. A message takes
		// one task of each process, so one frame may come between where the machine is busy elsewhere.
		expect(late).toBeGreaterThanOrEqual(0);
		expect(late).toBeLessThanOrEqual(2);
		expect(said.slice(before)).toEqual([changed.height]);
	});

	test(`${slug} as a plain frame shows nine tenths of itself or more at any width`, async ({
		page,
		baseURL,
	}) => {
		const body = iframeSnippet(siteAddress(baseURL), embedded(slug));
		await openForeignPage(page, { body });
		const frame = await liveFrame(page);
		for (const width of [320, 480, 768, 1000]) {
			await page.setViewportSize({ width, height: 800 });
			// 8 pixels of margin on each side of the host's body.
			await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width - 16);
			const box = await (await frame.frameElement()).boundingBox();
			expect(box?.height, `at ${width}`).toBeGreaterThan(0.9 * (await contentHeight(frame)));
		}
	});
}

test('the code as it is pasted keeps its place free while its script is on the way', async ({
	page,
	baseURL,
}) => {
	await page.setViewportSize({ width: 390, height: 2600 });
	const site = siteAddress(baseURL);
	// A slow line: the post is painted, link and all, well before the script is there.
	await page.route(`${site}embed/v1.js`, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700));
		await route.continue();
	});
	for (const slug of toolSlugs) {
		await openForeignPage(page, {
			head: WATCH,
			body: scriptSnippet(site, embedded(slug)) + REST,
		});
		await expectFit(await liveFrame(page));
		expect((await watched(page)).shift, slug).toBeLessThan(0.05);
	}
});

test('without reserved heights the same page moves, so the measure above can tell', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	await page.setViewportSize({ width: 320, height: 2600 });
	await openForeignPage(page, {
		head: WATCH + inHead(site),
		body: element(site, 'salary-premium', 'heights="320:400"') + REST,
	});
	await expectFit(await liveFrame(page));
	expect((await watched(page)).shift).toBeGreaterThan(0.1);
});

test('an embed in a container shown later reserves the height of the width it then has', async ({
	page,
	baseURL,
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await openForeignPage(page, {
		head: WATCH,
		body: `<div id="panel" hidden>${scriptSnippet(siteAddress(baseURL), embedded('salary-premium'))}</div>`,
	});
	await expect(page.locator('career-tool iframe')).toBeAttached();
	await page.locator('#panel').evaluate((panel) => panel.removeAttribute('hidden'));
	await expectFit(await liveFrame(page));
	const [reserved, said] = (await watched(page)).first ?? [0, Infinity];
	expect(Math.abs(reserved - said) / said).toBeLessThan(0.1);
});
