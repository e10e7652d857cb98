import { expect, test, type Page } from '@playwright/test';
import { openInSandbox } from '../support/foreign-page.ts';

const PAGES = ['./tools/confidence-framing/', './embed/confidence-framing/'];
const sentence = (page: Page) => page.locator('.tool-sentence').last();
const field = (page: Page, name: string) => page.locator(`#confidence-framing-${name}`);
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

/** Opens the tool and waits until its script has taken over. */
async function open(page: Page, address = './tools/confidence-framing/') {
	await page.goto(address);
	await field(page, 'mode-forecast').scrollIntoViewIfNeeded();
	await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr', /.*/);
}

test('a forecast becomes a sentence with range, chance, baseline and day', async ({ page }) => {
	await open(page);
	await field(page, 'metric').fill('sign-ups');
	await field(page, 'low').fill('4');
	await field(page, 'high').fill('6');
	await field(page, 'baseline').fill('5%');
	// By hand: 5% and 4 to 6% more of it is 5.2 to 5.3%.
	await expect(sentence(page)).toContainText(
		'a rise in sign-ups of 4–6% (relative), from 5% to 5.2–5.3%',
	);
	await page.getByLabel('Words for the odds').selectOption('icd-203');
	await expect(sentence(page)).toContainText('It is very likely (80% on the US ICD 203 scale)');
});

test('a test result is computed, and claims no more than its interval shows', async ({ page }) => {
	await open(page);
	await choose(page, 'A test result');
	await expect(sentence(page)).toContainText(
		'95% confidence interval −0.5% to +6.6%'.replace('−', '−\u2060'),
	);
	await expect(sentence(page)).toContainText('neither a rise nor a fall');
	await field(page, 'treatmentConversions').fill('6,500');
	await expect(sentence(page)).toContainText('the test shows a rise');
	await field(page, 'treatmentVisitors').fill('100,000');
	await expect(sentence(page)).toContainText('This test cannot be read yet');
});

test('three estimates become three dates', async ({ page }) => {
	await open(page);
	await choose(page, 'A delivery date');
	await field(page, 'start').fill('1 March 2027');
	await expect(sentence(page)).toContainText('80% by Friday 14 May 2027');
	await expect(page.getByText('Monday 1 March 2027')).toBeVisible();
});

test('a pasted sentence is taken apart, and markup in it stays text', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await open(page);
	await choose(page, 'A sentence');
	await field(page, 'pasted').fill(
		'<img src=x onerror=alert(1)> It will probably be done by Friday.',
	);
	await expect(page.locator('mark').filter({ hasText: 'probably' })).toBeVisible();
	await expect(page.locator('.confidence-framing img')).toHaveCount(0);
	await expect(page.locator('.confidence-framing-pasted').last()).toContainText('probably (__%)');
	await expect(page.locator('.confidence-framing')).toContainText('75% is the middle answer');
	await field(page, 'pasted').fill('The cat sat on the mat.');
	await expect(sentence(page)).toContainText('Nothing found');
	expect(faults).toEqual([]);
});

test('the article’s sentence is rebuilt, taken apart and repaired', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'Take the article’s sentence apart' }).click();
	await expect(page.locator('.confidence-framing-quote')).toHaveText(
		'At our current confidence threshold, expect a 4–6% conversion lift alongside a 1–2% margin of error',
	);
	await expect(page.locator('.confidence-framing-faults > li')).toHaveCount(6);
	await expect(sentence(page)).toContainText('[how likely?]');
	await expect(field(page, 'baseline')).toHaveValue('');
	await page.getByRole('button', { name: 'Start again' }).click();
	await expect(sentence(page)).toContainText('There is an 80% chance');
	await expect(field(page, 'baseline')).toHaveValue('5%');
});

test('a link brings back everything, and no server sees what was typed', async ({
	page,
	browser,
}) => {
	await open(page);
	await field(page, 'metric').fill('secret sales');
	await choose(page, 'engineers');
	await expect(page).toHaveURL(/audience=engineer.*#metric=secret/);
	const url = page.url();
	expect(new URL(url).search).not.toContain('secret');
	const said = await sentence(page).innerText();
	const elsewhere = await (await browser.newContext()).newPage();
	await open(elsewhere, url);
	await expect(sentence(elsewhere)).toHaveText(said);
	await expect(field(elsewhere, 'metric')).toHaveValue('secret sales');
	await elsewhere.context().close();
});

test('the last sentences are kept on the device, opened again, forgotten, and taken back', async ({
	page,
}) => {
	await open(page);
	await page.getByText('Kept on this device').click();
	await field(page, 'metric').fill('sign-ups');
	await page.getByRole('button', { name: 'Keep this sentence' }).click();
	await field(page, 'metric').fill('refunds');
	await expect(sentence(page)).toContainText('refunds');
	await page.getByRole('button', { name: 'Keep this sentence' }).click();
	await expect(page.locator('.confidence-framing-kept li')).toHaveCount(2);
	await expect(page).toHaveURL(/metric=refunds/);

	await page.reload();
	await field(page, 'mode-forecast').scrollIntoViewIfNeeded();
	await page.locator('.confidence-framing').hover();
	await expect(page.getByText('Kept on this device (2)')).toBeVisible();
	await page.getByText('Kept on this device (2)').click();
	const kept = page.locator('.confidence-framing-kept li');
	await kept.filter({ hasText: 'sign-ups' }).getByRole('button', { name: 'Open again' }).click();
	await expect(sentence(page)).toContainText('sign-ups');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(sentence(page)).toContainText('refunds');

	await kept.first().getByRole('button', { name: 'Forget' }).click();
	await expect(kept).toHaveCount(1);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(kept).toHaveCount(2);
	await page.getByRole('button', { name: 'Forget all' }).click();
	await expect(kept).toHaveCount(0);
});

test('a copied sentence comes as text, as Markdown and as an image description', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	const copied = async (button: string) => {
		await page.getByRole('button', { name: button }).click();
		await expect(page.getByText(/copied/i).first()).toBeVisible();
		return page.evaluate(() => navigator.clipboard.readText());
	};
	expect(await copied('Copy the sentence')).toContain('There is an 80% chance');
	expect(await copied('Copy Markdown')).toContain('**80%**');
	expect(await copied('Copy image description')).toContain('Forecast from +2% to +8%');
});

