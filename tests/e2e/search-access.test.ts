import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ask, dialog, field, results, status } from '../support/search.ts';

test.describe('by keyboard', () => {
	test('arrows lead to a result, letters lead back, Enter opens it', async ({ page }) => {
		await ask(page, 'moonshot');
		await expect(status(page)).toHaveText(/for “moonshot”/);
		await page.keyboard.press('ArrowDown');
		await expect(results(page).first().getByRole('link').first()).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(field(page)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.type('s');
		await expect(field(page)).toHaveValue('moonshots');
		await expect(status(page)).toHaveText(/for “moonshots”/);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/glossary\/#moonshot$/);
	});

	test('Enter in the field leads to results with an address', async ({ page }) => {
		await ask(page, 'drift');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=drift$/);
		await expect(results(page).first()).toContainText('drift');
	});

	test('a result on the same page closes the search and goes there', async ({ page }) => {
		await page.goto('./glossary/');
		await page.keyboard.press('Control+k');
		await page.keyboard.type('moonshot');
		await results(page).first().getByRole('link').first().click();
		await expect(page).toHaveURL(/#moonshot$/);
		await expect(dialog(page)).toBeHidden();
		await expect(page.locator('#moonshot')).toBeInViewport();
	});

	test('the filter counts each kind and narrows to it', async ({ page }) => {
		await ask(page, 'drift');
		const terms = page.getByRole('radio', { name: /^Terms \d+$/ });
		await terms.check({ force: true });
		const count = Number((await page.locator('label', { hasText: /^Terms/ }).innerText()).slice(6));
		await expect(results(page)).toHaveCount(Math.min(8, count));
		for (const kind of await page.locator('.search-kind').allInnerTexts())
			expect(kind).toBe('Term');
		await expect(status(page)).toHaveText(new RegExp(`^${count} terms among \\d+ results`));
	});

	test('more results go below, and the focus with them', async ({ page }) => {
		await ask(page, 'model');
		await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
		await expect(results(page)).toHaveCount(16);
		await expect(results(page).nth(8).getByRole('link').first()).toBeFocused();
	});
});

test.describe('for everybody', () => {
	for (const colorScheme of ['light', 'dark'] as const)
		for (const words of ['', 'drift', 'chatgpt', 'xyzzyq'])
			test(`no axe violation in ${colorScheme} with “${words}”`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await ask(page, words);
				await expect(page.locator('.search-list').first()).toBeVisible();
				const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
				expect(violations).toEqual([]);
			});

	test('everything to press is at least 44 pixels high', async ({ page }) => {
		await ask(page, 'drift');
		await expect(results(page).first()).toBeVisible();
		for (const control of await dialog(page).locator('a, button, .choice, footer label').all()) {
			const box = await control.boundingBox();
			if (box) expect(box.height, await control.innerText()).toBeGreaterThanOrEqual(44);
		}
	});

	test('keeps out of the way of reduced motion and forced colours', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
		await ask(page, 'drift');
		await expect(results(page).first()).toBeVisible();
		const border = await dialog(page).evaluate(
			(element) => getComputedStyle(element).borderTopWidth,
		);
		expect(border).not.toBe('0px');
	});
});
