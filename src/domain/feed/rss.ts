import { dayInParts, dayNumber, weekdayOf } from '../day.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Characters that XML 1.0 has no way to write (section 2.2). */
// eslint-disable-next-line no-control-regex -- These are the characters to be taken out.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string) =>
	text
		.replace(NOT_XML, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/**
 * The first moment of a day as RFC 822 writes it, with the four digits of the year that RSS prefers.
 *
 * @example rfc822('2026-11-26'); // => 'Thu, 26 Nov 2026 00:00:00 GMT'
 */
export function rfc822(day: string): string {
	const { year, monthName, date } = dayInParts(day);
	const weekday = weekdayOf(dayNumber(day) ?? 0).slice(0, 3);
	return `${weekday}, ${String(date).padStart(2, '0')} ${monthName.slice(0, 3)} ${year} 00:00:00 GMT`;
}

const itemOf = ({ id, url, title, text, day, tags }: FeedItem) =>
	[
		'<item>',
		`<title>${escaped(title)}</title>`,
		`<link>${escaped(url)}</link>`,
		`<guid isPermaLink="true">${escaped(id)}</guid>`,
		`<pubDate>${rfc822(day)}</pubDate>`,
		...tags.map((tag) => `<category>${escaped(tag)}</category>`),
		// Escaped twice: a reader takes a description for HTML, and ours is plain text.
		`<description>${escaped(escaped(text))}</description>`,
		'</item>',
	].join('\n');

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with its own address as the board's profile asks. */
export function rss({ title, description, home, self, language, items }: Feed): string {
	const newest = items[0];
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
		'<channel>',
		`<title>${escaped(title)}</title>`,
		`<link>${escaped(home)}</link>`,
		`<description>${escaped(description)}</description>`,
		`<language>${language.toLowerCase()}</language>`,
		...(newest ? [`<lastBuildDate>${rfc822(newest.day)}</lastBuildDate>`] : []),
		`<atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>`,
		...items.map(itemOf),
		'</channel>',
		'</rss>',
		'',
	].join('\n');
}
