import { excerptAround, opening } from './excerpt.ts';
import { foldedWords } from './fold.ts';
import type { Kind } from './kinds.ts';
import { mergeHits } from './rank.ts';
import type { Hit, HitText, Section, SiteIndex, SiteWords } from './site-index.ts';

/* Pagefind's browser module, as far as it is used here. */
interface PagefindModule {
	createInstance(options: object): PagefindInstance;
}
interface PagefindInstance {
	search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
	readonly id: string;
	readonly score: number;
	/** Names of the metadata that matched; absent where none did. */
	readonly matchedMetaFields?: readonly string[];
	data(): Promise<PagefindText>;
}
interface PagefindText {
	readonly url: string;
	readonly content: string;
	readonly locations: readonly number[];
	readonly meta: Readonly<Record<string, string | undefined>>;
	readonly anchors: readonly Anchor[];
	readonly sub_results: readonly {
		readonly title: string;
		readonly url: string;
		readonly anchor?: Anchor;
		readonly locations: readonly number[];
	}[];
}
interface Anchor {
	readonly element: string;
	readonly location: number;
}

/** Sections of a long page shown below it. */
const SECTIONS = 3;

/** Names and other names weigh more than text. */
const RANKING = { metaWeights: { title: 5, keywords: 3 } };

/**
 * A claim's title is a sentence of the article, so it holds many words, and it is not our answer: it
 * stands behind a question or a term that fits as well. A chapter answers in its text.
 */
const KIND_WEIGHTS: Readonly<Partial<Record<Kind, number>>> = { Chapter: 1.3, Claim: 0.5 };

/**
 * Loads Pagefind and what it needs for a first answer. Runs on the page's own thread: a site of a
 * few hundred records is searched within a millisecond, and no second copy is downloaded.
 *
 * @param base The site's base path, ending in a slash.
 * @param words Knows the kind of each record.
 * @param attempt Makes the address new after a failure, because a browser may keep a failed module.
 * @throws when the site has no index, or it cannot be reached.
 */
export async function openIndex(
	base: string,
	words: Promise<SiteWords>,
	attempt = 0,
): Promise<SiteIndex> {
	const folder = `${base}pagefind/`;
	const address = `${folder}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
	const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
	const instance = pagefind.createInstance({
		basePath: folder,
		baseUrl: base,
		noWorker: true,
		ranking: RANKING,
	});
	// Answers once everything is there that every search needs.
	await instance.search('');
	return {
		async search(query) {
			const { results } = await instance.search(query);
			const { kinds } = await words;
			return mergeHits(results.map((result) => hitOf(result, kinds[result.id] ?? 'Page')));
		},
	};
}

/** @throws when the file is missing or is not what the build writes. */
export async function fetchWords(base: string): Promise<SiteWords> {
	return (await (await fetch(`${base}pagefind/words.json`)).json()) as SiteWords;
}

function hitOf(result: PagefindResult, kind: Kind): Hit {
	return {
		id: result.id,
		score: result.score * (KIND_WEIGHTS[kind] ?? 1),
		kind,
		text: async () => hitText(await result.data(), kind, result.matchedMetaFields !== undefined),
	};
}

function hitText(data: PagefindText, kind: Kind, isNamed: boolean): HitText {
	const { title = data.url, keywords = '', verdict } = data.meta;
	const words = data.content.split(/\s+/);
	// A page begins with its heading, which stands above the excerpt already.
	const from = data.content.startsWith(title) ? title.split(' ').length : 0;
	return {
		title,
		url: data.url,
		kind,
		...(verdict !== undefined && { verdict }),
		excerpt: opening(words, data.locations, from, isNamed),
		sections: bestSections(data, words),
		names: [title, ...keywords.split(',')],
		matched: [
			...data.locations.map((location) => words[location] ?? ''),
			...foldedWords(`${title} ${keywords}`),
		],
	};
}

/** The sections with the most of what was searched for, each with the words around it. */
function bestSections(data: PagefindText, words: readonly string[]): Section[] {
	const headings = data.anchors
		.filter(({ element }) => /^h\d/.test(element))
		.map(({ location }) => location);
	return data.sub_results
		.flatMap((section) => (section.anchor ? [{ ...section, at: section.anchor.location }] : []))
		.sort((a, b) => b.locations.length - a.locations.length)
		.slice(0, SECTIONS)
		.map(({ title, url, at }) => {
			const next = headings.filter((heading) => heading > at);
			const end = Math.min(words.length, ...next);
			return {
				title,
				url,
				excerpt: excerptAround(words, data.locations, at + title.split(/\s+/).length, end),
			};
		});
}
