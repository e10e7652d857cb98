import { expect, type Page } from '@playwright/test';
import { bundleScript } from '../../src/integrations/standalone-scripts.ts';
import { BASE } from '../support/built-site.ts';
import { siteTest as test } from '../support/changing-site.ts';
import { toolSlugs } from '../support/each-tool.ts';

test.use({ serviceWorkers: 'allow' });

const stores = (page: Page) => page.evaluate(() => caches.keys());

/** What is kept, below the site's address. */
const kept = (page: Page, base: string) =>
	page.evaluate(async (address) => {
		const lists = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
		return (await Promise.all(lists)).flat().map(({ url }) => url.replace(address, ''));
	}, base);

/** Opens a page and waits until it is kept. */
async function read(page: Page, base: string, path: string): Promise<void> {
	await page.goto(base + path);
	await expect.poll(() => kept(page, base)).toContain(path);
}

test('a first visit asks for the worker and nothing else, and what was read on it stays', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}guide/ethics/`, { waitUntil: 'load' });
	// A browser asks for the icon when it likes.
	const asked = () => site.asked().filter((path) => !/service-worker|favicon/.test(path));
	expect(asked().length).toBeGreaterThan(0);
	const title = await page.title();
	await expect.poll(() => kept(page, site.url)).toContain('guide/ethics/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	expect(asked()).toEqual([]);

	site.isDown = true;
	await page.reload();
	await expect(page).toHaveTitle(title);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	// In its own type: the style sheets and fonts are there, too.
	expect(await page.evaluate(() => document.fonts.check('16px "Source Serif 4"'))).toBe(true);
	expect(
		await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
	).toBe(true);
});

test('chapters, questions and tools that were read open without a network, whatever stands behind ? and #', async ({
	page,
	site,
}) => {
	const paths = ['guide/probabilities/', 'faq/', ...toolSlugs.map((slug) => `tools/${slug}/`)];
	for (const path of paths) await read(page, site.url, path);
	site.isDown = true;
	for (const path of paths) {
		await page.goto(`${site.url}${path}?from=a-friend#limits`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).not.toHaveTitle(/Offline/);
	}
});

test('a tool that was used answers without a network', async ({ page, site }) => {
	await read(page, site.url, 'tools/salary-premium/');
	const pay = page.getByLabel('Your base pay now');
	await pay.fill('70,000');
	await expect(page.locator('.tool-sentence')).toContainText('$7,000 to $28,000');
	await expect.poll(async () => (await kept(page, site.url)).join()).toMatch(/later\.[\w-]+\.js/);
	site.isDown = true;
	await page.reload();
	await pay.fill('98,000');
	// By hand: the article's 10 to 40 % of 98,000.
	await expect(page.locator('.tool-sentence')).toContainText('$9,800 to $39,200');
});

test('a page that the network has newer is never shown old', async ({ page, site }) => {
	await read(page, site.url, 'guide/ethics/');
	await read(page, site.url, 'faq/');
	site.publish('/guide/ethics/', (old) => old.replaceAll('<h1', '<h1 data-edition="second"'));
	await page.goto(`${site.url}guide/ethics/`);
	await expect(page.locator('h1')).toHaveAttribute('data-edition', 'second');
	// And from then on it is the one that stays.
	await read(page, site.url, 'faq/');
	site.isDown = true;
	await page.goto(`${site.url}guide/ethics/`);
	await expect(page.locator('h1')).toHaveAttribute('data-edition', 'second');
});

test('a page that was never read says so, and leads to those that were', async ({ page, site }) => {
	await read(page, site.url, 'guide/ethics/');
	await read(page, site.url, 'faq/');
	const title = (await page.title()).replace(' · Five Truths', '');
	site.isDown = true;
	const answer = await page.goto(`${site.url}guide/translation/`);
	expect(answer?.status()).toBe(503);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('You are offline');
	await expect(page.locator('main li a')).toHaveCount(2);
	await page.locator('main').getByRole('link', { name: title }).click();
	await expect(page).toHaveURL(/\/faq\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	site.isDown = false;
	await page.goto(`${site.url}guide/translation/`);
	await expect(page).not.toHaveTitle(/Offline/);
});

test('a search is made again without a network; without its index it says so', async ({
	page,
	site,
}) => {
	await read(page, site.url, 'faq/');
	const search = async () => {
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
		await page.keyboard.type('drift');
	};
	await search();
	const results = page.locator('.search-list > li');
	await expect(results.first()).toBeVisible();
	const first = await results.first().innerText();
	await expect.poll(async () => (await kept(page, site.url)).join()).toContain('pf_fragment');
	site.isDown = true;
	await page.reload();
	await search();
	await expect(results.first()).toHaveText(first, { useInnerText: true });

	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const { url } of await cache.keys())
				if (url.includes('/pagefind/')) await cache.delete(url);
		}
	});
	await page.reload();
	await search();
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await expect(dialog.getByText('The search index could not be loaded.').first()).toBeVisible();
	await expect(dialog.getByRole('link').first()).toBeVisible();
});

test('a new build takes over: one store, what was read still there', async ({ page, site }) => {
	await read(page, site.url, 'guide/ethics/');
	await read(page, site.url, 'faq/');
	const before = await stores(page);
	expect(before).toHaveLength(1);
	const [, build = ''] = /:(\w+)$/.exec(before[0] ?? '') ?? [];
	site.publish('/service-worker.js', (old) => old.replace(build, 'anotherbuild'));
	await page.reload();
	await expect.poll(() => stores(page)).toEqual([`five-truths:${BASE}:anotherbuild`]);
	site.isDown = true;
	await page.goto(`${site.url}guide/ethics/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page).not.toHaveTitle(/Offline/);
	await expect(page.locator('link[rel=stylesheet]').first()).toBeAttached();
	expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);
});

test('switched off, it goes away by itself wherever it was, with all it kept', async ({
	page,
	site,
}) => {
	await read(page, site.url, 'guide/ethics/');
	const { code } = await bundleScript(
		{ name: 'off', entry: 'src/offline/switched-off.ts' },
		process.cwd(),
		BASE,
	);
	site.publish('/service-worker.js', () => code);
	// As `SERVICE_WORKER=off` makes pages.
	site.publish('*', (old) => old.replace(/onload=\(\)=>navigator\.serviceWorker[^<]*/, ''));
	await page.reload();
	await expect
		.poll(() =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
		)
		.toBe(0);
	expect(await stores(page)).toEqual([]);
	site.isDown = true;
	await expect(page.reload()).rejects.toThrow(/ERR_/);
});

test('it has no part in a frame: nothing of it is answered, kept or registered', async ({
	page,
	site,
	context,
}) => {
	await page.goto(`${site.url}embed/salary-premium/`, { waitUntil: 'load' });
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
	).toBe(0);
	await read(page, site.url, 'tools/salary-premium/');
	await page.getByLabel('Your base pay now').fill('70,000');
	const answer = await page.goto(`${site.url}embed/salary-premium/`);
	expect(answer?.fromServiceWorker()).toBe(false);
	await expect(page.locator('astro-island')).not.toHaveAttribute('ssr', /.*/);
	expect((await kept(page, site.url)).filter((path) => path.startsWith('embed/'))).toEqual([]);
	site.isDown = true;
	const other = await context.newPage();
	await expect(other.goto(`${site.url}embed/salary-premium/`)).rejects.toThrow(/ERR_/);
});
