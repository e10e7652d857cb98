import { readFileSync } from 'node:fs';
import { expect, type Frame, type Page } from '@playwright/test';
import type { WidthAndHeight } from '../../src/domain/embed-height.ts';
import type { EmbedChoice, EmbeddedTool } from '../../src/domain/embed-snippet.ts';

const measured = JSON.parse(
	readFileSync(new URL('../../src/site/tool-heights.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly WidthAndHeight[]>>;

/** A tool as the site hands it to writers. */
export const embedded = (slug: string): EmbeddedTool => ({
	slug,
	title: `The tool ${slug}`,
	heights: measured[slug] ?? [],
});

/** A tool at a setting, as the site hands it to writers. */
export function embeddedAt(name: string): readonly [EmbeddedTool, EmbedChoice] {
	const [slug = '', preset] = name.split('/');
	return [{ ...embedded(slug), heights: measured[name] ?? [] }, { preset }];
}

/** The element as a writer may write it by hand, and the script once. */
export const element = (site: string, slug: string, attributes = '') =>
	`<career-tool name="${slug}" ${attributes}><a href="${site}tools/${slug}/">The tool ${slug}</a></career-tool>`;
export const script = (site: string) => `<script async src="${site}embed/v1.js"></script>`;

/** The frames of our tools on a host's page, in its order, those of the element and plain ones. */
export const frames = (page: Page) => page.locator('iframe[src*="/embed/"]');

/** The frame of an embed, once it is in view and its tool has come to life. */
export async function liveFrame(page: Page, index = 0): Promise<Frame> {
	const frame = frames(page).nth(index);
	await frame.scrollIntoViewIfNeeded();
	const inside = async () => (await frame.elementHandle()).contentFrame();
	// The element of a frame is there before what is in it.
	await expect.poll(inside).not.toBeNull();
	const content = await inside();
	if (!content) throw new Error('The embed has no frame.');
	await expect(content.locator('astro-island')).not.toHaveAttribute('ssr', /.*/);
	return content;
}

export const contentHeight = (frame: Frame) =>
	frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** How much taller the frame is than its content, in pixels; 0 when it fits. */
async function misfit(frame: Frame): Promise<number> {
	const [own, given] = [
		await contentHeight(frame),
		await (await frame.frameElement()).boundingBox(),
	];
	return Math.abs(own - (given?.height ?? 0));
}
export const expectFit = (frame: Frame) =>
	expect.poll(() => misfit(frame), { intervals: [20] }).toBeLessThanOrEqual(1);

/** Something a reader could type anywhere, and that nothing else on the site says. */
export const TYPED = '98,765';

/** The answer in words. */
export const answer = (frame: Frame) => frame.locator('.tool-sentence').last();

/**
 * Does what a reader does first (types into the first field, or answers the first question), and waits
 * until the answer has followed.
 */
export async function useTool(frame: Frame, typed = TYPED): Promise<void> {
	// The quiz has no answer before it was asked for one.
	const before = (await answer(frame).allInnerTexts()).join('');
	const field = frame.locator('.tool input[type=text]').first();
	if (await field.count()) await field.fill(typed);
	else {
		await frame.locator('.tool .button-main').first().click();
		await frame.locator('.tool input[type=radio]').first().check();
		await frame.getByRole('button', { name: 'Stop here' }).click();
	}
	await expect(answer(frame)).not.toHaveText(before);
	await expect(answer(frame)).toBeVisible();
}
