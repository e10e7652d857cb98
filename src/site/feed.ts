import type { Feed, FeedItem } from '../domain/feed/feed.ts';
import { changedValueInWords } from '../domain/history.ts';
import { type HistoryEvent, historyEvents } from './history.ts';
import { absolute, CHANGES, changePath } from './links.ts';

export const FEED_TITLE = 'Five Truths: new and changed';

/** An event in plain text, complete in itself: many people read nothing but the feed. */
function textOf({ entry, change }: HistoryEvent): string {
	if (!change) return entry.summary;
	const values = change.values.map((value) => `${changedValueInWords(value)}.`);
	return [entry.statement, change.what, ...values, change.why].filter(Boolean).join(' ');
}

const itemOf = (event: HistoryEvent, site: URL): FeedItem => ({
	id: absolute(changePath(event.id), site),
	url: absolute(event.entry.path, site),
	title: `${event.change ? 'Changed' : 'New'}: ${event.entry.name}`,
	text: textOf(event),
	day: event.on,
	tags: [event.change ? 'changed' : 'new', event.entry.kind],
});

/**
 * Everything that is new or has changed, for feed readers.
 *
 * @param self Root-relative address of the feed.
 */
export async function siteFeed(self: string, site: URL): Promise<Feed> {
	return {
		title: FEED_TITLE,
		description:
			'New and changed chapters, claims, tools, questions, terms and figures, each change with its old and new value and the reason.',
		home: absolute(CHANGES, site),
		self: absolute(self, site),
		language: 'en-GB',
		items: (await historyEvents()).map((event) => itemOf(event, site)),
	};
}
