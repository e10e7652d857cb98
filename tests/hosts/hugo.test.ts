import { expect, test } from '@playwright/test';
import { siteAddress } from '../support/foreign-page.ts';
import { isHugoInstalled, serveHugoBlog } from './hugo/build.ts';
import { expectFit, expectToCompute, heights, liveFrame } from './live-frame.ts';
import { FALLBACK } from './snippets.ts';

test.skip(!isHugoInstalled(), 'Hugo is not installed (Debian: apt-get install hugo).');
// One blog for all: it is only read.
test.describe.configure({ mode: 'default' });

let blog: Awaited<ReturnType<typeof serveHugoBlog>>;
test.beforeAll(async ({ baseURL }) => {
	blog = await serveHugoBlog(siteAddress(baseURL));
});
test.afterAll(() => blog.stop());

for (const post of ['script', 'script-shortcode']) {
	test(`a Hugo post (${post}): the tool computes, and its frame is as tall as it is`, async ({
		page,
	}) => {
		await page.goto(`${blog.address}/${post}/`);
		const content = await liveFrame(page.locator('career-tool iframe'));
		await expectFit(content);
		await expectToCompute(content);
		await content.getByText('Year by year').click();
		await expectFit(content);
		await page.setViewportSize({ width: 360, height: 740 });
		await expectFit(content);
		await expect(page.getByRole('link', { name: FALLBACK })).toHaveCount(0);
		await expect(page.getByText('After the tool.')).toBeVisible();
	});
}

for (const post of ['frame', 'frame-shortcode']) {
	test(`a Hugo post (${post}): the tool computes in a frame with room for it`, async ({ page }) => {
		for (const width of [1280, 360]) {
			await page.setViewportSize({ width, height: 740 });
			await page.goto(`${blog.address}/${post}/`);
			const content = await liveFrame(page.locator('iframe'));
			const { tool, frame } = await heights(content);
			// Nothing scrolls in it; what stays empty, because a post's margins are not known, is little.
			expect(frame).toBeGreaterThanOrEqual(tool);
			expect(frame).toBeLessThan(1.1 * tool);
			await expectToCompute(content);
		}
		await expect(page.getByRole('link', { name: FALLBACK })).toBeVisible();
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const post of ['script', 'script-shortcode', 'frame', 'frame-shortcode']) {
		test(`a Hugo post (${post}) has a link that leads to the tool’s page`, async ({ page }) => {
			await page.goto(`${blog.address}/${post}/`);
			// By keyboard: a frame that is still arriving moves what the mouse aims at.
			await page.getByRole('link', { name: FALLBACK }).press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Salary premium');
		});
	}
});
