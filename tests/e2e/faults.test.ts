import { expect, test, type Page } from '@playwright/test';
import { readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';
import { toolSlugs } from '../support/each-tool.ts';

/**
 * Every page with something that must come to life: a tool alone, in a chapter, in a frame; the page for
 * writers. The frames of single settings run what the tool's own frame runs.
 */
const islandPaths = pagePaths.filter(
	(path) =>
		readPage(path).document.querySelector('astro-island') && !/^\/embed\/[^/]+\/./.test(path),
);
const toolPaths = islandPaths.filter((path) => path !== '/embed/');

const TYPED = '98,765';
/** The one before the first tool: a fault shows all of a page's. */
const note = (page: Page) => page.locator('.fault-note').first();
const isAlive = (page: Page) =>
	expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr', /.*/);

/** Does what a reader does first, before anything has come to life: types, or chooses. */
async function beginAt(page: Page, path: string) {
	await page.goto(`.${path}`, { waitUntil: 'domcontentloaded' });
	const field = page.locator('.tool :is(input[type=text], select)').first();
	await field.scrollIntoViewIfNeeded();
	const isText = (await field.getAttribute('type')) === 'text';
	if (isText) await field.fill(TYPED);
	// The last, which no setting starts with.
	else await field.selectOption((await field.locator('option').last().getAttribute('value')) ?? '');
	await field.focus();
	return { field, given: await field.inputValue() };
}

for (const path of islandPaths) {
	test(`${path} keeps its example and what is typed where its script does not load, and says so`, async ({
		page,
	}) => {
		await page.route('**/_astro/*.js*', (route) => route.abort());
		const example =
			readPage(path).document.querySelector('astro-slot:not([name])')?.textContent.slice(0, 60) ??
			'';
		const { field, given } = await beginAt(page, path);
		// It waits some seconds for a script that is only late: as if they had passed.
		await expect(note(page)).toBeHidden();
		const wait = await page.evaluate(() => {
			const [animation] = document.getAnimations();
			animation?.finish();
			return animation?.effect?.getComputedTiming().endTime;
		});
		expect(wait).toBeGreaterThan(1000);
		expect(wait).toBeLessThanOrEqual(5000);
		await expect(note(page)).toBeVisible();
		await expect(field).toHaveValue(given);
		expect(await page.locator('astro-slot:not([name])').first().textContent()).toContain(example);
	});

	test(`${path} takes over what was typed before its script arrived`, async ({ page }) => {
		let release: () => void = () => undefined;
		const held = new Promise<undefined>((resolve) => {
			release = () => resolve(undefined);
		});
		await page.route('**/_astro/*.js*', async (route) => {
			await held;
			await route.continue();
		});
		const { field, given } = await beginAt(page, path);
		release();
		await isAlive(page);
		await expect(field).toHaveValue(given);
		// The address has it, where the tool keeps it there: then it was read and not only left.
		const address = () => decodeURIComponent(new URL(page.url()).search + new URL(page.url()).hash);
		if (path !== '/embed/') await expect.poll(address).toContain(given);
		await expect(note(page)).toBeHidden();
	});
}

for (const path of toolPaths)
	test(`${path} goes on after a part of it failed to load, or threw`, async ({ page }) => {
		await page.route('**/later.*.js', (route) => route.abort());
		const { field } = await beginAt(page, path);
		await isAlive(page);
		await expect(note(page)).toBeVisible();
		const shown = page.locator('.tool astro-slot:not([name])').first();
		await expect(shown).not.toBeEmpty();

		await page.unroute('**/later.*.js');
		await page.locator('.tool h2').first().hover();
		await field.blur();
		await page.mouse.move(0, 0);
		await page.locator('.tool h2').first().hover();
		await field.focus();
		await expect(note(page)).toBeHidden();

		// Whatever is drawn or computed from now on throws.
		await page.evaluate(() => {
			const { map } = Array.prototype;
			Object.assign(window, { mend: () => (Array.prototype.map = map) });
			Array.prototype.map = () => {
				throw new Error('A fault of the test’s making.');
			};
		});
		const isText = (await field.getAttribute('type')) === 'text';
		if (isText) await field.fill('54,321');
		else await field.selectOption({ index: 2 });
		const given = await field.inputValue();
		await expect(note(page)).toBeVisible();
		await expect(field).toHaveValue(given);
		await expect(shown).not.toBeEmpty();

		await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
		if (isText) {
			await field.fill('76,543');
			const address = () => decodeURIComponent(page.url());
			await expect.poll(address).toContain('76,543');
		}
		await expect(shown).not.toBeEmpty();
	});

for (const path of toolPaths.filter((one) =>
	readPage(one).document.querySelector('.tool-handover'),
))
	test(`${path} says that what a button needs did not load, and does it the next time`, async ({
		page,
	}) => {
		await page.route('**/hand-over.*.js', (route) => route.abort());
		await page.goto(`.${path}`);
		const buttons = page.locator('.tool-handover').first();
		await buttons.scrollIntoViewIfNeeded();
		await isAlive(page);
		const said = buttons.getByRole('status');
		await buttons.getByRole('button').first().click();
		await expect(said).toHaveText(/did not load/);
		await page.unroute('**/hand-over.*.js');
		await buttons.getByRole('button').first().click();
		await expect(said).toHaveText(/copied|blocked/i);
	});

test('the search page leads on where its script does not load', async ({ page }) => {
	await page.route('**/search.*.js', (route) => route.abort());
	await page.goto('./search/?q=drift');
	await expect(page.locator('main').getByRole('link').first()).toBeVisible();
});

/** Every page where something is stored, or looked up in a device's clock or languages. */
const pages = [
	'./',
	'./guide/',
	'./guide/ethics/',
	'./evidence/',
	'./changes/',
	'./search/?q=drift',
].concat(toolSlugs.map((slug) => `./tools/${slug}/`));

/** Opens them all, uses the tools, and tells what went wrong. */
async function useAll(page: Page): Promise<string[]> {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	for (const path of pages) {
		await page.goto(path);
		if (path.includes('/tools/')) {
			await isAlive(page);
			await page.locator('.tool h2').first().hover();
			const field = page.locator('.tool input[type=text]').first();
			if (await field.count()) await field.fill(TYPED);
			else await page.locator('.tool .button-main').first().click();
			await expect(page.locator('.tool-sentence, .tool fieldset legend').first()).not.toBeEmpty();
		}
		const text = await page.locator('body').innerText();
		const [odd] = /NaN|undefined|Invalid Date|-\d+ (?:day|week|month|year)s?/.exec(text) ?? [];
		if (odd) faults.push(`${path} shows ${odd}`);
	}
	return faults;
}

test('a device that is full, or holds what we never wrote, breaks nothing', async ({ page }) => {
	await page.addInitScript(() => {
		const keys = [
			'read',
			'left-at',
			'theme',
			'slash-key',
			'readiness-quiz',
			'confidence-framing:kept',
		];
		const junk = ['{"v":99,"code":7,"done":{}}', '\u0000', '[[[', 'null', '__proto__', '<b>'];
		localStorage.clear();
		keys.forEach((key, index) =>
			localStorage.setItem(
				`five-truths:${key}`,
				junk[(index + location.pathname.length) % 6] ?? '',
			),
		);
		for (let length = 4_000_000; length > 0; length = Math.floor(length / 2))
			for (let count = 0; count < 2; count++)
				try {
					localStorage.setItem(`filler ${length} ${count}`, 'x'.repeat(length));
				} catch {
					// Full.
				}
	});
	expect(await useAll(page)).toEqual([]);
	await page.goto('./tools/confidence-framing/');
	await page.locator('.tool h2').first().hover();
	await page.getByText('Kept on this device').first().click();
	await page.getByRole('button', { name: 'Keep this sentence' }).click();
	await expect(page.getByText('This device stores nothing more')).toBeVisible();
});

for (const day of ['1970-01-01', '2099-12-31'])
	test(`a clock at ${day} makes no age negative and no day invalid`, async ({ page }) => {
		await page.clock.setFixedTime(`${day}T12:00:00Z`);
		expect(await useAll(page)).toEqual([]);
	});

test('a browser without languages or currencies of its own answers all the same', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const none = () => {
			throw new RangeError('Incorrect locale information provided');
		};
		for (const name of [
			'NumberFormat',
			'DateTimeFormat',
			'PluralRules',
			'Segmenter',
			'Collator',
		] as const)
			Object.defineProperty(Intl, name, {
				value: Object.assign(none, { supportedLocalesOf: () => [] }),
			});
	});
	expect(await useAll(page)).toEqual([]);
	await page.goto('./embed/salary-premium/?numbers=de-DE&currency=EUR');
	await expect(page.locator('.tool-sentence')).toContainText('€');
});

