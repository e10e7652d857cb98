import type { ExcerptPart } from './excerpt.ts';
import type { Kind } from './kinds.ts';

/*
 * What the search asks of an index, whatever its make. `pagefind.ts` answers with Pagefind;
 * tests answer from a list.
 */

/** One part of a long page that matched. */
export interface Section {
	readonly title: string;
	readonly url: string;
	readonly excerpt: readonly ExcerptPart[];
}

/** What is shown of a hit. */
export interface HitText {
	readonly title: string;
	readonly url: string;
	readonly kind: Kind;
	/** How the claim stands, where the hit is one. */
	readonly verdict?: string;
	readonly excerpt: readonly ExcerptPart[];
	readonly sections: readonly Section[];
	/** Its title and the other names it goes by. */
	readonly names: readonly string[];
	/** The words by which it was found. */
	readonly matched: readonly string[];
}

export interface Hit {
	readonly id: string;
	readonly score: number;
	readonly kind: Kind;
	text(): Promise<HitText>;
}

export interface SiteIndex {
	/** Pages with every word of the query, best first. */
	search(query: string): Promise<readonly Hit[]>;
}

/** What search knows of the site's words: `pagefind/words.json`, written with the index. */
export interface SiteWords {
	/**
	 * What each record is, by the index's id. Pagefind could tell by its filter, after fetching the
	 * whole index.
	 */
	readonly kinds: Readonly<Record<string, Kind>>;
	/** A reader's word or phrase, in lower case → the site's. */
	readonly instead: Readonly<Record<string, string>>;
	/** Words that say nothing of a question's subject. */
	readonly smallWords: readonly string[];
	/** The site's important words, for guessing at misspelt ones. */
	readonly vocabulary: readonly string[];
	/** Questions to begin with; addresses below the base path. */
	readonly suggestions: readonly { readonly title: string; readonly url: string }[];
}

/** What searching needs, on its way. */
export interface SiteSearch {
	readonly index: Promise<SiteIndex>;
	readonly words: Promise<SiteWords>;
}
