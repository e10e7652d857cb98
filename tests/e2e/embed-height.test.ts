import { expect, test, type Page } from '@playwright/test';
import { iframeSnippet, scriptSnippet } from '../../src/domain/embed-snippet.ts';
import { toolSlugs } from '../support/each-tool.ts';
import {
	contentHeight,
	element,
	embedded,
	expectFit,
	frames,
	liveFrame,
	script,
} from '../support/embedded-tool.ts';
import { openForeignPage, siteAddress } from '../support/foreign-page.ts';

const fold = '.tool details > summary';
const scrollsSideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const HOSTS = [
	{ name: 'a wide page', width: 900, html: '' },
	{ name: 'a phone', width: 320, html: '' },
	{ name: 'a right-to-left page', width: 700, html: 'dir="rtl" lang="ar"' },
	{ name: 'a right-to-left page on a phone', width: 320, html: 'dir="rtl" lang="he"' },
];

for (const slug of toolSlugs) {
	for (const { name, width, html } of HOSTS)
		test(`${slug} in ${name} is as tall as its content, growing and shrinking`, async ({
			page,
			baseURL,
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await openForeignPage(page, {
				html,
				body: scriptSnippet(siteAddress(baseURL), embedded(slug)),
			});
			const frame = await liveFrame(page);
			await expectFit(frame);
			const folded = await contentHeight(frame);
			await frame.locator(fold).first().click();
			await expectFit(frame);
			expect(await contentHeight(frame)).toBeGreaterThan(folded);
			await frame.locator(fold).first().click();
			await expectFit(frame);
			expect(await contentHeight(frame)).toBe(folded);
			expect(await scrollsSideways(page)).toBe(false);
			// The link has done its work, and nobody reads the tool's name twice.
			await expect(page.getByRole('link', { name: embedded(slug).title })).toBeHidden();
		});

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

	test(`${slug} as a plain frame fits a host that listens for five lines`, async ({
		page,
		baseURL,
	}) => {
		await page.setViewportSize({ width: 320, height: 800 });
		const body = `${iframeSnippet(siteAddress(baseURL), embedded(slug))}<script>
			addEventListener('message', ({ source, data }) => {
				for (const frame of document.querySelectorAll('iframe'))
					if (frame.contentWindow === source && data.type === 'five-truths:height')
						frame.style.height = data.height + 'px';
			});</script>`;
		await openForeignPage(page, { body });
		const frame = await liveFrame(page);
		await expectFit(frame);
		await frame.locator(fold).first().click();
		await expectFit(frame);
		await frame.locator(fold).first().click();
		await expectFit(frame);
		expect(await scrollsSideways(page)).toBe(false);
	});
}

test('in a page with every tool twice, each embed has its own height and no other’s', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	const all = [...toolSlugs, ...toolSlugs];
	await openForeignPage(page, {
		body: all.map((slug) => element(site, slug)).join('') + script(site),
	});
	await expect(frames(page)).toHaveCount(all.length);
	for (const index of all.keys()) await expectFit(await liveFrame(page, index));
	const heights = () =>
		frames(page).evaluateAll((all) => all.map((frame) => (frame as HTMLElement).offsetHeight));
	const before = await heights();
	const first = await liveFrame(page, 0);
	await first.locator(fold).first().click();
	await expectFit(first);
	const after = await heights();
	expect(after[0]).toBeGreaterThan(before[0] ?? Infinity);
	expect(after.slice(1)).toEqual(before.slice(1));
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
