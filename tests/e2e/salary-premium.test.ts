import { expect, test, type Page } from '@playwright/test';
import { openInSandbox } from '../support/foreign-page.ts';

const PAGES = ['./tools/salary-premium/', './embed/salary-premium/'];
const pay = (page: Page) => page.getByLabel('Your base pay now');
const sentence = (page: Page) => page.locator('.tool-sentence');

/** Opens a tool and waits until its script has taken over. */
async function open(page: Page, address = './tools/salary-premium/') {
	await page.goto(address);
	await pay(page).scrollIntoViewIfNeeded();
	await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr', /.*/);
}

test('a reader types pay as people write it, and sees what it could be worth', async ({ page }) => {
	await open(page);
	await pay(page).fill('£85k');
	// By hand: 10% and 40% of 85,000; open data 4.8%, −10% and 18.1% of it, to the pound.
	await expect(sentence(page)).toContainText('£8,500');
	await expect(sentence(page)).toContainText('£34,000');
	await expect(sentence(page)).toContainText('£4,080');
	await expect(sentence(page)).toContainText('−\u2060£8,500');
	await expect(sentence(page)).toContainText('£15,385');
	await expect(page.locator('.tool-echo').first()).toContainText('£85,000');
});

test('a pay in lakh is grouped in lakh', async ({ page }) => {
	await open(page);
	await pay(page).fill('₹24 lakh');
	// By hand: 10% of 24,00,000 is 2,40,000 and 40% is 9,60,000.
	await expect(sentence(page)).toContainText('₹2,40,000');
	await expect(sentence(page)).toContainText('₹9,60,000');
});

const HOSTILE = [
	...[
		'',
		'   ',
		'abc',
		'-5',
		'−5',
		'-0',
		'0',
		'1e309',
		'1e5',
		'NaN',
		'Infinity',
		'∞',
		'0x1F',
		'0b11',
	],
	...['٥٠٠٠٠', '५०,०००', '５００００', '1.234,56', '1 234,56', "1'234.56", '12,34,567', '1.20.000'],
	...['12k', '1.5 crore', '2.4L', '£85k', '€', 'USD 120,000', '120000 USD', '50%', '1/2', '50-60k'],
	...['\u200b100000', '\u202e100000', 'é́1000', '<b>50000</b>', '<script>alert(1)</script>'],
	...['__proto__', 'constructor', '1,2,3,4', '1..2', '..', '9'.repeat(400), 'x'.repeat(10_000)],
];

test('nothing that can be typed makes the answer break, and what was typed stays', async ({
	page,
}) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await open(page);
	for (const typed of HOSTILE) {
		await pay(page).fill(typed);
		await expect(pay(page)).toHaveValue(typed);
		const text = await page.locator('.salary-premium').innerText();
		expect(text, `after ${typed.slice(0, 40)}`).not.toMatch(
			/NaN|Infinity|undefined|\[object|−?\$-|−0\b/,
		);
		expect(
			(await sentence(page).innerText()).length,
			`after ${typed.slice(0, 40)}`,
		).toBeGreaterThan(20);
	}
	expect(faults).toEqual([]);
});

test('what cannot be read gets a message beside the field that says what to enter', async ({
	page,
}) => {
	await open(page);
	await pay(page).fill('abc');
	await expect(pay(page)).toHaveAttribute('aria-invalid', 'true');
	const id = (await pay(page).getAttribute('aria-describedby'))?.split(' ')[0] ?? '';
	await expect(page.locator(`#${id}`)).toContainText(/enter|such as/i);
});

const LINKS = [
	...['#base=%E0%A4%A', '#base=85000&base=1', '#?secret=abcdefghij', '#base=abc', '#nonsense'],
	...['?premium=unknown', '?years=0', '?years=41', '?years=1e9', '?raise=%', '?currency=£'],
	...[
		'?currency=__proto__',
		'?premium=constructor',
		`#base=${'9'.repeat(9000)}`,
		'?years=5&years=7',
	],
];

for (const link of LINKS)
	test(`a broken link still opens the tool: ${link.slice(0, 40)}`, async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await open(page, `./tools/salary-premium/${link}`);
		await expect(sentence(page)).toContainText(/more a year|a year/);
		await expect(page.locator('.salary-premium')).not.toContainText(/NaN|undefined|Infinity/);
		expect(faults).toEqual([]);
	});

test('a link brings back everything, and no server sees the pay', async ({ page, browser }) => {
	await open(page);
	await pay(page).fill('£85k');
	await page.getByLabel('Premium to try').selectOption('open-data');
	await page.getByLabel('Years in the new role').fill('3');
	await expect(page).toHaveURL(/premium=open-data/);
	await expect(page).toHaveURL(/#.*base=/);
	const url = page.url();
	expect(new URL(url).search).not.toMatch(/85/);
	const said = await sentence(page).innerText();

	const elsewhere = await (await browser.newContext()).newPage();
	await open(elsewhere, url);
	await expect(sentence(elsewhere)).toHaveText(said);
	await expect(pay(elsewhere)).toHaveValue('£85k');
	await elsewhere.context().close();
});

test('the whole tool is worked by keyboard', async ({ page }) => {
	await open(page);
	await pay(page).focus();
	await page.keyboard.type('120k');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Premium to try')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	const offer = page.getByText('Check an offer');
	await offer.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel(/offer/i).first()).toBeVisible();
	await expect(sentence(page)).toContainText('$');
});

test('an offer is set against every source', async ({ page }) => {
	await open(page);
	await pay(page).fill('100000');
	await page.getByText('Check an offer').click();
	await page.getByLabel(/offer/i).first().fill('112000');
	// By hand: 112,000 over 100,000 is 12% more.
	await expect(page.locator('.salary-premium')).toContainText('12%');
});

test('the sentence is copied, or shown to copy by hand where copying is forbidden', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	await pay(page).fill('100000');
	await page.getByRole('button', { name: 'Copy the sentence' }).click();
	await expect(page.getByText(/copied/i).first()).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('$10,000');

	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
	});
	await page.getByRole('button', { name: 'Copy the sentence' }).click();
	await expect(page.getByLabel('Text to copy')).toHaveValue(/\$10,000/);
});

test('the table of years comes as a file', async ({ page }) => {
	await open(page);
	await pay(page).fill('100000');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download CSV' }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/\.csv$/);
});

test('in a frame of another page’s sandbox, without an origin, it still computes', async ({
	page,
}) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await openInSandbox(page, 'salary-premium/');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('astro-island')).not.toHaveAttribute('ssr', /.*/);
	await frame.getByLabel('Your base pay now').fill('85k');
	await expect(frame.locator('.tool-sentence')).toContainText('$8,500');
	expect(faults).toEqual([]);
});

test('on a phone the answer stays in view while inputs change', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page);
	await page.getByLabel('Years in the new role').scrollIntoViewIfNeeded();
	await page.getByLabel('Years in the new role').fill('7');
	await expect(page.locator('.tool .tool-glance')).toBeInViewport();
});

for (const path of PAGES)
	test(`${path} answers a keystroke without a fault in a browser that knows no clipboard`, async ({
		page,
	}) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'clipboard', { value: undefined }),
		);
		await open(page, path);
		await pay(page).fill('90000');
		await page.getByRole('button', { name: 'Copy the sentence' }).click();
		await expect(page.getByLabel('Text to copy')).toHaveValue(/9,000/);
	});
