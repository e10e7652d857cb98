import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/search/search-site.ts';
import type { Hit } from '../../../src/search/site-index.ts';
import { pageTitle, statusText } from '../../../src/search/wording.ts';

const hits = (count: number) => Array.from({ length: count }, () => ({}) as Hit);
const said = (count: number, note?: Note, kind?: 'Term' | 'FAQ', shown = count) =>
	statusText({ typed: 'drift', hits: hits(count), ...(note && { note }), kind, shown });

describe('what the status says', () => {
	test.each([
		[said(0), 'No results for “drift”.'],
		[said(1), '1 result for “drift”.'],
		[said(7), '7 results for “drift”.'],
		[said(7, undefined, 'Term', 1), '1 term among 7 results for “drift”.'],
		[said(7, undefined, 'FAQ', 3), '3 questions among 7 results for “drift”.'],
		[said(2, { type: 'instead', words: 'x' }), 'Nothing for “drift”. Showing 2 results for “x”.'],
		[said(2, { type: 'also', words: 'x' }), '2 results for “drift”, with those for “x”.'],
		[
			said(4, { type: 'some-words', all: 0 }),
			'No page has all of “drift”. 4 results with some of its words.',
		],
		[
			said(4, { type: 'some-words', all: 1 }),
			'1 result for “drift”, and 3 with most of its words.',
		],
	])('%s', (text, expected) => {
		expect(text).toBe(expected);
	});

	test('is nothing before anything is typed', () => {
		expect(statusText({ typed: '', hits: [], kind: undefined, shown: 0 })).toBe('');
	});
});

test('the title says what was searched for', () => {
	expect(pageTitle('drift', 'Search · Five Truths')).toBe('“drift” · Search · Five Truths');
	expect(pageTitle('', 'Search · Five Truths')).toBe('Search · Five Truths');
});
