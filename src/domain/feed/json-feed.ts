import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ title, description, home, self, language, items }: Feed): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: home,
		feed_url: self,
		description,
		language,
		authors: [{ name: 'Five Truths' }],
		items: items.map((item) => ({
			id: item.id,
			url: item.url,
			title: item.title,
			content_text: item.text,
			// RFC 3339 knows no day without a time: the first moment of it.
			date_published: `${item.day}T00:00:00Z`,
			tags: item.tags,
		})),
	};
	return `${JSON.stringify(feed, undefined, 2)}\n`;
}
