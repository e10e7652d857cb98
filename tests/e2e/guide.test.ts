import { expect, test } from '@playwright/test';

const CHAPTERS = [
	'side-project',
	'probabilities',
	'translation',
	'ethics',
	'credible-conversations',
];

test('a reader goes from the home page through all five chapters to the conclusion', async ({
	page,
}) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Start the guide' }).click();
	for (const chapter of [...CHAPTERS, 'conclusion']) {
		await page
			.getByRole('navigation', { name: 'Neighbouring chapters' })
			.getByText('Next:')
			.click();
		await expect(page).toHaveURL(new RegExp(`/guide/${chapter}/$`));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await expect(page.locator('.next-chapters').getByText('Next:')).toHaveCount(0);
});

test('a claim opens what we know of it from the keyboard, and Escape returns', async ({ page }) => {
	await page.goto('./guide/probabilities/');
	const mark = page.locator('.claim-mark').first();
	await mark.focus();
	await page.keyboard.press('Enter');
	const popover = page.locator('.popover:popover-open');
	await expect(popover).toContainText(/Contested|Mixed|Supported|Attributed/i);
	await expect(popover.getByRole('link', { name: /The evidence for claim/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(popover).toHaveCount(0);
	await expect(mark).toBeFocused();
});

test('a chapter marked as read says so in the contents after a reload', async ({ page }) => {
	await page.goto('./guide/ethics/');
	await page.getByRole('button', { name: 'Mark as read' }).click();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Read ✓' })).toHaveAttribute(
		'aria-pressed',
		'true',
	);
	await expect(page.locator('[data-chapter="ethics"]')).toHaveAttribute('data-read', '');
});

test('somebody who comes back is led to where they left off', async ({ page }) => {
	await page.goto('./guide/translation/');
	const second = page.locator('.prose > h2').nth(1);
	await second.evaluate((heading) => heading.scrollIntoView());
	await page.goto('./');
	const link = page.getByRole('link', { name: /Continue where you left off/ });
	await expect(link).toHaveAttribute('href', /\/guide\/translation\/#/);
	await link.click();
	await expect(page).toHaveURL(/\/guide\/translation\/#/);
});

test('a wrong self-check answer leads to the paragraph that settles it', async ({ page }) => {
	await page.goto('./guide/side-project/');
	const check = page.locator('.self-check details').filter({ hasText: 'Not quite.' }).first();
	await check.locator('summary').click();
	const link = check.getByRole('link', { name: /paragraph that settles it/ });
	const anchor = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
	await link.click();
	await expect(page.locator(anchor)).toBeInViewport();
});

test('the reader’s choice of colours is there before the next page paints', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('./about/');
	await page.getByLabel('Colours').selectOption('dark');
	await page.goto('./guide/');
	const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	expect(scheme).toBe('dark');
});

test('the ledger shows one verdict of one chapter, and its address brings that back', async ({
	page,
}) => {
	await page.goto('./evidence/');
	await page.getByLabel('Contested').check();
	await page.getByLabel('The odds and the date').check();
	const shown = page.locator('[data-claim-verdict]:visible');
	await expect(page.getByRole('status')).toHaveText(/^2 of 45 claims$/);
	await expect(shown).toHaveCount(2);
	await page.reload();
	await expect(shown).toHaveCount(2);
});

test('the about page lists every request it made, none of them to anybody else', async ({
	page,
}) => {
	await page.goto('./about/');
	await page.getByRole('button', { name: 'List every request this page made' }).click();
	await expect(page.getByText(/\d+ requests, 0 of them to anybody else/)).toBeVisible();
});

for (const chapter of [...CHAPTERS, '']) {
	test(`reading /guide/${chapter} asks for no script file`, async ({ page }) => {
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(request.url());
		});
		await page.goto(`./guide/${chapter}${chapter ? '/' : ''}`);
		await page.mouse.wheel(0, 3000);
		await page.waitForTimeout(300);
		expect(scripts).toEqual([]);
	});
}
