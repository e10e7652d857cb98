import { expect, test, type Page } from '@playwright/test';
import { iframeSnippet, scriptSnippet } from '../../src/domain/embed-snippet.ts';
import { toolSlugs } from '../support/each-tool.ts';
import {
	answer,
	element,
	embedded,
	expectFit,
	frames,
	liveFrame,
	script,
	TYPED,
	useTool,
} from '../support/embedded-tool.ts';
import { openForeignPage, siteAddress } from '../support/foreign-page.ts';

const SLUG = 'salary-premium';

/** What goes wrong on a page or in its frames, as its writer would see it. */
function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	return faults;
}

const WAYS: Readonly<Record<string, (site: string) => string>> = {
	'the script comes before it': (site) => script(site).replace('async ', '') + element(site, SLUG),
	'the script comes after it': (site) => element(site, SLUG) + script(site).replace('async ', ''),
	'the script is loaded twice': (site) => script(site) + element(site, SLUG) + script(site),
	'the script comes before and after, as a module': (site) =>
		`<script type="module" src="${site}embed/v1.js"></script>${element(site, SLUG)}<script type="module" src="${site}embed/v1.js?again"></script>`,
	'it comes later, as text that becomes HTML': (site) =>
		`${script(site)}<div id="later"></div><script>
			addEventListener('load', () => (document.querySelector('#later').innerHTML = ${JSON.stringify(element(site, SLUG)).replaceAll('</', '<\\/')}));
		</script>`,
	'a framework makes it and names it afterwards': (site) =>
		`${script(site)}<div id="later"></div><script>
			const tool = document.createElement('career-tool');
			const link = document.createElement('a');
			link.href = '${site}tools/${SLUG}/';
			link.textContent = 'The tool ${SLUG}';
			document.querySelector('#later').append(tool);
			tool.append(link);
			setTimeout(() => tool.setAttribute('name', '${SLUG}'));
		</script>`,
};

for (const [name, body] of Object.entries(WAYS))
	test(`an element has one frame that listens, named by its link, where ${name}`, async ({
		page,
		baseURL,
	}) => {
		const faults = faultsOf(page);
		await openForeignPage(page, { body: body(siteAddress(baseURL)) });
		const frame = await liveFrame(page);
		await expectFit(frame);
		await frame.locator('.tool details > summary').first().click();
		await expectFit(frame);
		await expect(frames(page)).toHaveCount(1);
		await expect(frames(page)).toHaveAttribute('title', `The tool ${SLUG}`);
		expect(faults).toEqual([]);
	});

test('an element that is taken out, put back and moved has one frame that listens', async ({
	page,
	baseURL,
}) => {
	const faults = faultsOf(page);
	const site = siteAddress(baseURL);
	await openForeignPage(page, { body: element(site, SLUG) + script(site) });
	await expectFit(await liveFrame(page));
	const inHost = (act: (tool: Element) => void) => page.locator('career-tool').evaluate(act);
	const expectOneThatFits = async () => {
		await expect(frames(page)).toHaveCount(1);
		const frame = await liveFrame(page);
		await expectFit(frame);
		await frame.locator('.tool details > summary').first().click();
		await expectFit(frame);
	};
	await inHost((tool) => {
		const { parentElement } = tool;
		tool.remove();
		parentElement?.append(tool);
	});
	await expectOneThatFits();
	await inHost((tool) => document.body.prepend(tool));
	await expectOneThatFits();
	await inHost((tool) => {
		tool.setAttribute('theme', 'dark');
		tool.remove();
		document.body.append(tool);
	});
	await expectOneThatFits();
	// What was said while it was out, or by message before, is not lost with the old page.
	expect(
		await (await liveFrame(page)).evaluate(() => document.documentElement.dataset['theme']),
	).toBe('dark');
	expect(faults).toEqual([]);
});

