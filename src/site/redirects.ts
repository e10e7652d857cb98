/**
 * Addresses that have moved, or that people guess, and where each leads: root-relative pages without
 * the base path. A published address never goes away: whoever renames a page adds a line, and nobody
 * takes one out (`tests/fixtures/published-anchors.txt` remembers). What stands behind `?` and `#`
 * goes along. `src/hosting/redirects.ts` says how hosts are told.
 */
export const REDIRECTS: Readonly<Record<string, string>> = {
	'/corrections/': '/changes/',
	'/feed/': '/changes/',
	'/ledger/': '/evidence/',
};
