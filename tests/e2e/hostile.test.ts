import { expect, test, type Page } from '@playwright/test';
import { toolSlugs } from '../support/each-tool.ts';
import { HOSTILE_INPUTS, inAddress, NEVER_SHOWN } from '../support/hostile-inputs.ts';
import { typeEverything } from '../support/hostile-typing.ts';
import { settingsOf } from '../support/tool-settings.ts';

const inputs = HOSTILE_INPUTS.map(({ input }) => input);

/** Whatever a page says went wrong, a dialog that some script opened among it. */
function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		// A frame has no icon of its own, and browsers ask for one.
		const isIcon = message.location().url.endsWith('/favicon.ico');
		if (message.type() === 'error' && !isIcon) faults.push(message.text());
	});
	page.on('dialog', (dialog) => {
		faults.push(`a dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	return faults;
}

/** Brings a tool to life, and what in it must first be opened: a result, folds. */
async function openEverything(page: Page): Promise<void> {
	const tool = page.locator('.tool');
	await tool.scrollIntoViewIfNeeded();
	await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr');
	await tool.locator('h2').first().hover();
	// Preact keeps there what it has drawn: the answer is its own from then on.
	const isAlive = () =>
		page.evaluate(() => '__k' in (document.querySelector('.tool astro-slot') ?? {}));
	await expect.poll(isAlive).toBe(true);
	if ((await tool.locator('input[type=text], textarea').count()) === 0) {
		await tool.locator('.button-main').first().click();
		await tool.getByRole('radio').first().check({ force: true });
		await tool.getByRole('button', { name: 'Stop here' }).click();
	}
	await expect(tool.locator('.tool-sentence').first()).toBeVisible();
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll<HTMLDetailsElement>('.tool details'))
			fold.open = true;
	});
	await expect(tool.locator('input[type=text], textarea').first()).toBeVisible();
}

/** Ways into a tool that no writer is offered. */
const MORE_SETTINGS: Readonly<Record<string, readonly string[]>> = {
	'confidence-framing': ['?mode=reverse'],
};

for (const slug of toolSlugs)
	test(`nothing that is typed into any field of ${slug} breaks it, holds it up or is lost`, async ({
		page,
	}) => {
		test.setTimeout(240_000);
		const faults = faultsOf(page);
		const done: string[] = [];
		for (const setting of [...(settingsOf[slug] ?? ['']), ...(MORE_SETTINGS[slug] ?? [])]) {
			await page.goto('./about/');
			await page.goto(`./tools/${slug}/${setting}`);
			await openEverything(page);
			const typed = await page.evaluate(typeEverything, {
				inputs,
				done,
				never: NEVER_SHOWN.source,
			});
			done.push(...typed.ids);
			faults.push(...typed.faults);
		}
		expect(faults).toEqual([]);
		expect(done.length).toBeGreaterThan(0);
	});

/* Their names are those of docs/embed-contract.md, src/search/page.ts and src/browser/ledger.inline.ts. */
const ADDRESSES = {
	'the search page': ['search/', ['q', 'type']],
	'the ledger': ['evidence/', ['verdict', 'chapter']],
	'the page for writers': ['embed/', ['tool', 'preset', 'theme', 'accent', 'numbers', 'currency']],
	'a frame': [
		'embed/salary-premium/',
		['theme', 'accent', 'numbers', 'currency', 'share', 'childId'],
	],
} as const;

/**
 * Inputs for each parameter in turn, as people and machines send them and as careless ones do: a fault
 * in one parameter is found by all inputs of a kind. Every input for every parameter of a tool is tried
 * in tests/unit/hostile-links.test.ts.
 */
const queries = (parameters: readonly string[]) =>
	Array.from({ length: Math.ceil(inputs.length / parameters.length) }, (_, load) =>
		parameters
			.map((name, place) => {
				// Servers take no address of any length.
				const input = (inputs[load * parameters.length + place] ?? '').slice(0, 150);
				return `${name}=${load % 2 ? input.replaceAll(/[#\0\s]/g, '') : inAddress(input)}`;
			})
			.join('&'),
	);

for (const [name, [path, parameters]] of Object.entries(ADDRESSES))
	test(`no parameter of ${name} breaks it`, async ({ page }) => {
		const faults = faultsOf(page);
		for (const query of queries(parameters)) {
			await page.goto(`./${path}?${query}#${query}`, { waitUntil: 'domcontentloaded' });
			const { text, alive } = await page.evaluate(() => ({
				text: (document.querySelector('main') as HTMLElement).innerText,
				alive: document.querySelectorAll(
					'[onload], [onerror], [href^="javascript:"], [src^="javascript:"], [src^="data:"], img[src=x]',
				).length,
			}));
			const [odd] = NEVER_SHOWN.exec(text) ?? [];
			if (
				odd &&
				!decodeURIComponent(query.replaceAll(/%(?![\da-f]{2})|%(?:E0|00)/gi, '')).includes(odd)
			)
				faults.push(`${query}: “${odd}” is shown`);
			if (alive) faults.push(`${query}: markup came to life`);
			if (!text) faults.push(`${query}: nothing is shown`);
		}
		expect(faults).toEqual([]);
	});

const UNREADABLE: Readonly<Record<string, string>> = {
	'salary-premium': 'Your base pay now',
	'metric-translator': 'Cost of a miss',
	'confidence-framing': 'Chance',
};
for (const [slug, label] of Object.entries(UNREADABLE))
	test(`an answer of ${slug} says when it is not from what stands in the field`, async ({
		page,
	}) => {
		await page.goto(`./tools/${slug}/`);
		const field = page.locator('.tool').getByLabel(label).first();
		const said = () =>
			page
				.locator('.tool-sentence')
				.first()
				.evaluate((answer) => getComputedStyle(answer, '::before').content);
		await field.fill('1.5.crore,');
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect.poll(said).toContain('From the last figures that could be read');
		await field.fill('45');
		await expect.poll(said).toBe('none');
	});

test('an answer that says why figures cannot both be is about those figures', async ({ page }) => {
	await page.goto('./tools/metric-translator/');
	await page.getByLabel('Precision, recall').check();
	const precision = page.locator('#metric-translator-afterPrecision');
	await precision.fill('1%');
	await expect(precision).toHaveAttribute('aria-invalid', 'true');
	const answer = page.locator('.tool-sentence').first();
	await expect(answer).toContainText('cannot both be');
	expect(await answer.evaluate((one) => getComputedStyle(one, '::before').content)).toBe('none');
});
