import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { openInSandbox } from '../support/foreign-page.ts';

const question = (page: Page | ReturnType<Page['frameLocator']>) =>
	page.locator('.readiness-quiz-question');
const result = (page: Page) => page.getByRole('heading', { name: /^(Your result|The result in)/ });
const sentence = (page: Page) => page.locator('.readiness-quiz .tool-sentence');
const bands = (page: Page) =>
	page.locator('.readiness-quiz-profile').first().locator('dt').allInnerTexts();

/** Opens the tool and waits until its script has taken over. */
async function open(page: Page, address = './tools/readiness-quiz/') {
	await page.goto(address);
	await page.locator('.readiness-quiz').scrollIntoViewIfNeeded();
	await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr', /.*/);
}

const start = (page: Page) => page.getByRole('button', { name: 'Start', exact: true }).click();

/** Answers everything that is left by the figure keys, the answer by the question's number. */
async function answerAll(page: Page, answer: (number: number) => number) {
	await expect(question(page)).toBeVisible();
	const legend = question(page).locator('legend');
	for (;;) {
		const [, at, count] = /Question (\d+) of (\d+)/.exec(await legend.innerText()) ?? [];
		await page.keyboard.press(String(answer(Number(at))));
		await expect(question(page).getByRole('radio', { checked: true })).toBeFocused();
		await page.keyboard.press('Enter');
		if (at === count) break;
		await expect(legend).toContainText(`Question ${Number(at) + 1} of`);
	}
	await expect(result(page)).toBeFocused();
}

