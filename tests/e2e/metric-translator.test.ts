import { expect, test, type Page } from '@playwright/test';

const field = (page: Page, name: string) => page.locator(`#metric-translator-${name}`);
const sentence = (page: Page) => page.locator('.tool-sentence');

/** Opens the tool and waits until its script has taken over. */
async function open(page: Page, address = './tools/metric-translator/') {
	await page.goto(address);
	await field(page, 'beforeCaught').or(field(page, 'beforePrecision')).scrollIntoViewIfNeeded();
	await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr', /.*/);
}

test('by keyboard alone counts become a sentence, the world of the article another, and a link brings it back', async ({
	page,
	browser,
}) => {
	await open(page);
	await field(page, 'afterFalse').focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('435');
	// By hand: 435 of 870 is half; 435 × 12 minutes are 87 hours.
	await expect(sentence(page)).toContainText('about 50% fewer false flags');
	await expect(sentence(page)).toContainText('frees about 87 review hours');
	await expect(page).toHaveURL(/#afterFalse=435$/);

	// What cannot be read keeps the answer, and says what to enter.
	await page.keyboard.type('x');
	await expect(page.locator('#metric-translator-afterFalse-error')).toContainText(
		'Enter a whole number',
	);
	await expect(sentence(page)).toContainText('about 50% fewer');
	await page.keyboard.press('Backspace');

	await field(page, 'audience-executive').focus();
	await page.keyboard.press('ArrowRight');
	await expect(sentence(page)).toContainText('Recall');
	await page.keyboard.press('ArrowRight');
	await expect(sentence(page)).toContainText('You get about 50% fewer false flags');
	await expect(page).toHaveURL(/\?audience=reviewer#afterFalse=435$/);
	const said = await sentence(page).innerText();

	const elsewhere = await (await browser.newContext()).newPage();
	await open(elsewhere, page.url());
	await expect(sentence(elsewhere)).toHaveText(said);
	await elsewhere.context().close();

	const fold = page.locator('summary', { hasText: 'When the article’s sentence is true' });
	await fold.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Open the week at 84% precision' }).focus();
	await page.keyboard.press('Enter');
	await expect(field(page, 'afterRecall')).toHaveValue('94.63%');
	await expect(sentence(page)).toContainText('about 54 a week');
	await field(page, 'afterPrecision').fill('2%');
	await expect(sentence(page)).toContainText('cannot both be');
});
