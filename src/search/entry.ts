import { SearchDialog } from './dialog.ts';
import { startSearchPage } from './page.ts';
import { fetchWords, openIndex } from './pagefind.ts';
import css from './search.css?inline';
import type { SiteSearch } from './site-index.ts';

/*
 * The search, fetched when a reader shows that they want it (`open-search.inline.ts`), and by
 * `/search/` at once.
 */

const base = import.meta.env.BASE_URL;

let loading: SiteSearch | undefined;
let failures = 0;

/** The index and the words, fetched once; after a failure the next call tries again. */
function load(): SiteSearch {
	if (loading) return loading;
	const words = fetchWords(base);
	const index = openIndex(base, words, failures);
	Promise.all([words, index]).catch(() => {
		loading = undefined;
		failures++;
	});
	return (loading = { words, index });
}

// A style sheet made by script: allowed by a strict policy, and no page pays for it before.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

const pageField = startSearchPage({ base, load });
let dialog: SearchDialog | undefined;

/**
 * Opens the search over the page; on the search page goes to its field.
 *
 * @param typed What the reader typed while this script was on its way.
 */
export function openSearch(typed = ''): void {
	if (!pageField) {
		(dialog ??= new SearchDialog({ base, load })).open(typed);
		return;
	}
	pageField.focus();
	if (typed) pageField.value = typed;
	else pageField.select();
	pageField.dispatchEvent(new Event('input'));
}

// So that the first letter typed finds everything there. A failure shows when something is searched.
load();
