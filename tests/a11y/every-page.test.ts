import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/*
 * What axe can see does not change with the colours, but for contrast. Contrast is held to 7:1, our own
 * target; its rule looks at nothing below 4.5:1, which is the other rule's. In forced colours it is the
 * reader's own: what must be seen there is tested below.
 */
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];
const RULES = Object.fromEntries(CONTRAST.map((rule) => [rule, { enabled: true }]));

/** A page that leads on at once shows nothing of its own; without script `moved.test.ts` reads it. */
const isShown = (path: string) => !readPage(path).html.includes('data-moved');

/** What axe has against a page as it is shown, asked with these options. */
async function violationsIn(
	page: Page,
	options: Parameters<AxeBuilder['options']>[0],
	part = 'html',
) {
	const { violations } = await new AxeBuilder({ page })
		.include(part)
		// Else it opens a page of its own each time, to bring together what foreign frames said.
		.setLegacyMode((await page.locator('iframe').count()) === 0)
		.options({ ...options, rules: RULES, resultTypes: ['violations'] })
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? ''}`),
	);
}

/**
 * Marks one text of each look on the page: its element and those around it by name and class, size,
 * weight, colour and all that lies behind. Where these are the same, so is the contrast.
 */
const markEachLook = (page: Page, mark: string) =>
	page.evaluate((name) => {
		const seen = new Set<string>();
		for (const element of document.querySelectorAll('body, body *')) {
			const hasText = [...element.childNodes].some(
				(node) => node instanceof Text && node.data.trim(),
			);
			if (!hasText || !element.checkVisibility()) continue;
			const { color, fontSize, fontWeight, fill } = getComputedStyle(element);
			const around = [];
			for (let at: Element | null = element; at; at = at.parentElement)
				around.push(at.tagName, at.getAttribute('class'), getComputedStyle(at).backgroundColor);
			const look = [color, fill, fontSize, fontWeight, ...around].join();
			if (seen.has(look)) continue;
			seen.add(look);
			element.setAttribute(name, '');
		}
	}, mark);

/** Bars and buttons that look like the paper they stand on. */
const unseenParts = (page: Page) =>
	page.evaluate(() => {
		const paper = getComputedStyle(document.body).backgroundColor;
		const isSeen = (element: Element) => {
			const { fill, stroke, borderTopColor, borderTopStyle } = getComputedStyle(element);
			return element instanceof SVGElement
				? [fill, stroke].some((color) => color !== 'none' && color !== paper)
				: borderTopStyle !== 'none' && borderTopColor !== paper;
		};
		const all = document.querySelectorAll(
			'.interval-bar > *, button:not(.term, .claim-mark), .button, select, textarea, input[type=text], .tool-choices label',
		);
		return [...all]
			.filter((element) => element.checkVisibility() && !isSeen(element))
			.map((element) => element.outerHTML.slice(0, 120));
	});

/** Controls that a thumb may miss. */
const smallControls = (page: Page) =>
	page.evaluate(() =>
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

for (const path of pagePaths.filter(isShown)) {
	// One visit for all of it: a page is opened far more slowly than it is looked at.
	test(`nobody is shut out of ${path}: in light, dark and forced colours, at 320 px and 400% zoom, by touch`, async ({
		page,
	}) => {
		await page.goto(`.${path}`);
		await page.emulateMedia({ colorScheme: 'light' });
		expect(await violationsIn(page, { runOnly: { type: 'tag', values: STANDARDS } })).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await markEachLook(page, 'data-look');
		const contrast = { runOnly: { type: 'rule' as const, values: CONTRAST } };
		expect(await violationsIn(page, contrast, '[data-look]')).toEqual([]);
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await unseenParts(page)).toEqual([]);
		await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
		// 1280 px at 400% is 320 px wide and 256 px high.
		await page.setViewportSize({ width: 320, height: 256 });
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(320);
		expect(await smallControls(page)).toEqual([]);
	});

	// Frames have no fonts of their own, which tests/site/embed-budget.test.ts sees to.
	if (!readPage(path).document.querySelector('link[as=font]')) continue;
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
}
