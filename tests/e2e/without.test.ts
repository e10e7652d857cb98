import { expect, test } from '@playwright/test';
import { toolSlugs } from '../support/each-tool.ts';

test.describe('with script off', () => {
	test.use({ javaScriptEnabled: false });

	test('a chapter reads in full and its claims still open', async ({ page }) => {
		await page.goto('./guide/probabilities/');
		await page.locator('.claim-mark').first().click();
		await expect(page.locator('.popover').filter({ visible: true })).toHaveCount(1);
	});

	test('a question opens its longer answer', async ({ page }) => {
		await page.goto('./faq/');
		const first = page.locator('.entry details').first();
		await first.locator('summary').click();
		await expect(first.locator('.prose')).toBeVisible();
	});

	test('search leads to an index of everything', async ({ page }) => {
		await page.goto('./');
		await page.getByRole('link', { name: /^Search/ }).click();
		await page
			.locator('main')
			.getByRole('link', { name: /everything|index/i })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('main').getByRole('link')).not.toHaveCount(0);
	});

	test('no control that needs script is shown', async ({ page }) => {
		for (const path of ['./', './guide/ethics/', './about/', './evidence/']) {
			await page.goto(path);
			await expect(page.locator('.needs-script').filter({ visible: true })).toHaveCount(0);
			await expect(page.getByRole('button', { name: 'Mark as read' })).toHaveCount(0);
		}
	});

	for (const slug of toolSlugs)
		for (const path of [`./tools/${slug}/`, `./embed/${slug}/`])
			test(`${path} still shows a worked example`, async ({ page }) => {
				await page.goto(path);
				await expect(page.locator('main')).toContainText(/example/i);
				await expect(page.locator('main table').first()).toBeAttached();
				await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/);
			});
});

test('with storage blocked, nothing breaks and nothing is said', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				},
			});
	});
	for (const path of ['./', './guide/', './guide/ethics/', './evidence/', './search/?q=drift']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await page.goto('./guide/ethics/');
	await page.getByRole('button', { name: 'Mark as read' }).click();
	await expect(page.getByRole('button', { name: 'Read ✓' })).toBeVisible();
	expect(faults).toEqual([]);
});
