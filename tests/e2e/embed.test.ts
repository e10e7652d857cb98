import { expect, test, type Frame, type Page } from '@playwright/test';
import { toolSlugs } from '../support/each-tool.ts';
import { openForeignPage, siteAddress } from '../support/foreign-page.ts';

const element = (site: string, slug: string, attributes = '') =>
	`<script async src="${site}embed/v1.js"></script>
	<career-tool name="${slug}" ${attributes}><a href="${site}tools/${slug}/">The tool ${slug}</a></career-tool>`;

/** The frame of an embed, once its tool has come to life. */
async function liveFrame(page: Page, index = 0): Promise<Frame> {
	const frame = page
		.locator('career-tool, iframe.plain')
		.nth(index)
		.locator('iframe')
		.or(page.locator('iframe.plain').nth(index))
		.first();
	await frame.scrollIntoViewIfNeeded();
	const content = await (await frame.elementHandle())?.contentFrame();
	if (!content) throw new Error('The embed has no frame.');
	await expect(content.locator('astro-island')).not.toHaveAttribute('ssr', /.*/);
	return content;
}

/** How far the frame's height is from its content's, in pixels; 0 when it fits. */
async function misfit(frame: Frame): Promise<number> {
	const own = await frame.evaluate(() =>
		Math.ceil(document.documentElement.getBoundingClientRect().height),
	);
	const box = await (await frame.frameElement()).boundingBox();
	return Math.abs(own - (box?.height ?? 0));
}
const expectFit = (frame: Frame) =>
	expect.poll(() => misfit(frame), { intervals: [20] }).toBeLessThanOrEqual(1);

for (const slug of toolSlugs) {
	test(`${slug}: the element on a foreign page is as tall as the tool, growing and shrinking`, async ({
		page,
		baseURL,
	}) => {
		await openForeignPage(page, { body: element(siteAddress(baseURL), slug) });
		const frame = await liveFrame(page);
		await expectFit(frame);
		// Open what is folded away, and close it again.
		const fold = frame.locator('.tool details:not([open]) > summary').first();
		await fold.click();
		await expectFit(frame);
		await frame.locator('.tool details[open] > summary').first().click();
		await expectFit(frame);
		await page.setViewportSize({ width: 340, height: 700 });
		await expectFit(frame);
		await page.setViewportSize({ width: 900, height: 700 });
		await expectFit(frame);
		await expect(page.getByRole('link', { name: `The tool ${slug}` })).toHaveCount(0);
	});
}
