import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { openInSandbox } from '../support/foreign-page.ts';

const brief = (page: Page) => page.getByRole('region', { name: 'Your brief' });
const status = (page: Page) => page.locator('.project-brief-kept').getByRole('status');

/** Opens the tool and waits until its script has taken over. */
async function open(page: Page, address = './tools/project-brief/') {
	await page.goto(address);
	await page.locator('.project-brief').scrollIntoViewIfNeeded();
	await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr', /.*/);
}

test('a brief is written by keyboard, warned about, kept over a reload and handed on', async ({
	page,
	context,
	browser,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	await expect(page.getByText('An example, until you write yours.')).toBeVisible();
	await page.getByLabel('Project', { exact: true }).focus();
	for (const text of ['CV checker', 'Applicants do not hear why', 'Twelve at the job club']) {
		await page.keyboard.type(text);
		await page.keyboard.press('Tab');
	}
	await expect(brief(page)).toContainText('Applicants do not hear why');
	await expect(status(page)).toHaveText(/Kept on this device\./);

	await page.getByLabel('Users who try it').focus();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('12');
	await expect(page.locator('.tool-sentence')).toContainText('up to 25%');
	await page.getByRole('checkbox', { name: 'Hiring' }).focus();
	await page.keyboard.press('Space');
	await expect(page.getByRole('region', { name: 'Regulated use: hiring' })).toContainText(
		'from 2 December 2027',
	);

	// None of the words is in the address: browsers hand their history on.
	await expect(page).toHaveURL(/\?use=hiring#users=12$/);
	await page.goto('./tools/project-brief/');
	await expect(brief(page)).toContainText('Twelve at the job club');
	await expect(page.getByRole('checkbox', { name: 'Hiring' })).toBeChecked();

	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Link copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).search).toBe('?use=hiring');
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(page.getByText('Brief copied as Markdown.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download Markdown' }).click(),
	]);
	expect(await readFile(await file.path(), 'utf8')).toBe(copied);
	expect(copied).toMatch(/^# CV checker\n/);

	const other = await browser.newContext();
	const theirs = await other.newPage();
	await open(theirs, `./tools/project-brief/${new URL(link).search}${new URL(link).hash}`);
	await expect(brief(theirs)).toContainText('Applicants do not hear why');
	await expect(status(theirs)).toHaveText('From a link, and not kept on this device.');
	await other.close();
});

test('what is written in one tab is in the other, and in the card of the chapter on ethics', async ({
	page,
	context,
}) => {
	await open(page);
	await page.getByLabel('Project', { exact: true }).fill('Inbox sorter');
	await expect(status(page)).toHaveText(/Kept on this device\./);
	const chapter = await context.newPage();
	await open(chapter, './guide/ethics/');
	await expect(brief(chapter)).toContainText('Inbox sorter');
	await chapter.getByLabel('Private and secure').first().fill('A planted card number');
	await expect(page.locator('.project-brief-card')).toContainText('A planted card number');
	await expect(page.getByLabel('Project', { exact: true })).toHaveValue('Inbox sorter');
});

test('the brief prints on one page', async ({ page }) => {
	await open(page);
	for (const [label, text] of [
		['Project', 'Inbox sorter'],
		['Problem', 'Volunteers share one inbox, and urgent mails wait for a day or two.'],
		['When the model is wrong', 'One click puts a mail back. Nothing is sent without a person.'],
	] as const)
		await page.getByLabel(label, { exact: true }).fill(text);
	await expect(status(page)).toHaveText(/Kept on this device\./);
	await page.emulateMedia({ media: 'print' });
	await expect(brief(page)).toBeVisible();
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('in a frame without an origin it works, stores nothing and says so', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await openInSandbox(page, 'project-brief/?use=children');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('astro-island')).not.toHaveAttribute('ssr', /.*/);
	await frame.getByLabel('Problem', { exact: true }).fill('Homework takes long');
	await expect(frame.getByRole('region', { name: 'Regulated use: children' })).toBeVisible();
	await expect(frame.locator('.project-brief-kept')).toContainText('Not kept');
	await expect(frame.getByRole('region', { name: 'Your brief' })).toContainText('Homework');
	expect(faults).toEqual([]);
});

test('what is typed before the script is there joins what the link says', async ({ page }) => {
	let release: () => void = () => undefined;
	const released = new Promise<void>((done) => (release = done));
	await page.route(/\/later\.[^/]+\.js$/, async (route) => {
		await released;
		await route.continue();
	});
	await page.goto('tools/project-brief/?use=children');
	await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr', /.*/);
	await page.getByLabel('Problem', { exact: true }).fill('Homework takes long');
	release();
	await expect(page.getByRole('region', { name: 'Regulated use: children' })).toBeVisible();
	await expect(brief(page)).toContainText('Homework takes long');
	await expect(page).toHaveURL(/[?&]use=children/);
});
