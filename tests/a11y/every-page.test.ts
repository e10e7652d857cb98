import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pagePaths } from '../support/each-page.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const LOOKS = [
	{ name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
	{ name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
	{ name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

for (const path of pagePaths) {
	test(`nobody is shut out of ${path}, in light, dark and forced colours`, async ({ page }) => {
		await page.goto(`.${path}`);
		for (const { name, media } of LOOKS) {
			await page.emulateMedia(media);
			const axe = new AxeBuilder({ page }).withTags(STANDARDS);
			// 7:1 for text is our own target; a page in forced colours has the reader's own contrast.
			axe.options({
				runOnly: { type: 'tag', values: STANDARDS },
				rules: {
					'color-contrast-enhanced': { enabled: name !== 'forced colours' },
					'color-contrast': { enabled: name !== 'forced colours' },
				},
			});
			const { violations } = await axe.analyze();
			const found = violations.flatMap(({ id, nodes }) =>
				nodes.map(
					(node) => `${name}: ${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? ''}`,
				),
			);
			expect(found).toEqual([]);
		}
	});

	test(`${path} never scrolls sideways at 320 px, nor at 400% zoom`, async ({ page }) => {
		// 1280 px at 400% is 320 px wide and 256 px high.
		await page.setViewportSize({ width: 320, height: 256 });
		await page.goto(`.${path}`);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(320);
	});

	test(`nothing on ${path} moves while its fonts arrive late`, async ({ page }) => {
		await page.route('**/*.woff2', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 400));
			await route.continue();
		});
		await page.setViewportSize({ width: 390, height: 800 });
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`.${path}`);
		await page.evaluate(() => document.fonts.ready);
		await page.waitForTimeout(300);
		const moved = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
		expect(moved.reduce((sum, value) => sum + value, 0)).toBe(0);
	});

	test(`a thumb can hit every control on ${path}`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(`.${path}`);
		const small = await page.evaluate(() =>
			[
				...document.querySelectorAll<HTMLElement>(
					'button, input, select, textarea, summary, .site-header a, .site-footer a',
				),
			]
				.filter(
					(element) =>
						element.checkVisibility() && !element.matches('.term, .claim-mark, [popover] *'),
				)
				.map((element) => ({
					name: element.outerHTML.slice(0, 80),
					box: element.getBoundingClientRect(),
				}))
				.filter(({ box }) => box.width > 0 && box.height < 43.5)
				.map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
		);
		expect(small).toEqual([]);
	});
}
