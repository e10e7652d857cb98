import { expect, test, type Page } from '@playwright/test';
import { toolSlugs } from '../support/each-tool.ts';
import { element, expectFit, liveFrame, script, useTool } from '../support/embedded-tool.ts';
import { openForeignPage, siteAddress } from '../support/foreign-page.ts';

/** Notes down all that reaches the host, in any protocol, and every event of an element. */
const SPY = `<script>
	window.heard = [];
	window.results = [];
	addEventListener('message', ({ data }) => heard.push(data));
	addEventListener('career-tool-result', ({ detail }) => results.push(detail));
</script>`;
const heard = (page: Page) =>
	page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
const results = (page: Page) =>
	page.evaluate(
		() => (window as unknown as { results: { tool: string; sentence: string }[] }).results,
	);
const plainFrame = (site: string, slug: string, more = '') =>
	`<iframe src="${site}embed/${slug}/${more}" width="600" height="900"></iframe>`;
const NOTE = 'The page around this tool is told this answer.';

for (const slug of toolSlugs) {
	test(`${slug}: the host hears how tall it is, and nothing that a reader typed`, async ({
		page,
		baseURL,
	}) => {
		const site = siteAddress(baseURL);
		await openForeignPage(page, { head: SPY, body: element(site, slug) + script(site) });
		const frame = await liveFrame(page);
		await useTool(frame);
		await expect(frame.locator('.tool [role=status]').first()).not.toBeEmpty();
		// The address of the frame has what was typed in it by now, in its fragment.
		await frame.locator('.tool details > summary').first().click();
		await expectFit(frame);
		const all = await heard(page);
		expect(all.length).toBeGreaterThan(0);
		expect(JSON.stringify(all)).not.toMatch(/98.?765|answers|sentence/);
		expect(await results(page)).toEqual([]);
		await expect(frame.getByText(NOTE)).toBeHidden();
	});

	test(`${slug}: with share-results the host gets the answer in words, and the reader is told`, async ({
		page,
		baseURL,
	}) => {
		const site = siteAddress(baseURL);
		const body = element(site, slug, 'share-results') + script(site);
		await openForeignPage(page, { head: SPY, body });
		const frame = await liveFrame(page);
		await expect(frame.getByText(NOTE)).toBeVisible();
		expect(await results(page)).toEqual([]);
		await useTool(frame);
		const sentence = frame.locator('.tool-sentence').last();
		await expect
			.poll(async () => {
				const said = (await results(page)).at(-1) as { tool: string; sentence: string } | undefined;
				const shown = ((await sentence.textContent()) ?? '').trim();
				return said?.tool === slug && said.sentence === shown;
			})
			.toBe(true);
		// Taken away, it ends the sharing in the frame, too.
		await page.locator('career-tool').evaluate((tool) => tool.removeAttribute('share-results'));
		await expect((await liveFrame(page)).getByText(NOTE)).toBeHidden();
	});
}

test('a frame speaks to AMP, to Medium and to our element, and to others only when asked', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	await openForeignPage(page, { head: SPY, body: plainFrame(site, 'salary-premium') });
	const frame = await liveFrame(page);
	await expect.poll(() => heard(page)).toHaveLength(3);
	const height = await frame.evaluate(() => document.documentElement.offsetHeight);
	const [own, amp, medium] = await heard(page);
	expect(own).toEqual({ type: 'five-truths:height', v: 1, height });
	expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height });
	expect(JSON.parse(medium as string)).toEqual({
		src: `${site}embed/salary-premium/`,
		context: 'iframe.resize',
		method: 'resize',
		height,
	});
});

test('a pym host hears pym’s string, once it has given a child id', async ({ page, baseURL }) => {
	const site = siteAddress(baseURL);
	const query =
		'?initialWidth=600&childId=pym-0&parentTitle=A%20blog&parentUrl=https%3A%2F%2Fblog.example';
	await openForeignPage(page, { head: SPY, body: plainFrame(site, 'salary-premium', query) });
	const frame = await liveFrame(page);
	await expect.poll(() => heard(page)).toHaveLength(4);
	const height = await frame.evaluate(() => document.documentElement.offsetHeight);
	// pym.js 1.3.2: 'pym' + 'xPYMx' + id + 'xPYMx' + type + 'xPYMx' + message.
	expect((await heard(page))[3]).toBe(`pymxPYMxpym-0xPYMxheightxPYMx${height}`);
});

