import { expect, test, type Frame, type Page } from '@playwright/test';
import { expectFit, expectToCompute, heights, liveFrame } from './live-frame.ts';
import { FALLBACK } from './snippets.ts';
import { missingPackages, startWordPress, type RunningWordPress } from './wordpress/run.ts';

const missing = missingPackages();
test.skip(missing.length > 0, `WordPress needs Debian's ${missing.join(', ')}.`);
// One blog for all: it is only read.
test.describe.configure({ mode: 'default' });

let blog: RunningWordPress;
test.beforeAll(async () => {
	test.setTimeout(240_000);
	blog = await startWordPress();
});
test.afterAll(() => blog.stop());

/** What WordPress makes of an address. Until the frame has said how tall it is, it is clipped to nothing. */
const discovered = (page: Page) => page.locator('iframe.wp-embedded-content');
async function openDiscovered(page: Page, post: keyof RunningWordPress['posts']) {
	await page.goto(blog.posts[post]);
	await expect(discovered(page)).not.toHaveAttribute('style');
	return liveFrame(discovered(page));
}

/** WordPress gives a discovered frame the height it asks for, from 200 to 1000 pixels. */
const expectWordPressHeight = (content: Frame) =>
	expect
		.poll(async () => {
			const { tool, frame } = await heights(content);
			return frame - Math.min(1000, Math.max(200, tool));
		})
		.toBe(0);

test('the script in a Custom HTML block: the tool computes, and its frame is as tall as it is', async ({
	page,
}) => {
	await page.goto(blog.posts.script);
	const content = await liveFrame(page.locator('career-tool iframe'));
	await expectFit(content);
	await expectToCompute(content);
	await content.getByText('Year by year').click();
	await expectFit(content);
	await page.setViewportSize({ width: 360, height: 740 });
	await expectFit(content);
	await expect(page.getByRole('link', { name: FALLBACK })).toHaveCount(0);
});

test('the frame in a Custom HTML block: the tool computes, has room, and stands in the text’s column', async ({
	page,
}) => {
	for (const width of [1280, 360]) {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(blog.posts.frame);
		const content = await liveFrame(page.locator('iframe'));
		const { tool, frame } = await heights(content);
		expect(frame).toBeGreaterThanOrEqual(tool);
		await expectToCompute(content);
		const left = async (selector: string) => (await page.locator(selector).boundingBox())?.x;
		expect(await left('iframe')).toBe(await left('iframe + p'));
	}
});

test('an address on a line of its own becomes the tool: it computes, and scrolls where WordPress cuts it off', async ({
	page,
}) => {
	for (const width of [1280, 360]) {
		// Taller than the frame, so that whatever is out of sight is so because of the frame.
		await page.setViewportSize({ width, height: 1100 });
		const content = await openDiscovered(page, 'address');
		await expect(discovered(page)).toHaveAttribute('sandbox', 'allow-scripts');
		expect(await content.evaluate(() => origin)).toBe('null');
		await expectToCompute(content);
		await expectWordPressHeight(content);
		const { tool, frame } = await heights(content);
		expect([tool > 1000, frame]).toEqual([true, 1000]);
		// No wider than the text: nothing of the post goes off the screen.
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		await expect(page.getByRole('link', { name: FALLBACK })).toBeHidden();

		await discovered(page).hover();
		const last = content.getByRole('link', { name: /^Open full size/ });
		await expect(last).not.toBeInViewport();
		await page.mouse.wheel(0, tool);
		await expect(last).toBeInViewport();
	}
});

test('the address of a setting opens the tool on it, and WordPress’s secret stays out of what a reader copies', async ({
	page,
}) => {
	const content = await openDiscovered(page, 'preset');
	expect(content.url()).toMatch(/\/embed\/salary-premium\/open-data\/#\?secret=\w{10}$/);
	await expect(content.getByLabel('Premium to try').locator('option:checked')).toContainText(
		'Open US job ads',
	);
	await expectToCompute(content);
	await content.getByRole('button', { name: 'Copy link' }).click();
	// The sandbox has no clipboard: the tool shows the text instead.
	const byHand = content.getByLabel('Text to copy');
	await expect(byHand).toHaveValue(/premium=open-data.*85k/);
	await expect(byHand).not.toHaveValue(/secret/);
});

test('a tool lower than WordPress’s limit is shown whole, and its height follows what a reader does', async ({
	page,
}) => {
	const content = await openDiscovered(page, 'quiz');
	await expectWordPressHeight(content);
	const before = await heights(content);
	expect(before.frame).toBe(before.tool);
	await content.getByRole('button', { name: 'Start' }).click();
	await expect.poll(async () => (await heights(content)).tool).toBeLessThan(before.tool);
	await expectWordPressHeight(content);
});

test('links in the sandbox lead to our own page of the tool, also those to a source elsewhere', async ({
	page,
}) => {
	// With the setting that the frame was on.
	const own = `${blog.site}tools/salary-premium/?premium=open-data`;
	for (const name of [/^Open full size/, 'aijobs.net, 2025']) {
		const content = await openDiscovered(page, 'preset');
		await content.getByRole('link', { name }).first().click();
		await expect(page).toHaveURL(own);
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const post of ['script', 'frame', 'address', 'preset'] as const) {
		test(`the post “${post}” has a link that leads to the tool’s page`, async ({ page }) => {
			await page.goto(blog.posts[post]);
			// By keyboard: a frame that is still arriving moves what the mouse aims at.
			await page.getByRole('link', { name: /Salary premium.*, by Five Truths/ }).press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Salary premium');
		});
	}
});
