import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const dist = process.env['SITE_DIST'] ?? 'dist';
const { redirects } = JSON.parse(readFileSync(`${dist}/build.json`, 'utf8')) as {
	redirects: readonly { readonly from: string; readonly to: string }[];
};
const [moved] = redirects;
if (!moved)
	throw new Error('src/site/redirects.ts is empty: this test needs an address that moved.');

test('an address that moved leads on, and keeps what a link carries', async ({ page }) => {
	await page.goto(`${moved.from}?years=5#on-2026-11-26`);
	await expect(page).toHaveURL((url) => url.pathname === moved.to);
	expect(new URL(page.url()).search).toBe('?years=5');
	expect(new URL(page.url()).hash).toBe('#on-2026-11-26');
});

/** A host that reads neither our headers nor our redirects: it serves the file that is there. */
const onPlainHost = (page: Page) =>
	page.route(`**${moved.from}*`, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: readFileSync(`${dist}/${moved.from.split('/').at(-2) ?? ''}/index.html`, 'utf8'),
		}),
	);

test('it does on a host that knows of no redirects, too', async ({ page }) => {
	await onPlainHost(page);
	await page.goto(`${moved.from}?years=5#on-2026-11-26`);
	await expect(page).toHaveURL((url) => url.pathname === moved.to);
	expect(new URL(page.url()).search).toBe('?years=5');
	expect(new URL(page.url()).hash).toBe('#on-2026-11-26');
});

test.describe('with script off', () => {
	test.use({ javaScriptEnabled: false });

	test('it leads on there all the same', async ({ page }) => {
		await onPlainHost(page);
		await page.goto(moved.from);
		await expect(page).toHaveURL((url) => url.pathname === moved.to);
	});

	test('a reference can be read, and its files be fetched', async ({ page }) => {
		await page.goto('./guide/ethics/');
		await page.getByText('Cite this chapter').click();
		await expect(page.locator('.reference')).toBeVisible();
		await expect(page.locator('.reference')).toContainText(
			'Design for the person your model gets wrong',
		);
		const file = await page.getByRole('link', { name: 'RIS', exact: true }).getAttribute('href');
		const response = await page.request.get(file ?? '');
		expect(await response.text()).toContain('TY  - ELEC');
		expect(response.headers()['access-control-allow-origin']).toBe('*');
	});

	test('a day’s new claims open without script, and a feed’s link finds its line', async ({
		page,
	}) => {
		await page.goto('./changes/#claim-pay-premium-2026-11-23');
		await expect(page.locator('#claim-pay-premium-2026-11-23')).toBeVisible();
	});
});
