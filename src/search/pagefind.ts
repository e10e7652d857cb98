import { foldedWords } from './fold.ts';
import { type Kind, KINDS } from './kinds.ts';
import { mergeHits } from './rank.ts';
import type { Hit, HitText, SiteIndex, SiteWords } from './site-index.ts';

/* Pagefind's browser module, as far as it is used here. */
interface PagefindModule {
	createInstance(options: object): PagefindInstance;
}
interface PagefindInstance {
	search(
		query: string | null,
		options?: object,
	): Promise<{ results: readonly PagefindResult[] } | null>;
	filters(): Promise<Record<string, Record<string, number>>>;
}
interface PagefindResult {
	readonly id: string;
	readonly score: number;
	data(): Promise<PagefindText>;
}
interface PagefindText {
	readonly url: string;
	readonly content: string;
	readonly excerpt: string;
	readonly locations: readonly number[];
	readonly meta: Readonly<Record<string, string | undefined>>;
	readonly sub_results: readonly { title: string; url: string; excerpt: string; anchor?: object }[];
}

/** Words an excerpt holds. */
const EXCERPT_WORDS = 26;

/** Names and other names weigh more than text. */
const RANKING = { metaWeights: { title: 5, keywords: 3 } };

/**
 * A claim's title is a sentence of the article, so it holds many words, and it is not our answer: it
 * stands behind a question or a term that fits as well. A chapter answers in its text.
 */
const KIND_WEIGHTS: Readonly<Record<Kind, number>> = {
	FAQ: 1,
	Term: 1,
	Chapter: 1.3,
	Claim: 0.5,
	Tool: 1,
	Page: 0.8,
};

/**
 * Loads Pagefind and what it needs for a first answer. Runs on the page's own thread: a site of a
 * few hundred records is searched within a millisecond, and no second copy is downloaded.
 *
 * @param base The site's base path, ending in a slash.
 * @param attempt Makes the address new after a failure, because a browser may keep a failed module.
 * @throws when the site has no index, or it cannot be reached.
 */
export async function openIndex(base: string, attempt = 0): Promise<SiteIndex> {
	const folder = `${base}pagefind/`;
	const address = `${folder}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
	const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
	const instance = pagefind.createInstance({
		basePath: folder,
		baseUrl: base,
		noWorker: true,
		excerptLength: EXCERPT_WORDS,
		ranking: RANKING,
	});
	const kinds = await kindsById(instance);
	return {
		async search(query) {
			const results = (await instance.search(query))?.results ?? [];
			return mergeHits(results.map((result) => hitOf(result, kinds.get(result.id) ?? 'Page')));
		},
	};
}

/** @throws when the file is missing or is not what the build writes. */
export async function fetchWords(base: string): Promise<SiteWords> {
	const response = await fetch(`${base}pagefind/words.json`);
	if (!response.ok) throw new Error(`pagefind/words.json: ${response.status}`);
	return (await response.json()) as SiteWords;
}

/** The kind of every record, asked once, so that filtering and counting need no further query. */
async function kindsById(instance: PagefindInstance): Promise<Map<string, Kind>> {
	const known = (await instance.filters())['type'] ?? {};
	const lists = await Promise.all(
		KINDS.filter((kind) => kind in known).map(async (kind) => {
			const all = await instance.search(null, { filters: { type: kind } });
			return (all?.results ?? []).map(({ id }) => [id, kind] as const);
		}),
	);
	return new Map(lists.flat());
}

function hitOf(result: PagefindResult, kind: Kind): Hit {
	return {
		id: result.id,
		score: result.score * KIND_WEIGHTS[kind],
		kind,
		text: async () => hitText(await result.data(), kind),
	};
}

function hitText(data: PagefindText, kind: Kind): HitText {
	const { title = data.url, keywords = '', verdict } = data.meta;
	const content = data.content.split(/[\r\n\s]+/);
	const marked = data.locations.map((location) => content[location] ?? '');
	return {
		title,
		url: data.url,
		kind,
		...(verdict !== undefined && { verdict }),
		excerpt: data.excerpt,
		sections: data.sub_results.filter((section) => section.anchor !== undefined),
		names: [title, ...keywords.split(',')],
		matched: [...marked, ...foldedWords(`${title} ${keywords}`)],
	};
}
