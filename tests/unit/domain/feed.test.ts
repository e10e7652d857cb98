import fc from 'fast-check';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Feed } from '../../../src/domain/feed/feed.ts';
import { jsonFeed } from '../../../src/domain/feed/json-feed.ts';
import { rfc822, rss } from '../../../src/domain/feed/rss.ts';

const feed: Feed = {
	title: 'New & changed',
	description: 'What is new.',
	home: 'https://guide.example/changes/',
	self: 'https://guide.example/feed',
	language: 'en-GB',
	items: [
		{
			id: 'https://guide.example/changes/#claim-a-2026-11-06',
			url: 'https://guide.example/evidence/#a',
			title: 'Changed: a',
			text: 'p < 0.05 became p < 0.01 & that is all.',
			day: '2026-11-06',
			tags: ['changed', 'claim'],
		},
	],
};

// 6 November 2026 is a Friday, by the calendar. RFC 822, 5.1, with the year in four digits (RFC 1123, 5.2.14).
test('a day is a moment in the form that RSS asks for', () => {
	expect(rfc822('2026-11-06')).toBe('Fri, 06 Nov 2026 00:00:00 GMT');
});

describe('a feed reader that is given RSS', () => {
	const { title, link, items } = parseRssFeed(rss(feed));

	test('knows the feed and each item by an id of its own', () => {
		expect(title).toBe('New & changed');
		expect(link).toBe('https://guide.example/changes/');
		expect(items?.[0]?.guid).toEqual({
			value: 'https://guide.example/changes/#claim-a-2026-11-06',
			isPermaLink: true,
		});
		expect(items?.[0]?.link).toBe('https://guide.example/evidence/#a');
	});

	// The RSS board's profile: a description is HTML, so plain text is escaped once more.
	test('shows a text with a sign of HTML in it as it was written', () => {
		expect(items?.[0]?.description).toBe('p &lt; 0.05 became p &lt; 0.01 &amp; that is all.');
	});

	test('reads every title, whatever signs are in it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (inner) => {
				const [item] = feed.items;
				const named = { ...feed, items: item ? [{ ...item, title: `x${inner}x` }] : [] };
				// XML 1.0, 2.2: control characters cannot be written, and returns arrive as line feeds.
				// eslint-disable-next-line no-control-regex -- These are the characters XML does not have.
				const kept = inner.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
				const read = parseRssFeed(rss(named)).items?.[0]?.title ?? '';
				expect(read.replace(/\s+/g, ' ')).toBe(`x${kept}x`.replace(/\s+/g, ' '));
			}),
		);
	});
});

describe('a feed reader that is given JSON', () => {
	const read = parseJsonFeed(jsonFeed(feed));

	test('finds what version 1.1 asks for', () => {
		expect(read.title).toBe('New & changed');
		expect(read.feed_url).toBe('https://guide.example/feed');
		expect(read.items?.[0]).toMatchObject({
			id: 'https://guide.example/changes/#claim-a-2026-11-06',
			url: 'https://guide.example/evidence/#a',
			content_text: 'p < 0.05 became p < 0.01 & that is all.',
			date_published: '2026-11-06T00:00:00Z',
			tags: ['changed', 'claim'],
		});
	});
});
