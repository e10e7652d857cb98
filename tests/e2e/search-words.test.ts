import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

const { instead } = parse(readFileSync('src/content/search/words.yaml', 'utf8')) as {
	instead: Record<string, string>;
};

interface Pagefind {
	search(query: string): Promise<{ results: readonly unknown[] }>;
}

test('every misspelling and synonym on file leads to something on the site', async ({ page }) => {
	await page.goto('./about/');
	const address = new URL('../pagefind/pagefind.js', page.url()).href;
	const words = [...new Set(Object.values(instead))];
	const lost = await page.evaluate(
		async ({ address, words }) => {
			const pagefind = (await import(address)) as Pagefind;
			const found = words.map(async (word) => (await pagefind.search(word)).results.length);
			const counts = await Promise.all(found);
			return words.filter((_, i) => counts[i] === 0);
		},
		{ address, words },
	);
	expect(lost).toEqual([]);
});

for (const [typed, meant] of [
	['halucination', 'Hallucination'],
	['percision', 'Precision'],
	['salery', 'earn'],
	['confidance interval', 'Confidence interval'],
] as const)
	test(`somebody who types “${typed}” still finds it`, async ({ page }) => {
		await page.goto(`./search/?q=${encodeURIComponent(typed)}`);
		await expect(page.locator('.search-list a').first()).toContainText(meant);
	});
