import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { openInSandbox } from '../support/foreign-page.ts';

const sentence = (page: Page) => page.locator('.bet-portfolio .tool-sentence');
const field = (page: Page, name: string) => page.locator(`#bet-portfolio-${name}`);
const summary = (page: Page, name: string) => page.locator('summary').getByText(name);

/** Opens the tool and waits until its script has taken the fields over. */
async function open(page: Page, address = './tools/bet-portfolio/') {
	await page.goto(address);
	await page.locator('.bet-portfolio').scrollIntoViewIfNeeded();
	await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr', /.*/);
	await page.locator('.bet-portfolio h2').hover();
	await expect
		.poll(() => page.evaluate(() => '__k' in (document.querySelector('.tool astro-slot') ?? {})))
		.toBe(true);
}

/** A large board as a table. */
const tableOf = (bets: number) =>
	[
		'Bet,Class,Chance,Value,Cost',
		...Array.from({ length: bets }, (_, at) => `Bet ${at},moonshot,10,800k,40k`),
	].join('\n');

test('a board is filled in by keyboard, taken back, and brought back by its link', async ({
	page,
	browser,
}) => {
	await open(page);
	await expect(sentence(page)).toContainText('+£84,000 on average');
	await page.getByRole('button', { name: /^Refunds without a person/ }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(field(page, 'name')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(field(page, 'chance')).toBeFocused();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('2');
	// By hand: 2% of 400,000 is 8,000, 40,000 less than 12%.
	await expect(sentence(page)).toContainText('+£44,000 on average');
	await expect(page.locator('.bet-portfolio-retire')).toContainText('it still costs £15,000');

	await page.getByRole('button', { name: 'Add a bet' }).focus();
	await page.keyboard.press('Enter');
	await expect(field(page, 'name')).toBeFocused();
	await page.keyboard.type('Answers from the archive');
	await expect(page.locator('.bet-portfolio')).toContainText(
		'Not counted: Answers from the archive (no chance',
	);
	const undo = page.getByRole('button', { name: 'Undo' });
	for (const step of ['the name', 'the bet', 'the chance']) {
		await undo.focus();
		await page.keyboard.press('Enter');
		await expect(undo, step).toBeVisible();
	}
	await expect(undo).toBeDisabled();
	await expect(sentence(page)).toContainText('+£84,000 on average');

	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page).toHaveURL(/#bets=c\*Suggested/);
	const elsewhere = await (await browser.newContext()).newPage();
	await open(elsewhere, page.url());
	await expect(sentence(elsewhere)).toContainText('+£44,000 on average');
	await elsewhere.context().close();
});

test('the schedule is saved as a calendar file that a calendar reads', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-26T09:00:00Z');
	await open(page);
	await summary(page, 'Rebalance schedule').click();
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download for a calendar (.ics)' }).click();
	const file = await readFile(await (await saved).path(), 'utf8');
	const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
	expect(
		events.map((event) => new ICAL.Event(event)).map((event) => event.startDate.toString()),
	).toEqual([
		'2027-01-04',
		'2027-03-01',
		'2027-03-29',
		'2027-04-05',
		'2027-06-01',
		'2027-07-05',
		'2027-10-04',
	]);
});

test('a table is looked at first, faulty lines stay, and a large board is worked out in a worker', async ({
	page,
}) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', ({ message }) => complaints.push(message));
	await open(page);
	await summary(page, 'Bring a table').click();
	await field(page, 'table').fill(`${tableOf(24)}\nOdd,sideways,10,1,1`);
	await expect(page.getByText('24 bets can be taken; 1 line cannot')).toBeVisible();
	const worker = page.waitForEvent('worker');
	await page.getByRole('button', { name: 'Replace the example by 24 bets' }).click();
	expect((await worker).url()).toContain('/_astro/outlook.');
	// SciPy 1.17.1: binom.cdf(1, 24, 0.1) = 0.2925.
	await expect(sentence(page)).toContainText('the chance of a loss is 29%');
	await expect(field(page, 'table')).toHaveValue(/^Bet,Class.*\nOdd,sideways,10,1,1$/);
	expect(complaints).toEqual([]);
});

test('in a sandbox without an origin a large board is worked out in a worker, too', async ({
	page,
}) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await openInSandbox(page, 'bet-portfolio/');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('astro-island')).not.toHaveAttribute('ssr', /.*/);
	await frame.locator('.bet-portfolio h2').hover();
	await frame.locator('summary').getByText('Bring a table').click();
	// Nothing is lost where it is typed before the script has come.
	await frame.locator('#bet-portfolio-table').fill(tableOf(24));
	const worker = page.waitForEvent('worker');
	const code = page.waitForResponse(/_astro\/outlook\./);
	await frame.getByRole('button', { name: 'Replace the example by 24 bets' }).click();
	expect((await code).ok()).toBe(true);
	await expect(frame.locator('.tool-sentence')).toContainText('the chance of a loss is 29%');
	// One that could not load its script has ended by now.
	expect(await (await worker).evaluate(() => location.protocol)).toBe('blob:');
	expect(faults).toEqual([]);
});

for (const [width, address] of [
	[360, './tools/bet-portfolio/'],
	[1280, './tools/bet-portfolio/'],
	[360, './guide/probabilities/'],
	[1280, './guide/probabilities/'],
] as const)
	test(`the longest day is read whole in its field at ${width} pixels in ${address}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(address);
		const review = field(page, 'review');
		await review.fill('24 September 2027');
		expect(await review.evaluate((input) => input.scrollWidth - input.clientWidth)).toBe(0);
		expect(await review.evaluate((input) => input.clientWidth)).toBeGreaterThan(181);
	});

test('a file in another code is opened with its letters, in the place of the example', async ({
	page,
}) => {
	await open(page);
	await summary(page, 'Bring a table').click();
	await field(page, 'file').setInputFiles({
		name: 'wetten.csv',
		mimeType: 'text/csv',
		// Windows-1252, as a German spreadsheet saves it: Ä is one octet.
		buffer: Buffer.from('Bet;Class;Chance;Value;Cost\n\xc4rger;core;50;1.000;300\n', 'latin1'),
	});
	await expect(page.locator('.bet-portfolio')).toContainText('it was read as Windows-1252');
	await page.getByRole('button', { name: 'Replace the example by 1 bet' }).click();
	// By hand: half of 1,000 is 500, 200 more than the cost.
	await expect(sentence(page)).toContainText('Ärger: +£200 on average');
	await page.getByRole('button', { name: 'Bring the example back' }).click();
	await page.getByRole('button', { name: 'Add a bet' }).click();
	await expect(page.locator('.bet-portfolio')).toContainText(
		'Some of these bets are the example’s',
	);
});
