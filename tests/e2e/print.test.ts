import { expect, test } from '@playwright/test';
import { toolSlugs } from '../support/each-tool.ts';

for (const slug of toolSlugs)
	test(`on paper the ${slug} shows what is folded, with no mark for folding and no bare heading`, async ({
		page,
	}) => {
		await page.goto(`./tools/${slug}/`);
		await page.emulateMedia({ media: 'print' });
		const folds = await page.locator('main details').evaluateAll((all) =>
			all
				.filter((fold) => fold.getClientRects().length > 0)
				.map((fold) => {
					const summary = fold.querySelector('summary');
					const rest = [...fold.children].filter((child) => child !== summary);
					return {
						title: summary?.textContent,
						marker: summary && getComputedStyle(summary).listStyleType,
						isBare: rest.every((child) => child.getBoundingClientRect().height === 0),
					};
				}),
		);
		for (const { title, marker, isBare } of folds) {
			expect(marker, title).toBe('none');
			expect(isBare, title).toBe(false);
		}
		for (const table of await page.locator('.tool table').all())
			await expect(table).toHaveCSS('break-inside', 'avoid');
	});