test('two tabs with the quiz lose no answer, and the later of two to one question stands', async ({
	context,
}) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	const legend = (tab: Page) => tab.locator('.tool fieldset legend').first();
	const answerNext = async (tab: Page, key: string) => {
		const before = await legend(tab).innerText();
		await tab.keyboard.press(key);
		await expect(tab.locator('.tool').getByRole('radio', { checked: true })).toBeFocused();
		await tab.keyboard.press('Enter');
		await expect(legend(tab)).not.toHaveText(before);
	};
	for (const tab of [one, two]) {
		await tab.goto('./tools/readiness-quiz/');
		await isAlive(tab);
		await tab.getByRole('button', { name: 'Start', exact: true }).click();
		await expect(legend(tab)).toContainText('Question 1 of');
	}
	await one.bringToFront();
	for (const key of ['3', '3', '3']) await answerNext(one, key);
	await two.bringToFront();
	await answerNext(two, '1');
	const stored = () =>
		one.evaluate(
			() =>
				(JSON.parse(localStorage['five-truths:readiness-quiz'] as string) as { code: string }).code,
		);
	/** The first question was answered otherwise than the second. */
	const isLater = async () => {
		const [first, second] = (await stored()).split('_').map((answer) => answer.split('.')[1]);
		return first !== second;
	};
	// Two tabs are two processes: what one keeps reaches the other a little later.
	await expect.poll(isLater).toBe(true);
	await two.reload();
	await isAlive(two);
	await two.locator('.tool h2').first().hover();
	await expect(two.getByText('This device holds 3 answers of yours.')).toBeVisible();
	expect(await isLater()).toBe(true);
});

test('a search left open works after a step back', async ({ page }) => {
	await page.goto('./guide/ethics/');
	await page.keyboard.press('/');
	await page.keyboard.type('drift');
	await page.locator('.search-list a').first().click();
	await page.waitForURL((url) => !url.pathname.endsWith('/guide/ethics/'));
	await page.goBack();
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await expect(dialog).toBeVisible();
	await dialog.getByRole('searchbox').fill('odds');
	await expect(page.locator('.search-list > li').first()).toBeVisible();
});
