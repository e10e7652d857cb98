import { expect, test, type Page } from '@playwright/test';

/*
 * Playwright asks browsers to open a page anew on a step back. People's browsers wake it as it was left,
 * and so do these.
 */
const { CHROMIUM_PATH: executablePath } = process.env;
test.use({
	launchOptions: {
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-background-networking'],
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
	},
});

/** A step back, after which the page must be the one that was left, and not a new one of its address. */
async function stepBack(page: Page): Promise<void> {
	const left = page.url();
	await page.evaluate(() => {
		history.back();
	});
	await expect(page).not.toHaveURL(left);
	await expect.poll(() => page.evaluate(() => 'wasLeft' in globalThis)).toBe(true);
}

async function leave(page: Page, path: string): Promise<void> {
	await page.evaluate(() => Object.assign(globalThis, { wasLeft: true }));
	await page.goto(path);
}

test('a step back wakes the contents as they were left, with what was read meanwhile', async ({
	page,
}) => {
	await page.goto('./guide/');
	await expect(page.locator('[data-chapter=ethics][data-read]')).toHaveCount(0);
	await leave(page, './guide/ethics/');
	await page.getByRole('button', { name: 'Mark as read' }).first().click();
	await stepBack(page);
	await expect(page.locator('[data-chapter=ethics][data-read]').first()).toBeAttached();
});

test('a step back wakes a tool as it was left, and it answers', async ({ page }) => {
	await page.goto('./tools/salary-premium/');
	const pay = page.getByLabel('Your base pay now');
	await pay.fill('70,000');
	await expect(page.locator('.tool-sentence')).toContainText('$7,000 to $28,000');
	await leave(page, './faq/');
	await stepBack(page);
	await expect(pay).toHaveValue('70,000');
	// By hand: the article's 10 to 40 % of 98,000.
	await pay.fill('98,000');
	await expect(page.locator('.tool-sentence')).toContainText('$9,800 to $39,200');
});
