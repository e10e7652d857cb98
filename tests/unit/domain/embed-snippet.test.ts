import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { heightAt } from '../../../src/domain/embed-height.ts';
import {
	frameAddress,
	iframeSnippet,
	markdownSnippet,
	oembedHtml,
	scriptSnippet,
	splitCurrency,
	type EmbedChoice,
	type EmbeddedTool,
} from '../../../src/domain/embed-snippet.ts';

const SITE = 'https://site.example/repo/';
const TOOL: EmbeddedTool = {
	slug: 'salary-premium',
	title: 'Salary premium',
	heights: [
		[320, 1180],
		[640, 900],
	],
};
const parsed = (html: string) => parseHTML(`<!doctype html><body>${html}</body>`).document;
const only = (document: Document, selector: string) => {
	const all = document.querySelectorAll(selector);
	expect(all).toHaveLength(1);
	return all[0] as Element;
};

const elementsIn = (document: Document) =>
	[...document.querySelectorAll('*')].map(({ tagName }) => tagName);

/** What breaks out of an attribute or a text where it is not escaped. */
const NASTY = fc.oneof(
	fc.string({ unit: 'binary-ascii', maxLength: 40 }).map((text) => text.replace(/[\0\r]/g, '')),
	fc.constantFrom(
		'"><script>alert(1)</script>',
		"' onload='alert(1)",
		'&quot;&amp;&lt;',
		'</career-tool><img src=x>',
		'<!--',
		'&#x22;&copy',
	),
);
const words = NASTY.map((text) => text.trim()).filter((text) => text.length > 0);

describe('a snippet with the script', () => {
	test('says what was chosen, and nothing that was not', () => {
		expect(scriptSnippet(SITE, TOOL)).toBe(
			'<career-tool name="salary-premium" heights="320:1180 640:900">' +
				'<a href="https://site.example/repo/tools/salary-premium/">Salary premium, by Five Truths</a></career-tool>\n' +
				// By hand: 280 px less over 320 px is 0.875 a pixel, and 1,180 at 360 is 1,495 − 0.875 × 360.
				'<style>@media (scripting:enabled){career-tool[name="salary-premium"]{display:block;' +
				'min-height:clamp(900px,calc(1495px - 88vw),1180px)}}</style>\n' +
				'<script async src="https://site.example/repo/embed/v1.js"></script>',
		);
	});

	test('gives every attribute back as it was chosen, whatever stands in it', () => {
		fc.assert(
			fc.property(words, words, words, words, fc.boolean(), (...chosen) => {
				const [title, settings, accent, numbers, sharesResults] = chosen;
				const choice = { settings: `?${settings}`, accent, numbers, sharesResults };
				const document = parsed(scriptSnippet(SITE, { ...TOOL, title }, choice));
				const tool = only(document, 'career-tool');
				expect(tool.getAttribute('settings')).toBe(`?${settings}`);
				expect(tool.getAttribute('accent')).toBe(accent);
				expect(tool.getAttribute('numbers')).toBe(numbers);
				expect(tool.hasAttribute('share-results')).toBe(sharesResults);
				const link = only(document, 'a');
				expect(link.textContent).toBe(`${title}, by Five Truths`);
				expect(link.getAttribute('href')).toBe(`${SITE}tools/salary-premium/?${settings}`);
				expect(only(document, 'script').getAttribute('src')).toBe(`${SITE}embed/v1.js`);
				expect(elementsIn(document)).toEqual(elementsIn(parsed(scriptSnippet(SITE, TOOL))));
			}),
		);
	});
});

describe('a currency that a writer chose', () => {
	test.each([
		[{ currency: 'GBP' }, 'salary-premium/gbp', ''],
		[{ settings: '?premium=ads', preset: 'ads', currency: 'CHF' }, 'salary-premium/ads-chf', ''],
		// A setting without a name has no frame of its own: its address says all.
		[{ settings: '?years=7', currency: 'INR' }, 'salary-premium', '?years=7&currency=INR'],
	])('%o has the frame %s%s', (choice, name, query) => {
		expect(frameAddress(SITE, TOOL, choice)).toBe(`${SITE}embed/${name}/${query}`);
		const element = only(parsed(scriptSnippet(SITE, TOOL, choice)), 'career-tool');
		expect(element.getAttribute('name')).toBe(name);
		expect(element.getAttribute('currency')).toBe(query ? choice.currency : null);
	});

	test('goes with the reader to the tool’s page', () => {
		const linkOf = (choice: EmbedChoice) =>
			only(parsed(scriptSnippet(SITE, TOOL, choice)), 'a').getAttribute('href');
		const page = `${SITE}tools/salary-premium/`;
		expect(linkOf({ currency: 'GBP' })).toBe(`${page}?currency=GBP`);
		expect(linkOf({ settings: '?premium=ads', preset: 'ads', currency: 'GBP' })).toBe(
			`${page}?premium=ads&currency=GBP`,
		);
	});

	test('is told apart from the rest of a tool’s query', () => {
		expect(splitCurrency('?premium=ads&currency=GBP')).toEqual({
			settings: '?premium=ads',
			currency: 'GBP',
		});
		expect(splitCurrency('?currency=GBP')).toEqual({ settings: '', currency: 'GBP' });
		expect(splitCurrency('')).toEqual({ settings: '', currency: undefined });
	});
});

