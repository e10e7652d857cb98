import { expect, test, type Frame, type Page, type Request } from '@playwright/test';
import { currencyFrames, currencyIn } from '../support/currency-frames.ts';
import { firstLoad, frameNames } from '../support/each-frame.ts';
import { toolSlugs } from '../support/each-tool.ts';
import {
	answer,
	element,
	expectFit,
	liveFrame,
	script,
	TYPED,
	useTool,
} from '../support/embedded-tool.ts';
import { openForeignPage, siteAddress } from '../support/foreign-page.ts';

const set = (page: Page, name: string, value: string | null) =>
	page.locator('career-tool').evaluate(
		(tool, [name, value]) => {
			if (value === null) tool.removeAttribute(name);
			else tool.setAttribute(name, value);
		},
		[name, value] as const,
	);
const paper = (frame: Frame) =>
	frame.evaluate(() => getComputedStyle(document.body).backgroundColor);

for (const slug of toolSlugs)
	test(`${slug} changes its theme with the host’s, without a reload or a lost figure`, async ({
		page,
		baseURL,
	}) => {
		const site = siteAddress(baseURL);
		await openForeignPage(page, { body: element(site, slug) + script(site) });
		const frame = await liveFrame(page);
		const light = await paper(frame);
		await useTool(frame);
		await expect(answer(frame)).toBeVisible();
		const said = await answer(frame).innerText();
		await frame.evaluate(() => Object.assign(window, { isSamePage: true }));
		await set(page, 'theme', 'dark');
		await expect.poll(() => paper(frame)).not.toBe(light);
		await set(page, 'theme', 'light');
		await expect.poll(() => paper(frame)).toBe(light);
		await set(page, 'theme', 'dark');
		await set(page, 'theme', 'a theme we never heard of');
		await expect.poll(() => paper(frame)).toBe(light);
		await set(page, 'theme', null);
		expect(await answer(frame).innerText()).toBe(said);
		expect(await frame.evaluate(() => 'isSamePage' in window)).toBe(true);
		await expectFit(frame);
	});

