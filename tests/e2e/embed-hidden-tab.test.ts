import { chromium, expect, test } from '@playwright/test';
import { scriptSnippet } from '../../src/domain/embed-snippet.ts';
import { toolSlugs } from '../support/each-tool.ts';
import { foreignAddress, siteAddress } from '../support/foreign-page.ts';
import { openHiddenTab } from '../support/hidden-tab.ts';

test('a post opened in a tab behind, and turned to later, has every tool at its height', async ({
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	/** What each frame said last about its height, by its place in the post. */
	const listen = `<script>
		const said = (window.said = []);
		addEventListener('message', ({ data, source }) => {
			if (data?.type !== 'five-truths:height') return;
			const tools = [...document.querySelectorAll('career-tool')];
			said[tools.findIndex((tool) => tool.shadowRoot?.querySelector('iframe')?.contentWindow === source)] = data.height;
		});
	</script>`;
	const body =
		listen +
		toolSlugs
			.map((slug) => scriptSnippet(site, { slug, title: slug, heights: [[320, 300]] }))
			.join('');
	const executable = process.env['CHROMIUM_PATH'] ?? chromium.executablePath();
	const tab = await openHiddenTab(executable, foreignAddress({ body }));
	try {
		await expect.poll(() => tab.evaluate('document.visibilityState')).toBe('hidden');
		await expect
			.poll(() => tab.evaluate('document.querySelectorAll("career-tool").length'))
			.toBe(toolSlugs.length);
		await tab.show();
		// The reader scrolls through the post; 300 is what was reserved, and no tool is as low as that.
		for (let index = 0; index < toolSlugs.length; index++) {
			const element = `document.querySelectorAll("career-tool")[${index}]`;
			await tab.evaluate(`${element}.scrollIntoView()`);
			await expect
				.poll(() => tab.evaluate(`${element}.offsetHeight === said[${index}]`))
				.toBe(true);
			expect(await tab.evaluate(`${element}.offsetHeight`)).toBeGreaterThan(600);
			expect(await tab.evaluate(`${element}.querySelector("a").checkVisibility()`)).toBe(false);
		}
		expect(await tab.evaluate('document.visibilityState')).toBe('visible');
	} finally {
		await tab.close();
	}
});
