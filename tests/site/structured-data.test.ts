import { describe, expect, test } from 'vitest';
import { readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';
import { asList, type Thing, vocabularyFaults } from '../support/schema-org.ts';
import { allWithin, flat, graphsOn, thingsOn } from '../support/structured-data.ts';

const isIndexed = (path: string) =>
	!readPage(path).document.querySelector('meta[name=robots][content=noindex]');

/** Properties that hold words for people: what they say stands on the page. */
const SAID = ['name', 'headline', 'text', 'alternateName', 'creditText', 'assesses'];

describe.each(pagePaths)('a machine that reads %s', (path) => {
	const { document } = readPage(path);
	const things = thingsOn(path);
	const all = things.flatMap(allWithin);
	const meta = (name: string) =>
		document
			.querySelector(`meta[name="${name}"], meta[property="${name}"]`)
			?.getAttribute('content');

	test('is told what the page is, if the page may be found', () => {
		expect(graphsOn(path).length).toBeLessThanOrEqual(1);
		for (const graph of graphsOn(path)) expect(graph['@context']).toBe('https://schema.org');
		if (isIndexed(path)) expect(things.length).toBeGreaterThan(0);
	});

	test('is told it in schema.org’s vocabulary', () => {
		expect(things.flatMap(vocabularyFaults)).toEqual([]);
	});

	test('reads no name, question, answer or definition that the page does not show', () => {
		const copy = readPage(path).document;
		for (const script of copy.querySelectorAll('script, style')) script.remove();
		const shown = flat(
			[copy.body.textContent, copy.querySelector('title')?.textContent, meta('og:title')].join(' '),
		);
		const said = all.flatMap((thing) => SAID.flatMap((property) => asList(thing[property])));
		expect(said.filter((words) => !shown.includes(flat(String(words))))).toEqual([]);
		const descriptions = all.flatMap(({ description }) => asList(description));
		const isKnown = (words: unknown) =>
			words === meta('description') || shown.includes(flat(String(words)));
		expect(descriptions.filter((words) => !isKnown(words))).toEqual([]);
	});

	test('is told of the page what the page’s head says: address, picture, day of change', () => {
		const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
		for (const thing of things) {
			const { url, image, dateModified } = thing;
			if (typeof url === 'string') expect(url.split('#')[0]).toBe(canonical);
			if (image !== undefined) expect(image).toBe(meta('og:image'));
			// A data set has a history of its own.
			if (dateModified !== undefined && thing['@type'] !== 'Dataset')
				expect(dateModified).toBe(meta('dcterms.modified'));
		}
	});

	test('finds the way to the page as it is shown', () => {
		const shown = [...document.querySelectorAll('.crumbs a')].map((link) => [
			flat(link.textContent),
			link.getAttribute('href'),
		]);
		const list = things.find((thing) => thing['@type'] === 'BreadcrumbList');
		if (!list) {
			expect(isIndexed(path) ? shown : []).toEqual([]);
			return;
		}
		const told = asList(list['itemListElement']) as { name: string; item: Thing }[];
		const ways = told.map(({ name, item }) => [name, new URL(String(item['@id'])).pathname]);
		expect(ways.slice(0, -1)).toEqual(shown);
		expect(told.at(-1)?.name).toBe(flat(document.querySelector('h1')?.textContent));
	});
});

describe('the check of the vocabulary', () => {
	test.each([
		[{ '@type': 'Artikel' }, 'Artikel is no type of schema.org'],
		[{ '@type': 'Article', hasDefinedTerm: 'x' }, 'Article has no property hasDefinedTerm'],
		[{ '@type': 'Article', datePublished: '3 May' }, 'Article.datePublished may not hold'],
		[
			{ '@type': 'FAQPage', mainEntity: { '@type': 'Question', acceptedAnswer: 4 } },
			'Question.acceptedAnswer may not hold 4',
		],
		[{ '@type': 'Article', author: { '@type': 'Offer' } }, 'Article.author may not hold'],
		[{ '@type': 'Quiz', isAccessibleForFree: 'maybe' }, 'Quiz.isAccessibleForFree may not hold'],
	])('finds what is wrong in %j', (thing, fault) => {
		expect(vocabularyFaults(thing).join('\n')).toContain(fault);
	});

	/* From the examples of https://schema.org/Quiz and https://schema.org/WebSite. */
	test('finds nothing wrong in schema.org’s own examples', () => {
		expect(
			vocabularyFaults({
				'@type': 'Quiz',
				about: { '@type': 'Thing', name: 'Cell transport' },
				hasPart: [
					{
						'@type': 'Question',
						text: 'What is it?',
						acceptedAnswer: { '@type': 'Answer', text: 'A cell' },
					},
				],
			}),
		).toEqual([]);
		expect(
			vocabularyFaults({
				'@type': 'WebSite',
				url: 'https://www.example.com/',
				potentialAction: {
					'@type': 'SearchAction',
					target: { '@type': 'EntryPoint', urlTemplate: 'https://www.example.com/s?q={q}' },
					'query-input': 'required name=q',
				},
			}),
		).toEqual([]);
	});
});
