import { expect, test, type Frame, type Page } from '@playwright/test';
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

/** One in the column of the answer: what opens beside a taller column changes no height. */
const fold = '.tool details:not(form *) > summary';
/** By keyboard: in a page whose frames have just grown and shrunk, the mouse may aim at where one was. */
const toggleFold = (frame: Frame) => frame.locator(fold).first().press('Enter');
const scrollsSideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
const heights = (page: Page) =>
	frames(page).evaluateAll((all) => all.map((frame) => (frame as HTMLElement).offsetHeight));

const HOSTS = [
	{ name: 'a wide page', width: 900, html: '' },
	{ name: 'a phone', width: 320, html: '' },
	{ name: 'a right-to-left page', width: 700, html: 'dir="rtl" lang="ar"' },
	{ name: 'a right-to-left page on a phone', width: 320, html: 'dir="rtl" lang="he"' },
];

for (const { name, width, html } of HOSTS)
	test(`in ${name} each of all tools and settings is as tall as its content, growing and shrinking`, async ({
		page,
		baseURL,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		const codes = frameNames.map((frame) =>
			scriptSnippet(siteAddress(baseURL), ...embeddedAt(frame)),
		);
		await openForeignPage(page, { html, body: codes.join('') });
		await expect(frames(page)).toHaveCount(frameNames.length);
		for (const index of frameNames.keys()) await expectFit(await liveFrame(page, index));
		const before = await heights(page);
		for (const [index, frameName] of frameNames.entries()) {
			const frame = await liveFrame(page, index);
			const folded = await contentHeight(frame);
			await toggleFold(frame);
			await expectFit(frame);
			expect(await contentHeight(frame), frameName).toBeGreaterThan(folded);
			// Nobody else's frame takes its height.
			const others = (await heights(page)).filter((_, other) => other !== index);
			expect(others, frameName).toEqual(before.filter((_, other) => other !== index));
			await toggleFold(frame);
			await expectFit(frame);
			expect(await contentHeight(frame), frameName).toBe(folded);
		}
		expect(await scrollsSideways(page)).toBe(false);
		// The links have done their work, and nobody reads a tool's name twice.
		await expect(page.locator('career-tool > a:visible')).toHaveCount(0);
	});

for (const slug of toolSlugs)
	test(`${slug} follows its column when a reader turns the phone`, async ({ page, baseURL }) => {
		await page.setViewportSize({ width: 340, height: 700 });
		await openForeignPage(page, { body: scriptSnippet(siteAddress(baseURL), embedded(slug)) });
		const frame = await liveFrame(page);
		await expectFit(frame);
		const upright = await contentHeight(frame);
		await page.setViewportSize({ width: 900, height: 340 });
		await expect.poll(() => contentHeight(frame)).toBeLessThan(upright);
		await expectFit(frame);
		await page.setViewportSize({ width: 340, height: 700 });
		await expect.poll(() => contentHeight(frame)).toBe(upright);
		await expectFit(frame);
	});

test('plain frames fit a host that listens for five lines', async ({ page, baseURL }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	const codes = frameNames.map((frame) =>
		iframeSnippet(siteAddress(baseURL), ...embeddedAt(frame)),
	);
	const body = `${codes.join('')}<script>
		addEventListener('message', ({ source, data }) => {
			for (const frame of document.querySelectorAll('iframe'))
				if (frame.contentWindow === source && data.type === 'five-truths:height')
					frame.style.height = data.height + 'px';
		});</script>`;
	await openForeignPage(page, { body });
	for (const index of frameNames.keys()) {
		const frame = await liveFrame(page, index);
		await expectFit(frame);
		await toggleFold(frame);
		await expectFit(frame);
		await toggleFold(frame);
		await expectFit(frame);
	}
	expect(await scrollsSideways(page)).toBe(false);
});

test('an embed behind a tab that a reader opens later fits once it is shown', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	await openForeignPage(page, {
		body: `<div id="panel" style="display:none">${toolSlugs.map((slug) => element(site, slug)).join('')}</div>${script(site)}`,
	});
	await expect(frames(page)).toHaveCount(toolSlugs.length);
	await page.locator('#panel').evaluate((panel) => (panel.style.display = 'block'));
	for (const index of toolSlugs.keys()) await expectFit(await liveFrame(page, index));
	// Hidden and shown again, it keeps its height.
	const first = await liveFrame(page, 0);
	const height = await contentHeight(first);
	await page.locator('#panel').evaluate((panel) => (panel.style.display = 'none'));
	await page.locator('#panel').evaluate((panel) => (panel.style.display = 'block'));
	await expectFit(first);
	expect(await contentHeight(first)).toBe(height);
});
