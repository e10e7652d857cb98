import { expect, test, type Page, type Route } from '@playwright/test';
import { pagePaths } from '../support/each-page.ts';
import { toolSlugs } from '../support/each-tool.ts';
import { openForeignPage, siteAddress } from '../support/foreign-page.ts';
import { dialog, field, results } from '../support/search.ts';

/** The worker that keeps pages is one of the things a policy must allow. */
test.use({ serviceWorkers: 'allow' });
/** A machine that does much else brings a tool to life late. */
const patiently = { timeout: 30_000 };

/** Whatever a browser complains of, in the page and its frames: a broken policy is among it. */
function complaintsOf(page: Page): string[] {
	const heard: string[] = [];
	page.on('console', (message) => {
		// A tool opened outside a frame has no picture for its tab.
		if (message.location().url.endsWith('/favicon.ico')) return;
		if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
	});
	page.on('pageerror', ({ message }) => heard.push(message));
	return heard;
}

/** Once everything on it that runs has come to life. */
async function visit(page: Page, path: string): Promise<void> {
	await page.goto(`.${path}`);
	// A moved address leads on.
	await page.waitForLoadState('load');
	// A tool that is folded away waits until it is seen.
	await expect(page.locator('astro-island[ssr]:has(> :visible)')).toHaveCount(0, patiently);
}

test('no page asks anybody else for anything, sets a cookie or breaks its own policy', async ({
	page,
	context,
	baseURL,
}) => {
	test.setTimeout(300_000);
	const { origin } = new URL(baseURL ?? '');
	const asked: string[] = [];
	context.on('request', (request) => {
		if (!request.url().startsWith(`${origin}/`)) asked.push(request.url());
	});
	const complaints = complaintsOf(page);
	// Tall enough for every tool to be seen, and so to come to life.
	await page.setViewportSize({ width: 1280, height: 12_000 });
	for (const path of pagePaths) {
		await visit(page, path);
		expect(complaints, path).toEqual([]);
		expect(asked, path).toEqual([]);
	}
	expect(await context.cookies()).toEqual([]);
});

test('the search, on a page and on its own, keeps to the policy', async ({ page }) => {
	const complaints = complaintsOf(page);
	await page.goto('./guide/ethics/');
	await page.keyboard.press('/');
	await expect(dialog(page)).toBeVisible();
	await field(page).fill('salary');
	await expect(results(page).first()).toBeVisible();
	await page.goto('./search/?q=salary');
	await expect(results(page).first()).toBeVisible();
	expect(complaints).toEqual([]);
});

test('a made-up post under the builder keeps to the policy, and looks as its code says', async ({
	page,
}) => {
	const complaints = complaintsOf(page);
	await visit(page, '/embed/');
	const post = page.locator('.embed-preview iframe').contentFrame();
	// The builder is fetched once a writer turns to it: first to what is not chosen yet.
	await page.getByRole('radio', { name: 'Plain frame', exact: true }).check();
	// A frame stands in the line, unless the style in its code says otherwise.
	await expect(post.locator('iframe')).toHaveCSS('display', 'block', patiently);
	await page.getByRole('radio', { name: 'Script', exact: true }).check();
	await expect(page.getByText(/^Works: the tool came up/)).toBeVisible(patiently);
	expect(complaints).toEqual([]);
});

/** Somebody who can write into a page: markup that runs, that loads, and that leads links astray. */
const SLIPPED_IN =
	'<script>document.title="taken"</script><img src="/none.png" onerror="document.title=\'taken\'">' +
	'<script src="https://elsewhere.example/a.js"></script><base href="https://elsewhere.example/">';

for (const [name, hasHeaders] of [
	['sent with it', true],
	['in it, on a host that sends none', false],
] as const)
	test(`what somebody slips into a page is not run: the policy ${name}`, async ({ page }) => {
		await page.route('https://elsewhere.example/**', (route) =>
			route.fulfill({ contentType: 'text/javascript', body: 'document.title = "taken"' }),
		);
		await page.route('**/guide/ethics/', async (route: Route) => {
			const answer = await route.fetch();
			const html = (await answer.text()).replace('<main', `${SLIPPED_IN}<main`);
			const { 'content-security-policy': policy = '', ...headers } = answer.headers();
			const body = hasHeaders ? html.replace(/<meta http-equiv[^>]*>/, '') : html;
			await route.fulfill({
				body,
				headers: hasHeaders ? { ...headers, 'content-security-policy': policy } : headers,
			});
		});
		await page.goto('./guide/ethics/');
		await expect(page).not.toHaveTitle('taken');
		expect(await page.evaluate(() => document.baseURI)).not.toContain('elsewhere');
		// And what is ours still runs: text turned into markup is refused, the search opens.
		const written = await page.evaluate(() => {
			try {
				document.body.insertAdjacentHTML('beforeend', '<p>');
				return 'written';
			} catch (error) {
				return (error as Error).name;
			}
		});
		expect(written).toBe('TypeError');
		await page.keyboard.press('/');
		await expect(dialog(page)).toBeVisible();
	});

test('a host that isolates itself shows every tool', async ({ page, baseURL }) => {
	const site = siteAddress(baseURL);
	const body = toolSlugs
		.map((slug) => `<iframe src="${site}embed/${slug}/" title="${slug}" height="900"></iframe>`)
		.join('');
	await openForeignPage(page, { body, isIsolated: true });
	for (const slug of toolSlugs) {
		await page.getByTitle(slug).scrollIntoViewIfNeeded();
		const tool = page.getByTitle(slug).contentFrame();
		await expect(tool.locator('astro-island')).toBeAttached();
		await expect(tool.locator('astro-island[ssr]')).toHaveCount(0, patiently);
	}
});

test('a host without an own origin, in a sandbox, follows a link from a tool to its page', async ({
	page,
	baseURL,
	context,
}) => {
	const site = siteAddress(baseURL);
	const [slug = ''] = toolSlugs;
	await openForeignPage(page, {
		body: `<iframe src="${site}embed/${slug}/" title="Tool" width="600" height="900" sandbox="allow-scripts allow-popups"></iframe>`,
	});
	const tool = page.getByTitle('Tool').contentFrame();
	await expect(tool.locator('astro-island[ssr]')).toHaveCount(0, patiently);
	// The address it names is the published one; here the site is elsewhere.
	await context.route(/\/tools\/[^/]+\/$/, async (route) => {
		const { pathname } = new URL(route.request().url());
		const answer = await route.fetch({ url: new URL(pathname, site).href });
		await route.fulfill({ response: answer });
	});
	const opened = context.waitForEvent('page');
	await tool.getByRole('link', { name: 'Open full size' }).click();
	await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
});