/** What somebody brings out of the quiz by taking it. */
async function resultLink(page: Page, answer: (number: number) => number): Promise<string> {
	await open(page);
	await start(page);
	await answerAll(page, answer);
	await expect(page).toHaveURL(/#v=1&answers=/);
	return page.url();
}

async function downloaded(page: Page, button: Locator) {
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('everything is answered by keyboard, kept over a reload, and the same in a clean browser', async ({
	page,
	browser,
}) => {
	await open(page);
	await page.getByLabel('Ask me about').focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await answerAll(page, (number) => 1 + (number % 4));
	const [said, drawn] = [await sentence(page).innerText(), await bands(page)];
	expect(drawn).toHaveLength(5);
	await expect(page).toHaveURL(/#v=1&answers=/);
	const link = page.url();
	expect(new URL(link).search).toBe('');

	await page.reload();
	await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible();
	expect([await sentence(page).innerText(), await bands(page)]).toEqual([said, drawn]);

	const context = await browser.newContext();
	const elsewhere = await context.newPage();
	await open(elsewhere, link);
	await expect(elsewhere.getByRole('heading', { name: 'The result in this link' })).toBeVisible();
	expect([await sentence(elsewhere).innerText(), await bands(elsewhere)]).toEqual([said, drawn]);
	await context.close();
});

test('a reader goes back, skips, stops, and goes on another day where they left off', async ({
	page,
}) => {
	await open(page);
	await start(page);
	const legend = question(page).locator('legend');
	await expect(legend).toBeFocused();
	await expect(legend).toContainText('Question 1 of 23');
	await page.keyboard.press('3');
	await page.keyboard.press('Enter');
	await question(page).getByRole('button', { name: 'Skip' }).click();
	await expect(legend).toContainText('Question 3 of 23');
	await question(page).getByRole('button', { name: 'Back' }).click();
	await question(page).getByRole('button', { name: 'Back' }).click();
	await expect(legend).toContainText('Question 1 of 23');
	await expect(question(page).getByRole('radio').nth(2)).toBeChecked();
	await expect(page.getByRole('progressbar', { includeHidden: true })).toHaveJSProperty('value', 0);

	await page.reload();
	await page.locator('.readiness-quiz').hover();
	await expect(page.getByText('This device holds 1 answer of yours.')).toBeVisible();
	await page.getByRole('button', { name: 'Go on where you left off' }).click();
	await expect(legend).toContainText('Question 2 of 23');
	await question(page).getByRole('button', { name: 'Stop here' }).click();
	await expect(page.getByText('From 1 of 23 questions')).toBeVisible();
	await page.getByRole('button', { name: 'Answer what is open' }).click();
	await expect(legend).toContainText('Question 2 of 23');
	await question(page).getByRole('button', { name: 'Stop here' }).click();
	await page.getByRole('button', { name: 'Forget it and start over' }).click();
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
	await page.reload();
	await page.locator('.readiness-quiz').hover();
	await expect(page.getByRole('heading', { name: 'An example of a result' })).toBeVisible();
	await expect(page.getByText('This device holds')).toHaveCount(0);
});

test('going on without an answer is asked about, and goes nowhere', async ({ page }) => {
	await open(page);
	await start(page);
	await question(page).getByRole('button', { name: 'Next' }).click();
	await expect(page.getByRole('alert')).toHaveText('Choose an answer, or skip the question.');
	await page.keyboard.press('9');
	await expect(question(page).getByRole('radio', { checked: true })).toHaveCount(0);
	await question(page).getByRole('radio').first().check({ force: true });
	await expect(page.getByRole('alert')).toHaveCount(0);
	await question(page).getByRole('button', { name: 'Next' }).click();
	await expect(question(page).locator('legend')).toContainText('Question 2 of 23');
});

test('answers of an earlier visit are there for a reader who presses Start instead', async ({
	page,
}) => {
	await open(page);
	await start(page);
	await expect(question(page).locator('legend')).toBeFocused();
	await page.keyboard.press('4');
	await expect(question(page).getByRole('radio').nth(3)).toBeChecked();
	await page.reload();
	await open(page);
	await start(page);
	await expect(question(page).getByRole('radio').nth(3)).toBeChecked();
});

test('a chapter leads to the questions of its truth, and on to the others', async ({ page }) => {
	await page.goto('./guide/translation/');
	await page.getByRole('link', { name: 'Answer 4 questions about this truth' }).click();
	await expect(page).toHaveURL(/readiness-quiz\/\?truth=translation$/);
	await expect(page.getByLabel('Ask me about')).toHaveValue('translation');
	await start(page);
	await expect(question(page).locator('legend')).toContainText('Question 1 of 4');
	await answerAll(page, () => 2);
	expect(await bands(page)).toHaveLength(1);
	await expect(page.getByText('From all 4 questions.')).toBeVisible();
	await page.getByRole('button', { name: 'Answer what is open' }).click();
	await expect(question(page).locator('legend')).toContainText('Question 1 of 23');
});

test('two links are compared, and a difference is said only where the bands are apart', async ({
	page,
	browser,
}) => {
	const other = await resultLink(page, () => 4);
	const context = await browser.newContext();
	const here = await context.newPage();
	await resultLink(here, () => 1);
	await here.getByText('Compare with another result').click();
	const pasted = here.getByLabel('Link to the other result');
	await pasted.fill('not a link');
	await expect(here.getByText('No answers are in this.')).toBeVisible();
	await expect(pasted).toHaveValue('not a link');
	await pasted.fill(other);
	const rows = here
		.locator('.readiness-quiz details')
		.filter({ hasText: 'The other' })
		.locator('dt');
	await expect(rows).toHaveCount(5);
	await expect(rows.filter({ hasText: 'Lower here' })).not.toHaveCount(0);
	await expect(here).toHaveURL(/&with=/);

	await here.reload();
	await here.locator('.readiness-quiz').scrollIntoViewIfNeeded();
	await expect(rows).toHaveCount(5);
	await context.close();
});

test('somebody else’s link never takes the place of the answers on this device', async ({
	page,
	browser,
}) => {
	const context = await browser.newContext();
	const theirs = await resultLink(await context.newPage(), () => 2);
	await context.close();
	const mine = await resultLink(page, () => 4);
	const own = await bands(page);

	await page.goto('./about/');
	await open(page, theirs);
	await expect(page.getByText('This device holds other answers.')).toBeVisible();
	await page.getByText('The answers, one by one').click();
	await page
		.getByRole('button', { name: /^Change this answer/ })
		.first()
		.click();
	await page.keyboard.press('5');
	await question(page).getByRole('button', { name: 'Stop here' }).click();
	await page.getByRole('button', { name: 'Compare the two' }).click();
	await expect(page.getByText('This result:').first()).toBeVisible();
	await page.getByRole('button', { name: 'Leave this result' }).click();
	await page.getByRole('button', { name: 'See your result' }).click();
	await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible();
	expect(await bands(page)).toEqual(own);
	await expect(page).toHaveURL(mine);

	await page.goto('./about/');
	await open(page, theirs);
	await page.getByRole('button', { name: 'Keep this one instead' }).click();
	await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible();
});

test('next steps are ticked on this device and go into the plan', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await resultLink(page, (number) => 1 + (number % 3));
	const steps = page.locator('.readiness-quiz-steps li');
	await expect(steps).toHaveCount(3);
	for (const step of await steps.all())
		await expect(step.getByRole('link').first()).toHaveAttribute(
			'href',
			/guide\/[a-z-]+\/#[a-z0-9-]+$/,
		);
	await steps.first().getByRole('checkbox').check();
	await expect(page.getByText('1 of 3 done')).toBeVisible();
	await page.reload();
	await expect(steps.first().getByRole('checkbox')).toBeChecked();

	await page.getByRole('button', { name: 'Copy the plan' }).click();
	await expect(page.getByText('Plan copied.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const plan = await downloaded(page, page.getByRole('button', { name: 'Download the plan' }));
	expect(plan).toEqual({ name: 'readiness-plan.md', text: copied });
	expect(copied.match(/^- \[x\]/gm)).toHaveLength(1);
	expect(copied).toContain('#v=1&answers=');

	await page.getByRole('button', { name: 'Copy link to this result' }).click();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).hash).toBe(new URL(page.url()).hash);
});

test('the reminder is a whole day, 90 days from the reader’s own date', async ({ page }) => {
	// 23:30 on the 30th in London is past noon on 1 December in Chatham, where this reader is.
	await page.clock.setFixedTime('2026-11-30T23:30:00Z');
	await resultLink(page, () => 2);
	const { name, text } = await downloaded(
		page,
		page.getByRole('button', { name: 'Remind me in 90 days' }),
	);
	expect(name).toBe('readiness-quiz.ics');
	const event = new ICAL.Event(
		new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent') ?? undefined,
	);
	// 1 December and 90 days: 30 to the 31st, 31 in January, 28 in February, 1 March.
	expect(event.startDate.toString()).toBe('2027-03-01');
	expect(event.description).toContain('#v=1&answers=');
});

test('the result prints on one page', async ({ page }) => {
	await resultLink(page, (number) => 1 + (number % 4));
	await page.emulateMedia({ media: 'print' });
	await expect(sentence(page)).toBeVisible();
	await expect(page.locator('.readiness-quiz-steps li').first()).toBeVisible();
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

for (const link of [
	...['?truth=<script>', '?truth=__proto__', '#answers=%E0%A4%A', '#answers=', '#with=x.y'],
	...[`#answers=${'x.1_'.repeat(3000)}`, '#v=99', '#answers=project-in-use.9', '#nonsense'],
])
	test(`a broken link still opens the quiz: ${link.slice(0, 40)}`, async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await open(page, `./tools/readiness-quiz/${link}`);
		await expect(page.locator('.readiness-quiz-profile, .tool-sentence').first()).toBeVisible();
		await expect(page.locator('.readiness-quiz')).not.toContainText(/NaN|undefined|\[object/);
		expect(faults).toEqual([]);
	});

test('a link of an older set opens, and says what it left out', async ({ page }) => {
	await open(page, './tools/readiness-quiz/#v=0&answers=long-gone.3_project-in-use.3_safe-idea.b');
	await expect(
		page.getByText('One answer belongs to a question that is no longer asked.'),
	).toBeVisible();
	await expect(page.getByText('From 2 of 23 questions')).toBeVisible();
});

for (const path of ['./tools/readiness-quiz/', './embed/readiness-quiz/'])
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
		await start(page);
		await answerAll(page, () => 3);
		await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible();
		await page.locator('.readiness-quiz-steps').getByRole('checkbox').first().check();
		await expect(page.getByText('1 of 3 done')).toBeVisible();
		expect(faults).toEqual([]);
	});

test('in a frame of another page’s sandbox, without an origin, it still works', async ({
	page,
}) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await openInSandbox(page, 'readiness-quiz/?truth=ethics');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('astro-island')).not.toHaveAttribute('ssr', /.*/);
	await expect(frame.getByLabel('Ask me about')).toHaveValue('ethics');
	await frame.getByRole('button', { name: 'Start', exact: true }).click();
	await question(frame).getByRole('radio').nth(3).check({ force: true });
	await question(frame).getByRole('button', { name: 'Stop here' }).click();
	await expect(frame.getByText('From 1 of 5 questions')).toBeVisible();
	expect(faults).toEqual([]);
});

