import { expect, type Frame, type Locator } from '@playwright/test';

/** What is in a frame, once its tool has come to life. */
export async function liveFrame(frame: Locator): Promise<Frame> {
	await frame.scrollIntoViewIfNeeded();
	const content = await (await frame.elementHandle()).contentFrame();
	if (!content) throw new Error('The post has no frame.');
	await expect(content.locator('astro-island')).not.toHaveAttribute('ssr', /.*/);
	return content;
}

/** How tall the tool is, and how tall the frame around it, in pixels. */
export async function heights(content: Frame) {
	const tool = await content.evaluate(() =>
		Math.ceil(document.documentElement.getBoundingClientRect().height),
	);
	const box = await (await content.frameElement()).boundingBox();
	return { tool, frame: Math.round(box?.height ?? 0) };
}

/** The frame comes to be as tall as its tool, to the pixel that rounding may cost. */
export async function expectFit(content: Frame): Promise<void> {
	await expect
		.poll(async () => {
			const { tool, frame } = await heights(content);
			return Math.abs(tool - frame);
		})
		.toBeLessThanOrEqual(1);
}

/** A reader fills in a pay, and the tool computes with it. */
export async function expectToCompute(content: Frame): Promise<void> {
	await content.getByLabel('Your base pay now').fill('£85k');
	// By hand: 4.8% of 85,000 is 4,080, which open job ads say, and 40%, which the article claims.
	await expect(content.locator('.tool-sentence')).toContainText('£4,080');
	await expect(content.locator('.tool-sentence')).toContainText('£34,000');
}
