import { expect, test, type Page } from '@playwright/test';
import { iframeSnippet, scriptSnippet } from '../../src/domain/embed-snippet.ts';
import { frameNames } from '../support/each-frame.ts';
import { toolSlugs } from '../support/each-tool.ts';
import {
	contentHeight,
	element,
	embedded,
	embeddedAt,
	expectFit,
	frames,
	liveFrame,
	script,
} from '../support/embedded-tool.ts';
import { openForeignPage, siteAddress } from '../support/foreign-page.ts';

/** What the page of these tests notes down. */
interface Watched {
	/** Layout shift so far, as Lighthouse adds it up. */
	shift: number;
	/** Of each embed: how tall its frame was when it first said how tall it is, and what it said. */
	first: ([reserved: number, said: number] | undefined)[];
	/** What the first embed said, and how tall it was in the host's next animation frame. */
	said: [height: number, drawn: number | undefined][];
	/** The host's own animation frames: when, and how tall the first embed was in it. */
	ticks: [time: number, height: number][];
}

/** Runs in the host before the element does. */
const WATCH = `<script>
	const watched = (window.watched = { shift: 0, first: [], ticks: [], said: [] });
	const frames = () => [...document.querySelectorAll('career-tool')].map((tool) => tool.shadowRoot?.querySelector('iframe'));
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) watched.shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
	addEventListener('message', ({ data, source }) => {
		if (data?.type !== 'five-truths:height') return;
		const index = frames().findIndex((frame) => frame?.contentWindow === source);
		watched.first[index] ??= [frames()[index].offsetHeight, data.height];
		if (index > 0) return;
		const said = [data.height, undefined];
		watched.said.push(said);
		requestAnimationFrame(() => (said[1] = frames()[0].offsetHeight));
	});
	requestAnimationFrame(function tick() {
		watched.ticks.push([performance.timeOrigin + performance.now(), frames()[0]?.offsetHeight ?? 0]);
		requestAnimationFrame(tick);
	});
</script>`;
/** What a post goes on with, enough to fill the window: where little can move, little counts. */
const REST = '<p>The post goes on.</p>'.repeat(80);
const inHead = (site: string) => script(site).replace('async ', '');
const watched = (page: Page) =>
	page.evaluate(() => (window as unknown as { watched: Watched }).watched);

for (const width of [320, 480, 768, 1000])
	test(`each tool and setting reserves its place in a window ${width} wide, to a line or two`, async ({
		page,
		baseURL,
	}) => {
		const site = siteAddress(baseURL);
		// Tall enough that what comes below an embed is in view, where a move would count.
		await page.setViewportSize({ width, height: 2600 });
		const codes = frameNames.map((name) => scriptSnippet(site, ...embeddedAt(name)));
		// In the head, so that the first thing painted is the frame and not the link: what the frame's
		// own coming moves is measured here, not when the host's script came.
		await openForeignPage(page, { head: WATCH + inHead(site), body: codes.join('') + REST });
		await expect(frames(page)).toHaveCount(frameNames.length);
		for (const [index, name] of frameNames.entries()) {
			const before = (await watched(page)).shift;
			await expectFit(await liveFrame(page, index));
			const { first, shift } = await watched(page);
			const [reserved, said] = first[index] ?? [0, Infinity];
			expect(Math.abs(reserved - said) / said, name).toBeLessThan(0.1);
			expect(shift - before, name).toBeLessThan(0.02);
		}
	});

for (const slug of toolSlugs)
	test(`${slug} is followed by the host within one animation frame, with one message a change`, async ({
		page,
		baseURL,
	}) => {
		const body = scriptSnippet(siteAddress(baseURL), embedded(slug));
		await openForeignPage(page, { head: WATCH, body });
		const frame = await liveFrame(page);
		await expectFit(frame);
		/** Opens or closes the first fold that has nothing taller beside it. When the frame's layout had changed, on the clock both pages share. */
		const toggle = () =>
			frame.locator('.tool details').evaluateAll(
				(folds: HTMLDetailsElement[]) =>
					new Promise<{ time: number; height: number }>((resolve) => {
						const root = document.documentElement;
						const start = root.offsetHeight;
						const turn = (fold: HTMLDetailsElement) => (fold.open = !fold.open);
						const fold = folds.find((one) => {
							turn(one);
							const isTaller = root.offsetHeight !== start;
							turn(one);
							return isTaller;
						});
						if (!fold) throw new Error('No fold makes this tool taller.');
						new ResizeObserver((_, observer) => {
							const height = Math.ceil(root.getBoundingClientRect().height);
							if (height === start) return;
							observer.disconnect();
							resolve({ time: performance.timeOrigin + performance.now(), height });
						}).observe(root);
						turn(fold);
					}),
			);
		const waited: number[] = [];
		for (let change = 0; change < 8; change++) {
			const before = (await watched(page)).said.length;
			const { time, height } = await toggle();
			await expectFit(frame);
			const late = async () =>
				(await watched(page)).ticks
					.filter(([tick]) => tick > time)
					.findIndex(([, drawn]) => drawn === height);
			await expect.poll(late).toBeGreaterThanOrEqual(0);
			waited.push(await late());
			await expect.poll(async () => (await watched(page)).said.at(-1)?.[1]).toBeDefined();
			// One message, and the very next frame that the host draws has its height.
			expect((await watched(page)).said.slice(before)).toEqual([[height, height]]);
		}
		// Counted from the frame's own layout: a message takes a task of each page, which a busy machine
		// may put off. So the typical change is asked for, of four that grow and four that shrink.
		const median = (changes: number[]) => changes.sort((a, b) => a - b)[1] ?? Infinity;
		expect(median(waited.filter((_, index) => index % 2 === 0))).toBeLessThanOrEqual(1);
		expect(median(waited.filter((_, index) => index % 2 === 1))).toBeLessThanOrEqual(1);
	});

test('a plain frame shows nine tenths of itself or more at any width', async ({
	page,
	baseURL,
}) => {
	const codes = frameNames.map((name) => iframeSnippet(siteAddress(baseURL), ...embeddedAt(name)));
	await openForeignPage(page, { body: codes.join('') });
	for (const [index, name] of frameNames.entries()) {
		const frame = await liveFrame(page, index);
		for (const width of [320, 480, 768, 1000]) {
			await page.setViewportSize({ width, height: 800 });
			// 8 pixels of margin on each side of the host's body.
			await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width - 16);
			const box = await (await frame.frameElement()).boundingBox();
			expect(box?.height, `${name} at ${width}`).toBeGreaterThan(
				0.9 * (await contentHeight(frame)),
			);
		}
	}
});

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
	const [reserved, said] = (await watched(page)).first[0] ?? [0, Infinity];
	expect(Math.abs(reserved - said) / said).toBeLessThan(0.1);
});
