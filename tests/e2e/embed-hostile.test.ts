import { expect, test, type Page } from '@playwright/test';
import { toolSlugs } from '../support/each-tool.ts';
import {
	answer,
	contentHeight,
	element,
	expectFit,
	frames,
	liveFrame,
	script,
	useTool,
} from '../support/embedded-tool.ts';
import { foreignAddress, openForeignPage, siteAddress } from '../support/foreign-page.ts';

/** Faults in any page or frame, and whatever is asked of anybody but the host and us. */
function watch(page: Page, site: string) {
	const faults: string[] = [];
	const elsewhere: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('dialog', (dialog) => {
		faults.push(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		const { origin, hostname, protocol } = new URL(request.url());
		const isOurs = origin === new URL(site).origin || hostname === 'localhost';
		if (!isOurs && protocol !== 'data:') elsewhere.push(request.url());
	});
	return { faults, elsewhere };
}
const theme = (frame: Awaited<ReturnType<typeof liveFrame>>) =>
	frame.evaluate(() => document.documentElement.dataset['theme'] ?? 'auto');

for (const slug of toolSlugs)
	test(`${slug} stays usable whatever a hostile host tells it`, async ({ page, baseURL }) => {
		const site = siteAddress(baseURL);
		const { faults, elsewhere } = watch(page, site);
		await openForeignPage(page, { body: element(site, slug, 'theme="light"') + script(site) });
		const frame = await liveFrame(page);
		await expectFit(frame);
		const height = await contentHeight(frame);
		await page.evaluate(() => {
			const target = document.querySelector('career-tool')?.shadowRoot?.querySelector('iframe');
			const say = (data: unknown) => target?.contentWindow?.postMessage(data, '*');
			const type = 'five-truths:theme';
			const themes = [
				...['', 'DARK', 'dark ', 'dark;--x:url(https://evil.example/)', '__proto__', 'constructor'],
				...[0, 1, true, null, undefined, [], ['dark'], { toString: 'dark' }, 1n, NaN],
				'dark'.repeat(250_000),
			];
			for (const theme of themes) say({ type, v: 1, theme });
			for (const v of [0, 2, '1', null, undefined, [1]]) say({ type, v, theme: 'dark' });
			for (const data of ['dark', null, undefined, 7, [], new Map([['theme', 'dark']]), new Date()])
				say(data);
			say(JSON.parse(`{"__proto__":{"type":"${type}","v":1,"theme":"dark"}}`));
			say({ message: 'ready', secret: 'undefined' });
			say({ type: 'five-truths:navigate', v: 1, url: 'https://evil.example/' });
			for (let count = 0; count < 10_000; count++) say({ type, v: 1, theme: `dark${count}` });
		});
		await useTool(frame);
		await expect(answer(frame)).toBeVisible();
		await expect(frame.locator('.tool [role=status]').first()).not.toBeEmpty();
		expect(await theme(frame)).toBe('light');
		expect(height).toBeGreaterThan(0);
		await expectFit(frame);
		expect({ faults, elsewhere }).toEqual({ faults: [], elsewhere: [] });
	});

test('attributes that no writer would write do nothing', async ({ page, baseURL }) => {
	const site = siteAddress(baseURL);
	const { faults, elsewhere } = watch(page, site);
	const hostile = [
		'settings="javascript:alert(1)" theme="javascript:alert(1)" currency="javascript:alert(1)"',
		'settings="?__proto__=1&amp;constructor=2#__proto__=3" numbers="__proto__" currency="__proto__"',
		'settings="//evil.example/?a=1" accent="url(https://evil.example/a.png)"',
		'settings="?premium=&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" accent="var(--color-paper)"',
		'accent="expression(alert(1))" numbers="&lt;img src=x onerror=alert(1)&gt;"',
		'accent="red;background:url(https://evil.example/)" heights="x 1:1 NaN:-1"',
		'accent="rgb(from url(https://evil.example/) r g b)" heights="-320:-5"',
		'accent="image-set(url(https://evil.example/) 1x)" title="&quot; onload=&quot;alert(1)"',
	];
	await openForeignPage(page, {
		body: hostile.map((more) => element(site, 'salary-premium', more)).join('') + script(site),
	});
	for (const index of hostile.keys()) {
		const frame = await liveFrame(page, index);
		await expectFit(frame);
		await expect(frame.locator('.tool-sentence')).toContainText('$');
		expect(await theme(frame)).toBe('auto');
		// The example pay, whatever the currency says; the hue of nobody's colour.
		expect(await frame.evaluate(() => 'accent' in document.documentElement.dataset)).toBe(false);
		const { origin, pathname } = new URL(frame.url());
		expect(`${origin}${pathname}`).toBe(`${site}embed/salary-premium/`);
	}
	await page
		.locator('career-tool')
		.first()
		.evaluate((tool) => {
			for (const name of ['theme', 'accent', 'numbers', 'currency'])
				tool.setAttribute(name, 'dark'.repeat(250_000));
		});
	await expectFit(await liveFrame(page));
	expect({ faults, elsewhere }).toEqual({ faults: [], elsewhere: [] });
});

for (const name of [
	'javascript:alert(1)',
	'../tools/salary-premium',
	'//evil.example/x',
	'https://evil.example',
	'salary-premium/../..',
	'__proto__',
	'SALARY-PREMIUM',
	'a'.repeat(1_000_000),
	'',
])
	test(`an element named ${name.slice(0, 30)} stays the link it was`, async ({ page, baseURL }) => {
		const site = siteAddress(baseURL);
		const { faults, elsewhere } = watch(page, site);
		await openForeignPage(page, {
			body: `<career-tool><a href="${site}tools/">The tools</a></career-tool>${script(site)}`,
		});
		await page.evaluate(() => customElements.whenDefined('career-tool'));
		await page
			.locator('career-tool')
			.evaluate((tool, name) => tool.setAttribute('name', name), name);
		await expect(frames(page)).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'The tools' })).toBeVisible();
		expect({ faults, elsewhere }).toEqual({ faults: [], elsewhere: [] });
	});

