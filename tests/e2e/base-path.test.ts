import { expect, test } from '@playwright/test';
import { toolSlugs } from '../support/each-tool.ts';

/* Runs on the ordinary build and again on one under a base path. */

test('every section opens from the header, wherever the site lies', async ({ page }) => {
	await page.goto('./');
	for (const name of ['Guide', 'Tools', 'FAQ', 'Evidence']) {
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
		await expect(page.getByRole('link', { name, exact: true }).first()).toHaveAttribute(
			'aria-current',
			'page',
		);
	}
});

test('nothing that any page asks for is missing', async ({ page }) => {
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
	});
	const paths = ['', 'guide/', 'guide/conclusion/', 'faq/', 'evidence/', 'search/?q=drift'];
	for (const path of [
		...paths,
		...toolSlugs.flatMap((slug) => [`tools/${slug}/`, `embed/${slug}/`]),
	]) {
		await page.goto(`./${path}`);
		await page.waitForLoadState('networkidle');
	}
	expect(missing).toEqual([]);
});

test('search finds a page and leads to it', async ({ page }) => {
	await page.goto('./search/?q=concept%20drift');
	const result = page.locator('main a', { hasText: /drift/i }).first();
	await result.click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/search/i);
	expect((await page.request.get(page.url())).status()).toBe(200);
});

test('an unknown address says so and offers search', async ({ page }) => {
	const response = await page.goto('./no/such/page/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('search')).toBeVisible();
});