test('a theme chosen before the reader has scrolled to the tool is the one it opens with', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	await openForeignPage(page, {
		body: `<div style="height:9000px"></div>${element(site, 'salary-premium', 'theme="light"')}${script(site)}`,
	});
	await expect(page.locator('career-tool iframe')).toBeAttached();
	await set(page, 'theme', 'dark');
	const frame = await liveFrame(page);
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

/** Relative luminance and contrast of WCAG 2.2, from what the browser paints. */
const contrastOfAccents = (hues: readonly string[]) => {
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const luminance = (color: string) => {
		if (!canvas) return NaN;
		canvas.fillStyle = color;
		canvas.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
			const share = byte / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const sample = document.createElement('a');
	document.querySelector('.tool')?.append(sample);
	const seen = (property: string) => {
		sample.style.color = `var(${property})`;
		return getComputedStyle(sample).color;
	};
	return hues.map((hue) => {
		document.documentElement.style.setProperty('--accent-from', hue);
		const accent = luminance(seen('--color-accent'));
		const ratios = ['--color-paper', '--color-raised', '--color-on-accent'].map((ground) => {
			const [low = 0, high = 0] = [accent, luminance(seen(ground))].sort((a, b) => a - b);
			return (high + 0.05) / (low + 0.05);
		});
		return { hue, ratio: Math.min(...ratios) };
	});
};

for (const theme of ['light', 'dark'])
	test(`in a ${theme} frame every accent can be read: 7 to 1 or more on each ground`, async ({
		page,
		baseURL,
	}) => {
		const hues = [
			...Array.from({ length: 72 }, (_, index) => `hsl(${index * 5} 100% 50%)`),
			...Array.from({ length: 24 }, (_, index) => `oklch(0.9 0.4 ${index * 15})`),
			...['black', 'white', 'yellow', 'lime', 'gray', '#123', 'transparent'],
		];
		const site = siteAddress(baseURL);
		await page.goto(`${site}embed/salary-premium/?theme=${theme}&accent=yellow`);
		await expect(page.locator('html')).toHaveAttribute('data-accent');
		const seen = await page.evaluate(contrastOfAccents, hues);
		expect(new Set(seen.map(({ ratio }) => ratio)).size).toBeGreaterThan(20);
		expect(seen.filter(({ ratio }) => !(ratio >= 7))).toEqual([]);
	});

const ACCENTS = [
	...['teal', '008080', '#088', '#008080ff', 'rgb(0,128,128)', 'hsl(180deg 100% 25%)'],
	...['oklch(0.54 0.09 195)', 'lab(48% -29 -9)', 'hwb(180 0% 50%)'],
];
test('an accent is taken in every way that writers write a colour', async ({ page, baseURL }) => {
	const site = siteAddress(baseURL);
	for (const accent of ACCENTS) {
		await page.goto(`${site}embed/salary-premium/?accent=${encodeURIComponent(accent)}`);
		const isTaken = await page.evaluate(() => 'accent' in document.documentElement.dataset);
		expect(isTaken, accent).toBe(true);
	}
});

const WRITTEN = [
	// By hand from 10,000 and 40,000 dollars, and from 4.8% and 18.1%.
	{ numbers: 'de', money: '$10.000', share: '4,8' },
	{ numbers: 'fr', money: '$10\u202f000', share: '4,8' },
	{ numbers: 'hi-IN', money: '$10,000', share: '4.8' },
	{ numbers: 'no-such-language-at-all', money: '$10,000', share: '4.8' },
	{ numbers: '\u0000', money: '$10,000', share: '4.8' },
];
for (const { numbers, money, share } of WRITTEN)
	test(`figures are written as in ${JSON.stringify(numbers)}, what is typed stays, and the tool goes on`, async ({
		page,
		baseURL,
	}) => {
		const site = siteAddress(baseURL);
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		const query = `?numbers=${encodeURIComponent(numbers)}`;
		await page.goto(`${site}embed/salary-premium/${query}`);
		const sentence = page.locator('.tool-sentence');
		await expect(sentence).toContainText(`${money} to`);
		await expect(page.locator('.tool-rows').first()).toContainText(`${share}%`);
		// A reader who listens hears the same.
		await expect(page.locator(`.tool-rows svg[aria-label*="${share}%"]`).first()).toBeVisible();
		const pay = page.getByLabel('Your base pay now');
		const toMoney = (thousands: string) => money.replace('10', thousands);
		// One after another, as Preact writes into texts that were written over.
		for (const thousands of ['50', '200', '50', '120']) {
			await pay.fill(`${thousands},000`);
			// 10% of it, to the dollar: 5,000, 20,000, 5,000, 12,000.
			const tenth = String(Number(thousands) / 10);
			await expect(sentence).toContainText(`${toMoney(tenth)} to`);
			await expect(sentence).not.toContainText(`${toMoney('10')} to`);
			await expect(pay).toHaveValue(`${thousands},000`);
			expect((await sentence.innerText()).match(/if the article is right/g)).toHaveLength(1);
		}
		expect(faults).toEqual([]);
	});

test('a pay in rupees is grouped in lakh as a reader in India writes it', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	const attributes = 'currency="INR" numbers="hi-IN"';
	await openForeignPage(page, { body: element(site, 'salary-premium', attributes) + script(site) });
	const frame = await liveFrame(page);
	await expect(frame.getByLabel('Currency')).toHaveValue('INR');
	await frame.getByLabel('Your base pay now').fill('24 lakh');
	// 10% of 24,00,000.
	await expect(frame.locator('.tool-sentence')).toContainText('₹2,40,000');
	await set(page, 'currency', 'EUR');
	const again = await liveFrame(page);
	await expect(again.getByLabel('Currency')).toHaveValue('EUR');
});

test('the currency chosen by the writer is the one the example is in; a made-up one is not', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	await page.goto(`${site}embed/salary-premium/?currency=GBP`);
	await expect(page.getByLabel('Currency')).toHaveValue('GBP');
	await expect(page.locator('.tool-sentence')).toContainText('£');
	await page.goto(`${site}embed/salary-premium/?currency=XXL`);
	await expect(page.getByLabel('Currency')).toHaveValue('USD');
});

test('a pasted text keeps its figures as they were pasted, whatever the page’s numbers', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	await page.goto(`${site}embed/confidence-framing/?numbers=de&mode=reverse`);
	const pasted = `We will certainly sell ${TYPED} seats, up 12.5%, by 9 March.`;
	await page.locator('.tool textarea').fill(pasted);
	const marked = page.locator('.confidence-framing-pasted').first();
	await expect(marked).toContainText('certain');
	await expect(marked).toContainText(TYPED);
	await expect(marked).toContainText('12.5%');
	await expect(page.locator('.tool')).not.toContainText(/98\.765|12,5%/);
	await expect(page.locator('.tool textarea')).toHaveValue(pasted);
});

test('a frame asks for nothing but its first load, on every setting, in a currency and with a writer’s colours', async ({
	page,
	baseURL,
}) => {
	const site = siteAddress(baseURL);
	const inCurrency = currencyFrames.filter((name) => currencyIn(name) === 'CHF');
	expect(inCurrency.length).toBeGreaterThan(0);
	for (const name of [...frameNames, ...inCurrency]) {
		const asked: string[] = [];
		const listen = (request: Request) => asked.push(new URL(request.url()).pathname);
		page.on('request', listen);
		const address = `${site}embed/${name}/`;
		// As a writer sets it, and as WordPress adds to that.
		await page.goto(`${address}?theme=dark&accent=teal&numbers=de#?secret=aBcDeFgHiJ`);
		await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
		await page.waitForLoadState('networkidle');
		page.off('request', listen);
		const { modules, styles } = firstLoad(name);
		// Held to 30 kB in tests/site/embed-budget.test.ts.
		const expected = [new URL(address).pathname, ...modules, ...styles].sort();
		expect(asked.filter((path) => !path.endsWith('favicon.ico')).sort(), name).toEqual(expected);
	}
});