test('an element moved by `moveBefore` keeps its frame and what was typed in it', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	await openForeignPage(page, {
		body: `${element(site, SLUG)}<div id="there"></div>${script(site)}`,
	});
	const frame = await liveFrame(page);
	await useTool(frame);
	await page.evaluate(() => {
		const there = document.querySelector('#there') as Element & {
			moveBefore: (node: Node | null, child: null) => void;
		};
		there.moveBefore(document.querySelector('career-tool'), null);
	});
	await expect(frame.locator('.tool input[type=text]').first()).toHaveValue(TYPED);
	await frame.locator('.tool details > summary').first().click();
	await expectFit(frame);
	await page.locator('career-tool').evaluate((tool) => tool.setAttribute('theme', 'dark'));
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(frame.locator('.tool input[type=text]').first()).toHaveValue(TYPED);
});

test('a strict host that allows our script and our frame, and no style, needs to allow no more', async ({
	page,
	baseURL,
}) => {
	const faults = faultsOf(page);
	const site = siteAddress(baseURL);
	const { origin } = new URL(site);
	// Without the line that keeps the place free: such a host refuses it, and asks for no more.
	const body = scriptSnippet(site, embedded(SLUG)).replace(/<style>.*<\/style>\n/, '');
	for (const policy of [
		`default-src 'none'; script-src ${origin}; frame-src ${origin}`,
		`default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
	]) {
		await page.addInitScript(() => {
			const seen: string[] = [];
			Object.assign(window, { seen });
			addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective));
		});
		await openForeignPage(page, { policy, body });
		const frame = await liveFrame(page);
		await expectFit(frame);
		await frame.locator('.tool details > summary').first().click();
		await expectFit(frame);
		await page.locator('career-tool').evaluate((tool) => {
			tool.setAttribute('settings', '?premium=open-data');
			tool.setAttribute('theme', 'dark');
		});
		await expectFit(await liveFrame(page));
		expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
	}
	expect(faults).toEqual([]);
});

test.describe('where no script runs', () => {
	test.use({ javaScriptEnabled: false });
	for (const slug of toolSlugs) {
		test(`the link to ${slug} is there and leads to its page`, async ({ page, baseURL }) => {
			const site = siteAddress(baseURL);
			await openForeignPage(page, { body: scriptSnippet(site, embedded(slug)) });
			await page.getByRole('link', { name: embedded(slug).title }).click();
			await expect(page).toHaveURL(`${site}tools/${slug}/`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});

		test(`the plain frame of ${slug} shows its worked example`, async ({ page, baseURL }) => {
			await openForeignPage(page, { body: iframeSnippet(siteAddress(baseURL), embedded(slug)) });
			const frame = page.frameLocator('iframe');
			await frame.locator('main').scrollIntoViewIfNeeded();
			await expect(frame.locator('.tool')).toContainText(/example/i);
			await expect(frame.locator('.tool .tool-rows, .tool .interval-bar').first()).toBeVisible();
		});
	}
});

for (const slug of toolSlugs) {
	test(`${slug} shows its worked example in a frame that may run no script`, async ({
		page,
		baseURL,
	}) => {
		const site = siteAddress(baseURL);
		await openForeignPage(page, {
			body: `<iframe sandbox src="${site}embed/${slug}/" width="600" height="900"></iframe>`,
		});
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('.tool')).toContainText(/example/i);
		await expect(frame.locator('.tool .tool-rows, .tool .interval-bar').first()).toBeVisible();
	});

	test(`${slug} computes in the sandbox that WordPress puts around it`, async ({
		page,
		baseURL,
	}) => {
		const faults = faultsOf(page);
		const site = siteAddress(baseURL);
		await openForeignPage(page, {
			body: `<iframe sandbox="allow-scripts" security="restricted" src="${site}embed/${slug}/#?secret=aBcDeFgHiJ" width="600" height="900"></iframe>`,
		});
		const frame = await liveFrame(page);
		const before = await frame.locator('.tool').innerText();
		await useTool(frame);
		await expect(answer(frame)).toBeVisible();
		await expect.poll(() => frame.locator('.tool').innerText()).not.toBe(before);
		// Long enough for the address to be written, which a page without an origin may not do.
		await expect(frame.locator('.tool [role=status]').first()).not.toBeEmpty();
		// The browser itself says, on the console, where it blocked what was asked for in a sandbox.
		expect(faults.filter((fault) => !/^Blocked .*sandbox/i.test(fault))).toEqual([]);
	});
}