const HOSTILE = [
	...['', '   ', 'abc', '-5', '−5', '0', '1e309', 'NaN', 'Infinity', '∞', '0x1F', '٥', '５'],
	...['1.234,56', '12,34,567', '50%', '50-60', '\u200b5', '\u202e5', '<b>5</b>', '__proto__'],
	...['5'.repeat(400), 'x'.repeat(10_000), '*5*', '5\n6'],
];

for (const [mode, name] of [
	['forecast', 'low'],
	['forecast', 'metric'],
	['forecast', 'baseline'],
	['experiment', 'treatmentVisitors'],
	['experiment', 'level'],
	['delivery', 'late'],
	['reverse', 'pasted'],
] as const)
	test(`nothing typed into ${name} breaks the answer, and what was typed stays`, async ({
		page,
	}) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await open(page, `./tools/confidence-framing/?mode=${mode}`);
		await expect(field(page, name)).toBeAttached();
		for (const fold of await page.locator('.confidence-framing form details:not([open])').all())
			await fold.locator('summary').click();
		for (const typed of HOSTILE) {
			await field(page, name).fill(typed);
			// A field of one line has no room for a second.
			await expect(field(page, name)).toHaveValue(
				name === 'pasted' ? typed : typed.replace('\n', ' '),
			);
			// Words are the reader's own, and stand in the sentence.
			const text = (await page.locator('.confidence-framing').innerText()).replaceAll(
				typed.trim() || '—',
				'',
			);
			expect(text, `after ${typed.slice(0, 40)}`).not.toMatch(
				/NaN|Infinity(?!”)|undefined|\[object|−0(?![.\d])/,
			);
			expect((await sentence(page).innerText()).length).toBeGreaterThan(10);
		}
		expect(faults).toEqual([]);
	});

for (const link of [
	...['?mode=boss', '?words=<script>', '#low=abc', '#baseline=%E0%A4%A', '#nonsense'],
	...['?mode=__proto__', `#metric=${'x'.repeat(9000)}`, '#low=3&low=4', '#?secret=abcdefghij'],
])
	test(`a broken link still opens the tool: ${link.slice(0, 40)}`, async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await open(page, `./tools/confidence-framing/${link}`);
		await expect(sentence(page)).toContainText('chance that');
		expect(faults).toEqual([]);
	});

test('the whole tool is worked by keyboard', async ({ page }) => {
	await open(page);
	await field(page, 'mode-forecast').focus();
	await page.keyboard.press('ArrowRight');
	await expect(field(page, 'mode-experiment')).toBeChecked();
	await expect(field(page, 'treatmentVisitors')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(field(page, 'metric')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('122500');
	await expect(field(page, 'treatmentVisitors')).toHaveValue('122500');
	await page.getByText('The figures behind it').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('rowheader', { name: 'Without it' })).toBeVisible();
});

test('what was typed and chosen before the script came is kept', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<undefined>((resolve) => {
		release = () => resolve(undefined);
	});
	await page.route('**/_astro/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('./tools/confidence-framing/');
	await field(page, 'metric').fill('sign-ups');
	await field(page, 'direction-fall').check({ force: true });
	await field(page, 'scale').selectOption('points');
	release();
	await expect(sentence(page)).toContainText('a fall in sign-ups of 2–8 percentage points');
	await expect(field(page, 'metric')).toHaveValue('sign-ups');
});

for (const path of PAGES)
	test(`${path} works with storage blocked`, async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				},
			}),
		);
		await open(page, path);
		await page.getByText('Kept on this device').click();
		await page.getByRole('button', { name: 'Keep this sentence' }).click();
		await expect(page.locator('.confidence-framing-kept li')).toHaveCount(1);
		expect(faults).toEqual([]);
	});

test('in a frame of another page’s sandbox, without an origin, it still computes', async ({
	page,
}) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await openInSandbox(page, 'confidence-framing/');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('astro-island')).not.toHaveAttribute('ssr', /.*/);
	await frame.locator('#confidence-framing-metric').fill('refunds');
	await expect(frame.locator('.tool-sentence')).toContainText('refunds');
	await frame.getByRole('radio', { name: 'A sentence', exact: true }).check();
	await expect(frame.locator('mark').first()).toBeVisible();
	expect(faults).toEqual([]);
});

test('a reader of pasted text that does not load says so, and is tried again', async ({ page }) => {
	await page.route('**/read-pasted*.js', (route) => route.abort());
	await open(page);
	await choose(page, 'A sentence');
	await expect(sentence(page)).toContainText('did not load');
	await page.unroute('**/read-pasted*.js');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('mark').first()).toBeVisible();
});
