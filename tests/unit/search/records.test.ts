import { describe, expect, test } from 'vitest';
import { pageOf, recordsOf } from '../../../src/search/build/records.ts';
import { siteWords } from '../../../src/search/build/site-words.ts';

const page = (body: string) => `<!doctype html><html lang="en-GB"><body>${body}</body></html>`;
const term = page(`
	<section>
		<article id="precision" data-search-record="term" data-search-title="Precision" data-search-keywords="PPV, positive predictive value">
			<h3>Precision <a class="entry-link" href="#precision">#</a></h3>
			<p>Also called PPV.</p>
			<p data-search-answer>The share that was right.</p>
			<ul><li>One</li><li>two</li></ul>
			<p class="more-links">Used in a chapter.</p>
		</article>
		<article id="recall" data-search-record="term"><h3>Recall</h3><p>The share found.</p></article>
	</section>`);

describe('records of a built page', () => {
	test('have the exact anchor, the answer first, and none of the links around it', () => {
		expect(recordsOf('glossary/index.html', term)).toEqual([
			{
				url: '/glossary/#precision',
				title: 'Precision',
				kind: 'Term',
				content: 'The share that was right. One two Also called PPV.',
				keywords: ['PPV', 'positive predictive value'],
				verdict: undefined,
				isFirst: true,
			},
			{
				url: '/glossary/#recall',
				title: 'Recall',
				kind: 'Term',
				content: 'The share found.',
				keywords: [],
				verdict: undefined,
				isFirst: false,
			},
		]);
	});

	test('carry a claim’s verdict, and its headings end in a stop', () => {
		const [claim] = recordsOf(
			'evidence/index.html',
			page(
				'<article id="c" data-search-record="claim" data-search-title="It is so." data-claim-verdict="mixed"><h4>For</h4><p>One study.</p></article>',
			),
		);
		expect(claim).toMatchObject({ kind: 'Claim', verdict: 'mixed', content: 'For: One study.' });
	});

	test('are none on a page without marks', () => {
		expect(recordsOf('index.html', page('<h1>Home</h1>'))).toEqual([]);
	});

	test.each([
		['<p data-search-record="faq" data-search-title="T"></p>', /faq\/index\.html: .*needs an id/],
		['<p data-search-record="faq" id="x"></p>', /needs data-search-title or a heading/],
		[
			'<p data-search-record="post" id="x" data-search-title="T"></p>',
			/use one of faq, term, claim/,
		],
	])('stop the build on %s', (html, message) => {
		expect(() => recordsOf('faq/index.html', page(html))).toThrow(message);
	});
});

describe('pages indexed whole', () => {
	const html = page(
		'<main data-pagefind-body data-pagefind-filter="type:Chapter" data-search-keywords="portfolio, proof"><h1>Build</h1><h2 id="why">Why small</h2></main>',
	);

	test('have their other names as metadata, with their title and headings', () => {
		const found = pageOf('guide/side-project/index.html', html);
		expect(found).toMatchObject({
			kind: 'Chapter',
			title: 'Build',
			headings: ['Why small'],
			keywords: ['portfolio', 'proof'],
		});
		expect(found?.html).toContain('data-pagefind-meta="keywords[data-search-keywords]"');
	});

	test('are only those that say so', () => {
		expect(pageOf('embed/x/index.html', page('<h1>Tool</h1>'))).toBeUndefined();
	});

	test('stop the build where they do not say what they are', () => {
		const nameless = page('<main data-pagefind-body><h1>About</h1></main>');
		expect(() => pageOf('about/index.html', nameless)).toThrow(/about\/index\.html: .*type:…/);
	});
});

test('the site’s words are those of names and headings, and first questions begin', () => {
	const faq = page(
		'<section><article id="a" data-search-record="faq"><h3>Is calibration hard?</h3></article><article id="b" data-search-record="faq"><h3>Why?</h3></article></section>',
	);
	const words = siteWords(
		{ halucination: 'hallucination', cv: 'résumé' },
		[],
		recordsOf('faq/index.html', faq),
	);
	expect(words.vocabulary).toEqual(['calibration', 'hallucination', 'hard', 'resume']);
	expect(words.suggestions).toEqual([{ title: 'Is calibration hard?', url: '/faq/#a' }]);
	expect(Object.keys(words.instead)).toEqual(['cv', 'halucination']);
	expect(words.smallWords).toContain('the');
});
