import { expect, type Locator, type Page } from '@playwright/test';

/** A page of the guide, from which tests search. */
export const CHAPTER = './guide/ethics/';

export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
export const field = (page: Page): Locator => page.getByRole('searchbox');
export const results = (page: Page): Locator => page.locator('.search-list > li');
export const status = (page: Page): Locator =>
	page.getByRole('status').filter({ hasText: /./, visible: true });

/** Opens the search on a chapter and types. */
export async function ask(page: Page, words: string): Promise<void> {
	await page.goto(CHAPTER);
	await page.keyboard.press('/');
	await page.keyboard.type(words);
	await expect(dialog(page)).toBeVisible();
}