test('WordPress hears the height with its secret, again when it is ready, and the link without what was typed', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	await openForeignPage(page, {
		head: SPY,
		body: plainFrame(site, 'salary-premium', '#?secret=aBcDeFgHiJ&base=98765'),
	});
	const frame = await liveFrame(page);
	// The tool's own state is read from the same fragment: 10% of 98,765, to the dollar.
	await expect(frame.locator('.tool-sentence')).toContainText('$9,877');
	const ofWordPress = async () =>
		(await heard(page)).filter((data) => (data as { secret?: string }).secret !== undefined);
	await expect.poll(ofWordPress).not.toHaveLength(0);
	await expect(frame.locator('.tool [role=status]').first()).not.toBeEmpty();
	// It says so once more a second after it has loaded, to a host that was slow: that has been said, too.
	await frame.waitForFunction(() => {
		const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const loaded = visit?.loadEventEnd ?? 0;
		return loaded > 0 && performance.now() > loaded + 1500;
	});
	const before = await ofWordPress();
	const height = await frame.evaluate(() => document.documentElement.offsetHeight);
	const said = { message: 'height', value: height, secret: 'aBcDeFgHiJ' };
	expect(before.at(-1)).toEqual(said);
	const tell = (message: unknown) =>
		page.evaluate((data) => frames[0]?.postMessage(data, '*'), message);
	await tell({ message: 'ready', secret: 'anotherone' });
	await tell({ message: 'ready', secret: 'aBcDeFgHiJ' });
	await expect.poll(ofWordPress).toEqual([...before, said]);
	// The secret outlives what the tool writes beside it.
	await frame.getByLabel('Your base pay now').fill('50000');
	await expect
		.poll(() => frame.evaluate(() => location.hash))
		.toBe('#?secret=aBcDeFgHiJ&base=50000');
	await frame.getByRole('link', { name: 'Open full size' }).dispatchEvent('click');
	await expect.poll(async () => (await ofWordPress()).at(-1)).toMatchObject({ message: 'link' });
	expect(JSON.stringify((await ofWordPress()).at(-1))).not.toMatch(/50000|98765|#/);
});

test('“Open full size” opens the tool’s page as the reader has the tool, without the host’s part', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	const settings = '?premium=open-data&utm_source=blog&fbclid=1#base=85k';
	await openForeignPage(page, {
		body:
			element(
				site,
				'salary-premium',
				`settings="${settings}" theme="dark" accent="teal" numbers="de" share-results`,
			) + script(site),
	});
	const frame = await liveFrame(page);
	await frame.getByLabel('Your base pay now').fill('98765');
	await frame.getByLabel('Years in the new role').fill('7');
	await expect.poll(() => frame.evaluate(() => location.hash)).toBe('#base=98765');
	const link = frame.getByRole('link', { name: 'Open full size' });
	const opened = page.waitForEvent('popup');
	await link.click();
	await (await opened).close();
	const { pathname, search, hash } = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href));
	expect(pathname).toBe(`${new URL(site).pathname}tools/salary-premium/`);
	expect(search).toBe('?premium=open-data&years=7');
	expect(hash).toBe('#base=98765');
});

test('a source opens beside the post, and the answer stays where it is', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	await openForeignPage(page, { body: element(site, 'salary-premium') + script(site) });
	const frame = await liveFrame(page);
	await useTool(frame);
	const opened = page.waitForEvent('popup');
	await page.context().route(/^https:/, (route) => route.fulfill({ body: 'A source.' }));
	await frame.locator('.tool a[href^="https:"]').first().click();
	await (await opened).close();
	await expect(frame.locator('.tool-sentence')).toBeVisible();
});

/** Stands in for a browser that sizes frames by itself: the proposal's one function, and what it may do. */
for (const [does, answer] of [
	['agrees', 'Promise.resolve()'],
	['refuses', 'Promise.reject(new Error("This host did not agree."))'],
	['throws', '(() => { throw new Error("Not here."); })()'],
	['answers nothing', 'undefined'],
])
	test(`a browser that sizes frames by itself is asked once for each height, and ${does}`, async ({
		page,
		baseURL,
	}) => {
		const site = siteAddress(baseURL);
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await page.addInitScript(
			`window.asked = 0; window.requestResize = () => { asked++; return ${answer}; };`,
		);
		await openForeignPage(page, {
			head: SPY,
			body: element(site, 'salary-premium') + script(site),
		});
		const frame = await liveFrame(page);
		await expectFit(frame);
		await frame.locator('.tool details > summary').first().click();
		await expectFit(frame);
		const ofOurs = async () =>
			(await heard(page)).filter(
				(data) => (data as { type?: string } | null)?.type === 'five-truths:height',
			);
		expect(await frame.evaluate('asked')).toBe((await ofOurs()).length);
		// The page itself is not a frame, and asks for nothing.
		expect(await page.evaluate('asked')).toBe(0);
		expect(faults).toEqual([]);
	});
