import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { toolSlugs } from '../support/each-tool.ts';
import { openForeignPage, siteAddress } from '../support/foreign-page.ts';

const folder = fileURLToPath(new URL('../fixtures/embed-snippets/', import.meta.url));
const files = globSync('*/*.html', { cwd: folder }).sort();

/*
 * The codes stand in posts we cannot change. What each must give, for ever: a tool that came to life,
 * and a link to its page that works where nothing else does.
 */
const code = (file: string, site: string) =>
	readFileSync(`${folder}${file}`, 'utf8').replaceAll('https://YOUR-SITE/', site);
/** Codes of one version for one tool stand in one post, as they may in a writer's own. */
const postOf = (file: string) => {
	const [version = '', name = ''] = file.split('/');
	return [version, toolSlugs.find((slug) => name.startsWith(slug))].filter(Boolean).join(', ');
};
const posts = [...new Set(files.map(postOf))].map(
	(post) => [post, files.filter((file) => postOf(file) === post)] as const,
);

for (const [name, codes] of posts)
	test(`a post that has ${codes.length} codes of ${name} shows the tool by each`, async ({
		page,
		baseURL,
	}) => {
		const site = siteAddress(baseURL);
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await openForeignPage(page, {
			body: codes.map((file) => `<div>${code(file, site)}</div>`).join(''),
		});
		for (const [index, file] of codes.entries()) {
			const frame = page.locator('body > div').nth(index).locator('iframe');
			await frame.scrollIntoViewIfNeeded();
			const tool = frame.contentFrame();
			await expect(tool.locator('.tool'), file).toBeVisible();
			await expect(tool.locator('astro-island').first(), file).not.toHaveAttribute('ssr');
			await expect(frame, file).toHaveAttribute('title', /\w/);
		}
		expect(faults).toEqual([]);
	});

test('every attribute keeps its meaning', async ({ page, baseURL }) => {
	for (const file of files.filter((name) => name.endsWith('every-attribute.html'))) {
		await openForeignPage(page, { body: code(file, siteAddress(baseURL)) });
		const element = page.locator('career-tool');
		await expect(element.locator('iframe')).toHaveAttribute('title', 'What a move is worth');
		const tool = element.locator('iframe').contentFrame();
		await expect(tool.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(tool.locator('html')).toHaveAttribute('data-accent');
		await expect(tool.getByLabel('Premium to try')).toHaveValue('open-data');
		await expect(tool.getByLabel('Currency')).toHaveValue('EUR');
		await expect(tool.getByLabel('Your base pay now')).toHaveValue('120k');
		// By hand: 18.1 % of 120,000 is 21,720, and Swiss German groups with an apostrophe.
		await expect(tool.locator('.tool-sentence').first()).toContainText(/21['’]720/);
		await expect(tool.getByText('is told this answer')).toBeVisible();
	}
});

test('every code that was handed out leads to its tool without script', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const site = siteAddress(baseURL);
	const addresses = new Set<string>();
	for (const file of files) {
		await openForeignPage(page, { body: code(file, site) });
		const link = page.locator('a');
		await expect(link).toBeVisible();
		addresses.add((await link.getAttribute('href')) ?? '');
	}
	for (const address of addresses) {
		expect((await page.request.get(address)).status(), address).toBe(200);
	}
	await context.close();
});
