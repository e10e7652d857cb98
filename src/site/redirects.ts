/**
 * What has moved, or what people guess, and where each leads: pages, files, and places on pages
 * (`/faq/#degree`), root-relative without the base path. A published address never goes away: whoever
 * renames something adds a line, and nobody takes one out (`tests/fixtures/published-anchors.txt`
 * remembers). What stands behind `?` and `#` goes along with a page. `src/hosting/redirects.ts` says how
 * hosts are told, `src/hosting/moved-places.ts` what happens to places, which no host sees.
 */
export const REDIRECTS: Readonly<Record<string, string>> = {
	'/corrections/': '/changes/',
	'/feed/': '/changes/',
	'/ledger/': '/evidence/',
	'/feed.xml': '/rss.xml',
	'/about/#license': '/about/#licence',
};