test('a frame that pretends to be ours changes no embed, however much it sends', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	const { faults } = watch(page, site);
	const pretender = foreignAddress({
		body: `<script>
			for (let count = 0; count < 10_000; count++) {
				parent.postMessage({ type: 'five-truths:height', v: 1, height: 20_000 }, '*');
				parent.postMessage({ type: 'five-truths:result', v: 1, tool: 'salary-premium', sentence: 'Rich!' }, '*');
			}
			document.title = 'sent';
		</script>`,
	});
	// A sandboxed one has the origin "null", as our own frame may have.
	await openForeignPage(page, {
		head: `<script>
			window.results = 0;
			addEventListener('career-tool-result', () => results++);
			window.heard = 0;
			addEventListener('message', ({ data }) => (heard += data?.height === 20_000));
		</script>`,
		body: `${element(site, 'salary-premium', 'share-results')}${script(site)}
			<iframe class="other" src="${pretender}"></iframe>
			<iframe class="other" sandbox="allow-scripts" src="${pretender}"></iframe>`,
	});
	const frame = await liveFrame(page);
	await expect.poll(() => page.evaluate('heard')).toBe(20_000);
	await expectFit(frame);
	expect(await contentHeight(frame)).toBeLessThan(5_000);
	expect(await page.evaluate('results')).toBe(0);
	expect(faults).toEqual([]);
});

test('a height outside the limits is not followed, even from our own frame', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	const { faults } = watch(page, site);
	await openForeignPage(page, { body: element(site, 'salary-premium') + script(site) });
	const frame = await liveFrame(page);
	await expectFit(frame);
	const height = await contentHeight(frame);
	await frame.evaluate(() => {
		const type = 'five-truths:height';
		for (const height of [39, 20_001, -1, 0, NaN, Infinity, '500', null, [500], { valueOf: 500 }])
			parent.postMessage({ type, v: 1, height }, '*');
		for (const v of [0, 2, '1']) parent.postMessage({ type, v, height: 500 }, '*');
		parent.postMessage({ type: 'five-truths:result', v: 1, tool: 'x', sentence: { a: 1 } }, '*');
	});
	// Messages arrive in order: once this one has, the others have.
	await frame.evaluate(() =>
		parent.postMessage({ type: 'five-truths:height', v: 1, height: 1234 }, '*'),
	);
	await expect(frames(page).first()).toHaveCSS('height', '1234px');
	expect(height).not.toBe(1234);
	const styles = await frames(page).first().getAttribute('style');
	expect(styles).toBe('height: 1234px;');
	expect(faults).toEqual([]);
});

test('a page that took the place of ours in our own frame is not believed', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	const { faults } = watch(page, site);
	await openForeignPage(page, {
		head: `<script>
			window.results = 0;
			addEventListener('career-tool-result', () => results++);
			window.heard = 0;
			addEventListener('message', ({ data }) => (heard += data?.height === 7_777));
		</script>`,
		body: element(site, 'salary-premium', 'share-results') + script(site),
	});
	const frame = await liveFrame(page);
	await expectFit(frame);
	const height = await contentHeight(frame);
	await frame.evaluate(
		(address) => location.assign(address),
		foreignAddress({
			body: `<script>
				parent.postMessage({ type: 'five-truths:height', v: 1, height: 7_777 }, '*');
				parent.postMessage({ type: 'five-truths:result', v: 1, tool: 'x', sentence: 'Rich!' }, '*');
			</script>`,
		}),
	);
	await expect.poll(() => page.evaluate('heard')).toBe(1);
	await expect(page.locator('career-tool iframe')).toHaveCSS('height', `${height}px`);
	expect(await page.evaluate('results')).toBe(0);
	expect(faults).toEqual([]);
});

test('a frame beside ours cannot change its theme', async ({ page, baseURL }) => {
	const site = siteAddress(baseURL);
	const { faults } = watch(page, site);
	const beside = foreignAddress({
		body: `<script>
			for (let count = 0; count < 1_000; count++)
				parent.frames[0].postMessage({ type: 'five-truths:theme', v: 1, theme: 'dark' }, '*');
			parent.postMessage('sent', '*');
		</script>`,
	});
	await openForeignPage(page, {
		head: `<script>addEventListener('message', ({ data }) => data === 'sent' && (window.isSent = true))</script>`,
		body: `<iframe src="${site}embed/salary-premium/?theme=light" width="600" height="900"></iframe>`,
	});
	const frame = await liveFrame(page);
	await page.evaluate((src) => {
		document.body.append(Object.assign(document.createElement('iframe'), { src }));
	}, beside);
	await expect.poll(() => page.evaluate('window.isSent')).toBe(true);
	await useTool(frame);
	expect(await theme(frame)).toBe('light');
	expect(faults).toEqual([]);
});
