import { expect, type Locator, type Page } from '@playwright/test';

/** A page of the guide, from which tests search. */
export const CHAPTER = './guide/ethics/';

export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
export const field = (page: Page): Locator => page.getByRole('searchbox');
export const results = (page: Page): Locator => page.locator('.search-list > li');
/** What the search says to those who listen; a chapter’s share buttons have a status of their own. */
export const status = (page: Page): Locator =>
	page.locator('.visually-hidden[role=status]').filter({ hasText: /./ });

/** Opens the search on a chapter and types. */
export async function ask(page: Page, words: string): Promise<void> {
	await page.goto(CHAPTER);
	await page.keyboard.press('/');
	await page.keyboard.type(words);
	await expect(dialog(page)).toBeVisible();
}