describe('a snippet with a plain frame', () => {
	test('gives title and address back, whatever stands in them', () => {
		fc.assert(
			fc.property(words, words, words, (title, accent, value) => {
				const choice: EmbedChoice = { settings: `?a=${encodeURIComponent(value)}`, accent };
				const document = parsed(iframeSnippet(SITE, { ...TOOL, title }, choice));
				const frame = only(document, 'iframe');
				expect(frame.getAttribute('title')).toBe(title);
				const { origin, pathname, searchParams } = new URL(frame.getAttribute('src') ?? '');
				expect(origin + pathname).toBe(`${SITE}embed/salary-premium/`);
				expect(Object.fromEntries(searchParams)).toEqual({ a: value, accent });
				expect(only(document, 'a').textContent).toBe(`${title}, by Five Truths`);
				expect(elementsIn(document)).toEqual(elementsIn(parsed(iframeSnippet(SITE, TOOL))));
			}),
		);
	});

	test('has a phone’s height on phones, a column’s on anything wider', () => {
		const style = only(parsed(iframeSnippet(SITE, TOOL)), 'iframe').getAttribute('style');
		// By hand, each height with 32 px more, a line of text: 280 px less height over 320 px of width
		// is 0.875 a pixel; at a window of 360, where a phone's margins leave 320, it is
		// 1,212 = 1,527 − 0.875 × 360.
		expect(style).toBe(
			'border:0;display:block;width:100%;height:clamp(932px,calc(1527px - 88vw),1212px)',
		);
	});

	test('is as tall as the narrowest phone needs, where that was measured', () => {
		const heights = [
			[280, 1400],
			[320, 1180],
			[640, 900],
		] as const;
		const style = only(parsed(iframeSnippet(SITE, { ...TOOL, heights })), 'iframe').getAttribute(
			'style',
		);
		// By hand, with a line of text: from 1,432 to 1,212 over 40 px is 5.5 a pixel, and at a window of
		// 320, whose column is 280, 1,432 = 3,192 − 5.5 × 320; the other line as above.
		expect(style).toBe(
			'border:0;display:block;width:100%;height:clamp(932px,max(3192px - 550vw,1527px - 88vw),1432px)',
		);
	});

	test('that grows with its width is as tall as in a column', () => {
		const heights = [
			[320, 500],
			[640, 900],
		] as const;
		const style = only(parsed(iframeSnippet(SITE, { ...TOOL, heights })), 'iframe').getAttribute(
			'style',
		);
		expect(style).toBe('border:0;display:block;width:100%;height:932px');
	});

	test('for oEmbed gives title and address back, too, with a quotation before it', () => {
		fc.assert(
			fc.property(words, (title) => {
				const document = parsed(oembedHtml(SITE, { ...TOOL, title }));
				expect(only(document, 'iframe').getAttribute('title')).toBe(title);
				expect(only(document, 'blockquote a').textContent).toBe(`${title}, by Five Truths`);
			}),
		);
	});
});

describe('the address of a frame', () => {
	test('is bare while nothing is chosen', () => {
		expect(frameAddress(SITE, TOOL)).toBe(`${SITE}embed/salary-premium/`);
	});

	test('says each choice once', () => {
		const address = frameAddress(SITE, TOOL, {
			settings: '?premium=open-data&theme=light',
			theme: 'dark',
			accent: '#088',
			numbers: 'de-CH',
			currency: 'CHF',
			sharesResults: true,
		});
		expect(address).toBe(
			`${SITE}embed/salary-premium/?premium=open-data&theme=dark&accent=%23088&numbers=de-CH&currency=CHF&share=1`,
		);
	});
});

/** Reads `[text](address)` as Markdown does: up to the first bracket that is not escaped. */
function linksIn(markdown: string): string[] {
	return [
		...markdown.matchAll(
			/\[((?:\\[[\]\\]|[^[\]\\]|!\[(?:\\[[\]\\]|[^[\]\\])*\]\([^)]*\))*)\]\(([^)]*)\)/gs,
		),
	].map(([, , address]) => address ?? '');
}

describe('a snippet in Markdown', () => {
	test('is a picture that links to the tool, and a line that does', () => {
		const picture = { address: `${SITE}pictures/a.png`, alt: '10% [low] to 40%' };
		expect(markdownSnippet(SITE, TOOL, { settings: '?premium=own' }, picture)).toBe(
			`[![10% \\[low\\] to 40%](${SITE}pictures/a.png)](${SITE}tools/salary-premium/?premium=own)\n\n` +
				`[Salary premium, by Five Truths](${SITE}tools/salary-premium/?premium=own)`,
		);
	});

	test('leads nowhere else, whatever stands in its texts', () => {
		fc.assert(
			fc.property(words, words, (title, alt) => {
				const picture = { address: `${SITE}pictures/a.png`, alt };
				const links = linksIn(markdownSnippet(SITE, { ...TOOL, title }, {}, picture));
				expect(new Set(links)).toEqual(new Set([`${SITE}tools/salary-premium/`]));
			}),
		);
	});
});

// By hand, as in the element's own test.
test.each([
	[300, 1180],
	[480, 1040],
	[2000, 900],
])('at a width of %d a frame is %d tall', (width, height) => {
	expect(heightAt(width, TOOL.heights)).toBe(height);
});
