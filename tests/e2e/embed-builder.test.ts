import { expect, test, type Page } from '@playwright/test';
import { openForeignPage, siteAddress } from '../support/foreign-page.ts';

const code = (page: Page) => page.getByRole('textbox', { name: 'Code to paste', exact: true });
const choose = (page: Page, name: string | RegExp) =>
	page.getByRole('radio', { name, exact: typeof name === 'string' });

/** A writer who scrolls through the four tests and reads each result. */
async function lookAtEach(page: Page): Promise<void> {
	const items = page.locator('.embed-tests > li');
	await expect(items).toHaveCount(4);
	for (const item of await items.all()) {
		await item.locator('iframe').scrollIntoViewIfNeeded();
		await expect(item.getByText(/^Works/)).toBeVisible({ timeout: 15_000 });
	}
}

test.beforeEach(async ({ page }) => {
	await page.goto('./embed/');
	await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
	// A writer sees a post before they choose anything.
	await page.locator('.tool h2').first().hover();
	await expect(
		page
			.locator('.embed-preview')
			.first()
			.getByText(/^Works/),
	).toBeVisible();
});

test('a writer chooses by keyboard, and the code says what was chosen', async ({ page }) => {
	await page.getByLabel('Tool', { exact: true }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(code(page)).toHaveValue(/name="confidence-framing"/);
	await page.getByLabel('Tool', { exact: true }).selectOption('salary-premium');
	await page.getByLabel('Setting it opens with').selectOption('open-data');
	await choose(page, 'Reader’s own').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.getByLabel('Accent colour').fill('teal');
	await page.getByLabel('Figures written as in').selectOption('de');
	await page.getByLabel('Currency it opens with').selectOption('EUR');
	await choose(page, 'Yes, and the reader is told').check();
	for (const part of [
		'name="salary-premium/open-data-eur"',
		'theme="dark"',
		'accent="teal"',
		'numbers="de"',
		' share-results',
	])
		expect(await code(page).inputValue()).toContain(part);
	await choose(page, 'Plain frame').check();
	await expect(code(page)).toHaveValue(/^<iframe src="[^"]+theme=dark/);
	await choose(page, 'Address').check();
	await expect(code(page)).toHaveValue(/^https:\/\/[^ ]+\/tools\/salary-premium\/open-data\/$/);
	await choose(page, 'Markdown').check();
	await expect(code(page)).toHaveValue(
		/^\[!\[.+\]\(https:.+\.png\)\]\(https:.+premium=open-data&currency=EUR\)/,
	);
	// Another writer gets the same from the address.
	await expect(page).toHaveURL(/kind=markdown/);
	await page.goto(page.url());
	await expect(code(page)).toHaveValue(/^\[!\[.+open-data\.png/);
});

test('what is copied from there works on the writer’s own page', async ({ page, baseURL }) => {
	await page.getByLabel('Setting it opens with').selectOption('interviewstack-llm');
	await choose(page, 'Dark').check();
	await expect(code(page)).toHaveValue(/interviewstack-llm.* theme="dark"/s);
	const copied = (await code(page).inputValue()).replaceAll(
		'https://YOUR-SITE/',
		siteAddress(baseURL),
	);
	await openForeignPage(page, { body: copied });
	const tool = page.locator('career-tool iframe').contentFrame();
	await expect(tool.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(tool.getByLabel('Premium to try')).toHaveValue('interviewstack-llm');
});

test('a colour that is none is said beside the field, kept, and left out of the code', async ({
	page,
}) => {
	const field = page.getByLabel('Accent colour');
	await field.fill('url(https://evil.example)');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByText('Enter a colour as CSS writes it')).toBeVisible();
	await expect(field).toHaveValue('url(https://evil.example)');
	expect(await code(page).inputValue()).not.toContain('accent');
});

test('copying works, and without the permission the code is selected to be copied by hand', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copy', exact: true }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await code(page).inputValue(),
	);
	await context.clearPermissions();
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed.'));
	});
	await page.getByRole('button', { name: 'Copy', exact: true }).click();
	const byHand = page.getByRole('textbox', { name: 'Text to copy' });
	await expect(byHand).toBeFocused();
	expect(await page.evaluate(() => getSelection()?.toString() !== undefined)).toBe(true);
	expect(
		await byHand.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
	).toBe((await code(page).inputValue()).length);
});

test('the self-test shows each condition at work and says what was seen', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await page.getByRole('button', { name: 'Test it in all four' }).click();
	const tests = page.locator('.embed-tests');
	await lookAtEach(page);
	await expect(tests.getByText('the post gave it the height it asked for')).toHaveCount(2);
	await expect(tests.getByText('Works without storage')).toBeVisible();
	await expect(tests.getByText('without script the post has the link')).toBeVisible();
	// In WordPress's sandbox the frame has no origin, so no storage, and computes all the same.
	const sandboxed = tests
		.locator('iframe[title="Test: WordPress, no storage"]')
		.contentFrame()
		.locator('iframe')
		.contentFrame();
	expect(await sandboxed.locator('html').evaluate(() => window.origin)).toBe('null');
	await sandboxed.getByLabel('Your base pay now').fill('200k');
	await expect(sandboxed.locator('.tool-sentence').first()).toContainText('$20,000');
	expect(faults).toEqual([]);
});

test('a link that is wrong in every part opens the builder at its start', async ({ page }) => {
	await page.goto(
		'./embed/?tool=__proto__&preset=constructor&theme=neon&numbers=xx&kind=%00&width=9',
	);
	await page.getByLabel('Tool', { exact: true }).focus();
	await expect(code(page)).toHaveValue(/^<career-tool name="salary-premium" heights/);
});

test('on a phone nothing is wider than the screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.getByRole('button', { name: 'Test it in all four' }).click();
	await lookAtEach(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('without script every code is there to copy', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${siteAddress(baseURL)}embed/`);
	await page.getByText('Salary premium: Open US job ads', { exact: true }).click();
	await expect(page.locator('#code-salary-premium-open-data')).toHaveValue(
		/^<career-tool name="salary-premium\/open-data"/,
	);
	await expect(page.locator('#code-salary-premium-open-data-frame')).toHaveValue(/^<iframe/);
	await page.getByText('Medium:').click();
	await expect(page.getByText('Takes no code, and embeds only from providers')).toBeVisible();
	await context.close();
});
