import { expect, test } from '@playwright/test';
import { ask, CHAPTER, dialog, field, results, status } from '../support/search.ts';

const SEARCH_FILES = /\/(?:_astro\/search\.|pagefind\/)/;

test.describe('opening the search', () => {
	for (const key of ['/', 'Control+k', 'Meta+k'])
		test(`${key} opens it from any page, ready to type`, async ({ page }) => {
			await page.goto(CHAPTER);
			await page.keyboard.press(key);
			await expect(field(page)).toBeFocused();
		});

	test('the link in the header opens it, and Escape gives the focus back', async ({ page }) => {
		await page.goto(CHAPTER);
		await page
			.getByRole('banner')
			.getByRole('link', { name: /^Search/ })
			.click();
		await expect(field(page)).toBeFocused();
		await page.keyboard.type('drift');
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toBeHidden();
		await expect(page.getByRole('banner').getByRole('link', { name: /^Search/ })).toBeFocused();
	});

	test('nothing of it is downloaded before the reader asks', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => {
			if (SEARCH_FILES.test(request.url())) asked.push(request.url());
		});
		await page.goto(CHAPTER);
		await page.mouse.wheel(0, 2000);
		await page.waitForLoadState('networkidle');
		expect(asked).toEqual([]);
		await page.mouse.wheel(0, -4000);
		await page
			.getByRole('banner')
			.getByRole('link', { name: /^Search/ })
			.hover();
		await expect.poll(() => asked.length).toBeGreaterThan(1);
	});

	test('what is typed before it is there is not lost', async ({ page }) => {
		await page.route(/_astro\/search\./, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 600));
			await route.continue();
		});
		await page.goto(CHAPTER);
		await page.keyboard.press('/');
		await page.keyboard.type('base rate');
		await expect(field(page)).toHaveValue('base rate');
		await expect(results(page).first()).toContainText('Base rate');
	});

	test('a slash typed into a field stays a slash', async ({ page }) => {
		await page.goto('./search/');
		await field(page).fill('a');
		await field(page).press('/');
		await expect(field(page)).toHaveValue('a/');
	});

	test('the lone key can be turned off, and Ctrl+K still works', async ({ page }) => {
		await ask(page, 'drift');
		await page.getByRole('checkbox', { name: /Open search with the/ }).uncheck();
		await page.reload();
		await page.keyboard.press('/');
		await page.keyboard.press('x');
		await expect(dialog(page)).toHaveCount(0);
		await page.keyboard.press('Control+k');
		await expect(field(page)).toBeFocused();
	});

	test('leads to the search page where its script cannot be fetched', async ({ page }) => {
		await page.route(/_astro\/search\./, (route) => route.abort());
		await page.goto(CHAPTER);
		await page.keyboard.press('/');
		await expect(page).toHaveURL(/\/search\//);
		await expect(page.getByRole('main').getByRole('link', { name: /everything/i })).toBeVisible();
	});
});

