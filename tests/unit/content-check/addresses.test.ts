import { describe, expect, test } from 'vitest';
import { faultsAfter, faultsOfParagraph, replacing } from './sound-content.ts';

describe('an anchor', () => {
	test('stands once in a text', () => {
		expect(faultsOfParagraph('<Anchor id="the-range" />Again.')).toEqual([
			'the anchor the-range stands here twice. Fix: give one of them another id.',
		]);
	});

	test('is there for every self-check answer that sends readers to it', () => {
		expect(faultsAfter({ 'guide/pay.mdx': replacing('see: the-range', 'see: the-rnge') })).toEqual([
			'src/content/guide/pay.mdx: a self-check answer says see: the-rnge, and no anchor has that id. Fix: write see: the-range, or write <Anchor id="the-rnge" /> at the start of the paragraph that settles it.',
		]);
	});
});

describe('a link inside the site', () => {
	test.each([
		['/guide/ethics/', 'leads to no page. Fix: name a page that exists.'],
		['/guide/pay', 'leads to no page. Fix: write /guide/pay/.'],
		['/tools/calculatr/', 'leads to no page. Fix: write /tools/calculator/.'],
		['/guide/pay/#the-rage', 'leads to nothing on /guide/pay/. Fix: write /guide/pay/#the-range.'],
		[
			'/guide/pay/#the-range-in-2026',
			'leads to nothing on /guide/pay/. Fix: write <Anchor id="…" /> at the paragraph meant: the id of a heading changes with its words.',
		],
		[
			'#nowhere',
			'leads to nothing on /guide/pay/. Fix: write <Anchor id="…" /> at the paragraph meant: the id of a heading changes with its words.',
		],
		[
			'/faq/#nowhere',
			'leads to nothing on /faq/. Fix: name the slug of an entry in src/content/faq.',
		],
		[
			'/glossary/#nowhere',
			'leads to nothing on /glossary/. Fix: name the slug of a term in src/content/glossary.',
		],
		[
			'/evidence/#nowhere',
			'leads to nothing on /evidence/. Fix: name the slug of a claim in src/content/claims.',
		],
		['../pay/', 'is relative. Fix: write it from the root, such as /guide/ethics/#anchor.'],
	])('%s', (url, rest) => {
		const fault = `the link ${url} ${rest}`;
		expect(faultsOfParagraph(`A [link](${url}).`)).toEqual([fault]);
	});

	test('is found in a reference too', () => {
		expect(faultsOfParagraph('A [link][1].\n\n[1]: /faq/#nowhere')).toHaveLength(1);
	});

	test.each([
		'/',
		'/about/#corrections',
		'/guide/all/',
		'/guide/pay/#the-range',
		'#the-range',
		'/faq/#what-it-pays',
		'/search/?q=pay',
		'/embed/calculator/',
		'/rss.xml',
		'https://example.org/guide/nowhere/',
	])('%s leads somewhere', (url) => {
		expect(faultsOfParagraph(`A [link](${url}).`)).toEqual([]);
	});

	test('to the opening is a link to the guide itself', () => {
		const opening = '---\ntitle: Opening\n---\n\n<Anchor id="the-myth" />A myth.\n';
		const link = (url: string) =>
			faultsAfter({
				'guide/opening.mdx': opening,
				'faq/what-it-pays.mdx': replacing('/guide/pay/#the-range', url),
			});
		expect(link('/guide/#the-myth')).toEqual([]);
		expect(link('/guide/opening/')).toHaveLength(1);
	});
});
