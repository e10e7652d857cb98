import { expect, test, type Page } from '@playwright/test';
import { toolSlugs } from '../support/each-tool.ts';

/** What lies in the clipboard: the size of a picture, and a text. */
const clipboard = (page: Page) =>
	page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const text = item?.types.includes('text/plain')
			? await (await item.getType('text/plain')).text()
			: '';
		if (!item?.types.includes('image/png')) return { text };
		const { width, height } = await createImageBitmap(await item.getType('image/png'));
		return { text, width, height };
	});
/** A device with a share sheet, which notes down what it was given. */
const giveSheet = (page: Page) =>
	page.addInitScript(() => {
		const shared: unknown[] = [];
		Object.assign(window, { shared });
		navigator.share = (link) => {
			shared.push(link);
			return Promise.resolve();
		};
	});
const sharedFrom = (page: Page) =>
	page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);

/** What is under a chapter; tools in it have buttons of their own. */
const underChapter = (page: Page) => page.getByRole('group', { name: 'Share this chapter' });

/** The quiz has a result to hand on once its questions are answered. */
async function answerTheQuiz(page: Page): Promise<void> {
	await page.goto('./tools/readiness-quiz/?truth=ethics');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	const legend = page.locator('.tool fieldset legend').first();
	for (;;) {
		const [, at, count] = /Question (\d+) of (\d+)/.exec(await legend.innerText()) ?? [];
		await page.keyboard.press('3');
		await expect(page.locator('.tool').getByRole('radio', { checked: true })).toBeFocused();
		await page.keyboard.press('Enter');
		if (at === count) return;
		await expect(legend).toContainText(`Question ${Number(at) + 1} of`);
	}
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('a chapter goes to the device’s sheet under its own name and address', async ({ page }) => {
	await giveSheet(page);
	await page.goto('./guide/ethics/');
	await underChapter(page).getByRole('button', { name: 'Share', exact: true }).click();
	await expect.poll(() => sharedFrom(page)).toHaveLength(1);
	const [link] = await sharedFrom(page);
	expect(link?.title).toContain('Design for the person your model gets wrong');
	expect(new URL(link?.url ?? '').pathname).toMatch(/\/guide\/ethics\/$/);
});

test('a press that came too late for the sheet and the clipboard leaves the link to copy', async ({
	page,
}) => {
	await page.addInitScript(() => {
		// As browsers answer where the press is forgotten (Web Share, step 4 of share(); Clipboard API).
		const refuse = () => Promise.reject(new DOMException('No activation.', 'NotAllowedError'));
		navigator.share = refuse;
		navigator.clipboard.writeText = refuse;
	});
	await page.goto('./guide/ethics/');
	await underChapter(page).getByRole('button', { name: 'Share', exact: true }).click();
	await expect(page.getByText(/^The share sheet did not open\. Press again/)).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(
		/\/guide\/ethics\/$/,
	);
});

test('what sharing does is fetched before the press, by pointer and by keyboard', async ({
	page,
}) => {
	for (const approach of ['hover', 'focus'] as const) {
		await page.goto('./guide/ethics/');
		const fetched = page.waitForRequest(/\/share\.[\w-]+\.js/);
		await underChapter(page).getByRole('button', { name: 'Share', exact: true })[approach]();
		await fetched;
	}
});

test('where the code of sharing cannot be fetched, the page says so and gives the link', async ({
	page,
}) => {
	await page.route(/\/share\.[\w-]+\.js/, (route) => route.abort());
	await page.goto('./guide/ethics/');
	const link = page.getByRole('textbox', { name: 'Text to copy' });
	await expect(link).toBeHidden();
	await underChapter(page).getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Sharing did not load. Copy this link:')).toBeVisible();
	const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
	await expect(link).toHaveValue(canonical ?? '');
});

test('a chapter’s link is copied, also by Share where the device has no sheet', async ({
	page,
}) => {
	await page.goto('./guide/ethics/');
	const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
	await underChapter(page).getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Link copied.')).toBeVisible();
	expect((await clipboard(page)).text).toBe(canonical);
	await page.evaluate(() => navigator.clipboard.writeText('something else'));
	await underChapter(page).getByRole('button', { name: 'Share', exact: true }).click();
	await expect(page.getByText('This device has no share sheet: link copied.')).toBeVisible();
	expect((await clipboard(page)).text).toBe(canonical);
});

test('a chapter’s picture is copied with its description, which is shown for the alternative text', async ({
	page,
}) => {
	await page.goto('./guide/probabilities/');
	await underChapter(page).getByRole('button', { name: 'Copy as picture' }).click();
	await expect(page.getByText('Picture copied.')).toBeVisible();
	const alt = await page.locator('meta[property="og:image:alt"]').getAttribute('content');
	// The size that previews are asked to have (research: Open Graph, 1200 by 630).
	const { text, width, height } = await clipboard(page);
	expect([width, height]).toEqual([1200, 630]);
	expect(text).toContain(alt);
	await expect(page.locator('.share textarea')).toHaveValue(
		new RegExp(`^${alt?.slice(0, 20) ?? ''}`),
	);
});

test('where pictures cannot be copied, the picture is saved and its description shown', async ({
	page,
}) => {
	await page.goto('./guide/ethics/');
	await page.evaluate(() => {
		navigator.clipboard.write = () => Promise.reject(new Error('Not allowed.'));
	});
	const saved = page.waitForEvent('download');
	await underChapter(page).getByRole('button', { name: 'Copy as picture' }).click();
	expect((await saved).suggestedFilename()).toMatch(/\.png$/);
	await expect(page.locator('.share textarea')).toBeVisible();
});

test('nothing of it is there without script, where it could do nothing', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(new URL('guide/ethics/', test.info().project.use.baseURL).href);
	await expect(underChapter(page).getByRole('button', { name: 'Copy as picture' })).toBeHidden();
	await context.close();
});

for (const slug of toolSlugs) {
	test(`an answer of ${slug} is copied as a picture with its bars in words`, async ({ page }) => {
		await page.goto(`./tools/${slug}/`);
		const tool = page.locator('.tool');
		await tool.scrollIntoViewIfNeeded();
		// The script has taken over the markup: a press before that is nobody's.
		await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr');
		if (slug === 'readiness-quiz') await answerTheQuiz(page);
		await tool.getByRole('button', { name: 'Copy as picture' }).click();
		await expect(tool.getByText(/^Picture copied\./)).toBeVisible();
		const { text, width, height } = await clipboard(page);
		expect(width).toBe(1200);
		expect(height).toBeGreaterThan(400);
		const bars = await tool.locator('.interval-bar').count();
		expect(bars).toBeGreaterThan(0);
		expect(text.length).toBeGreaterThan(60);
		await expect(tool.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(text);
	});
}

test('an answer goes to the sheet as a sentence, with a link that brings it back', async ({
	page,
}) => {
	await giveSheet(page);
	await page.goto('./tools/salary-premium/');
	await page.getByLabel('Your base pay now').fill('98,000');
	await page.locator('.tool').getByRole('button', { name: 'Share', exact: true }).click();
	await expect.poll(() => sharedFrom(page)).toHaveLength(1);
	const [link] = await sharedFrom(page);
	// By hand: the article's 10 to 40 % of 98,000.
	expect(link?.text).toContain('$9,800 to $39,200');
	expect(new URL(link?.url ?? '').hash).toBe('#base=98%2C000');
});