test.describe('a reader’s words', () => {
	test('a question finds its answer first, with the answer in the result', async ({ page }) => {
		await ask(page, 'do I need a degree?');
		const first = results(page).first();
		await expect(first.getByRole('link').first()).toHaveAttribute('href', /\/faq\/#cs-degree$/);
		await expect(first.locator('mark').first()).toHaveText(/degree/i);
		await expect(status(page)).toHaveText(/^\d+ results? for “do I need a degree\?”/);
	});

	test('the name of a term finds the term first', async ({ page }) => {
		await ask(page, 'Precision');
		await expect(results(page).first().getByRole('link').first()).toHaveAttribute(
			'href',
			/\/glossary\/#precision$/,
		);
	});

	test('a chapter is found with the sections that hold the words', async ({ page }) => {
		await ask(page, 'guardrails');
		const section = page.locator('.search-sections a').first();
		await expect(section).toHaveAttribute('href', /\/guide\/[^#]+#.+/);
	});

	for (const [typed, meant] of [
		['halucination', 'Hallucination'],
		['calibrattion', 'Calibration'],
		['modle drift', 'Data drift'],
	] as const)
		test(`the misspelling “${typed}” finds ${meant}, and says so`, async ({ page }) => {
			await ask(page, typed);
			await expect(results(page).filter({ hasText: meant }).first()).toBeVisible();
			await expect(status(page)).toHaveText(/Showing \d+ results? for “/);
		});

	test('a word the site says otherwise finds both, and can be searched alone', async ({ page }) => {
		await ask(page, 'chatgpt');
		await expect(status(page)).toHaveText(/with those for “LLM”/);
		await page.getByRole('button', { name: 'Search only for “chatgpt”' }).click();
		await expect(status(page)).toHaveText(/for “chatgpt”\.$/);
		await expect(field(page)).toBeFocused();
	});

	test('nothing found says so and offers ways on', async ({ page }) => {
		await ask(page, 'xyzzyq');
		await expect(status(page)).toHaveText('No results for “xyzzyq”.');
		for (const path of ['contents', 'faq', 'glossary'])
			await expect(dialog(page).locator(`a[href$="/${path}/"]`)).toBeVisible();
	});

	for (const hostile of [
		'<img src=x onerror=alert(1)>',
		'"',
		'%',
		'\\',
		'__proto__',
		'“”',
		'?!',
		'🙂',
		' ',
	])
		test(`survives ${JSON.stringify(hostile)}`, async ({ page }) => {
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(error.message));
			await page.goto(`./search/?q=${encodeURIComponent(hostile)}`);
			await expect(page.locator('.search-list').first()).toBeAttached();
			await expect(page.locator('.search-results img')).toHaveCount(0);
			expect(faults).toEqual([]);
		});

	test('survives 10,000 pasted characters', async ({ page }) => {
		await ask(page, '');
		await field(page).fill('precision '.repeat(1000));
		await expect(results(page).first()).toBeVisible();
	});
});

test.describe('the search page', () => {
	test('reads the question from its address and keeps it in step', async ({ page }) => {
		await page.goto('./');
		await page.goto('./search/?q=recall');
		await expect(results(page).first()).toContainText('Recall');
		await expect(page).toHaveTitle(/^“recall” · Search/);
		await field(page).fill('temperature');
		await expect(page).toHaveURL(/\?q=temperature$/);
		await page.getByRole('radio', { name: /^Terms/ }).check({ force: true });
		await expect(page).toHaveURL(/\?q=temperature&type=Term$/);
		// Letters make no steps in the history: one step back is the page before.
		await page.goBack();
		await expect(page).not.toHaveURL(/search/);
	});

	test('shows the kind its address asks for', async ({ page }) => {
		await page.goto('./search/?q=drift&type=Claim');
		await expect(page.getByRole('radio', { name: /^Claims/ })).toBeChecked();
		await expect(page.locator('.search-kind').first()).toHaveText(/^Claim/);
	});

	test('a form on another page leads here', async ({ page }) => {
		await page.goto('./404.html');
		await page.getByRole('main').getByRole('searchbox').fill('embedding');
		await page.keyboard.press('Enter');
		await expect(results(page).first()).toContainText('Embedding');
	});

	test('says plainly when its index is missing, and recovers when it is back', async ({ page }) => {
		await page.route(/\/pagefind\//, (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto('./search/?q=drift');
		await expect(status(page)).toHaveText('The search index could not be loaded.');
		await expect(page.getByRole('main').locator('a[href$="/contents/"]')).toBeVisible();
		await page.unroute(/\/pagefind\//);
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(results(page).first()).toContainText('drift');
	});

	test('keeps its starting points where they are while the index is slow to come', async ({
		page,
	}) => {
		let isHere = (): void => undefined;
		const isAsked = new Promise<void>((resolve) => (isHere = resolve));
		await page.route(/\/pagefind\/pagefind\.js/, async (route) => {
			isHere();
			await new Promise((resolve) => setTimeout(resolve, 1000));
			await route.continue();
		});
		await page.goto('./search/');
		await isAsked;
		const start = page.getByRole('heading', { name: 'People ask first' });
		const place = await start.boundingBox();
		const places = await start.evaluate(async (heading) => {
			const seen = new Set<number>();
			const from = performance.now();
			while (performance.now() - from < 1500) {
				seen.add(heading.getBoundingClientRect().y);
				await new Promise(requestAnimationFrame);
			}
			return [...seen];
		});
		expect(places).toEqual([place?.y]);
	});

	test('fits 320 pixels', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto('./search/?q=confidence+interval');
		await expect(results(page).first()).toBeVisible();
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the header leads to a page that says what to do', async ({ page }) => {
		await page.goto(CHAPTER);
		await page
			.getByRole('banner')
			.getByRole('link', { name: /^Search/ })
			.click();
		await expect(page.locator('main noscript p')).toBeVisible();
		await page
			.getByRole('main')
			.getByRole('link', { name: /everything on this site/ })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything on this site');
	});
});