test('a click on Start before the script is there is not lost', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<undefined>((resolve) => {
		release = () => resolve(undefined);
	});
	await page.route('**/later*.js', async (route) => {
		await held;
		await route.continue();
	});
	await open(page);
	await start(page);
	release();
	await expect(question(page).locator('legend')).toContainText('Question 1 of 23');
});

test.describe('with script off', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole quiz is a page to fill in, with its scoring', async ({ page }) => {
		await page.goto('./tools/readiness-quiz/');
		await page.getByRole('link', { name: 'The whole quiz on paper' }).click();
		await expect(page.getByRole('group', { name: /^\d+\. / })).toHaveCount(23);
		await page.getByLabel('A few people tried it while you sat beside them.').check();
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
		await expect(page.getByRole('heading', { name: 'Score it by hand' })).toBeVisible();
		await expect(page.getByRole('table', { name: 'Margin in points' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Key to the cases' })).toBeVisible();
	});
});

test('a quiz on one truth says how many questions it has, and asks that many', async ({ page }) => {
	const promised = async () =>
		/^(\d+) questions/.exec(await page.locator('.readiness-quiz-start b').innerText())?.[1] ?? '';
	await open(page);
	const all = await promised();
	await page.getByLabel('Ask me about').selectOption('ethics');
	await expect.poll(promised).not.toBe(all);
	const few = await promised();
	await start(page);
	await expect(question(page).locator('legend')).toContainText(`Question 1 of ${few}`);
});
