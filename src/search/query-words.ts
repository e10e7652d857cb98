import { fold } from './fold.ts';

/** The longest query taken, in characters; the rest is dropped. */
const LONGEST = 200;
/** Words in the longest phrase that is said in another way. */
const LONGEST_PHRASE = 4;

/** What the whole site is about, so that it narrows nothing down. */
const SUBJECT =
	/(?<![\p{L}\p{N}])(?:ai )?(?:product (?:manager|management)s?|pms?)(?![\p{L}\p{N}])/giu;

/** One word or phrase of the query that the site says in another way. */
interface Replacement {
	readonly from: string;
	readonly to: string;
}

/** What to search for, worked out from what a reader typed. */
export interface QueryPlan {
	/** As typed, tidied and cut to a sensible length; empty where it is too little to search for. */
	readonly typed: string;
	/** The words that carry its meaning, as the index takes them. */
	readonly query: string;
	/** The same in the site's words; absent where the list knows none of them. */
	readonly instead?: { readonly query: string; readonly replaced: readonly Replacement[] };
}

/**
 * Turns what a reader typed into what the index is asked. Never throws.
 *
 * @param raw Anything: a word, a question, 10,000 pasted characters.
 * @param instead Word or phrase in lower case → the site's word (`src/content/search/words.yaml`).
 * @param smallWords Words that say nothing of a question's subject, without accents.
 * @example
 * planQuery('What is a halucination?', { halucination: 'hallucination' }, new Set(['what', 'is', 'a']));
 * // => { typed: 'What is a halucination?', query: 'halucination',
 * //      instead: { query: 'hallucination', replaced: [{ from: 'halucination', to: 'hallucination' }] } }
 */
export function planQuery(
	raw: string,
	instead: Readonly<Record<string, string>>,
	smallWords: ReadonlySet<string> = new Set(),
): QueryPlan {
	const typed = tidy(raw);
	// A phrase in quotation marks is searched for as it stands.
	if (/^".+"$/.test(typed)) return { typed, query: typed };
	const words = wordsOf(typed);
	const { words: replacedWords, replaced } = replaceWords(words, instead);
	const plan = { typed, query: meaningful(words, smallWords) };
	if (replaced.length === 0) return plan;
	return { ...plan, instead: { query: meaningful(replacedWords, smallWords), replaced } };
}

/** The words of a query, without the punctuation around them: `What's RAG?` is `What's` and `RAG`. */
export function wordsOf(query: string): string[] {
	return query
		.split(/\s+/)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+]+$/gu, ''))
		.filter(Boolean);
}

/** One line without marks that cannot be seen; nothing where a single letter is left. */
function tidy(raw: string): string {
	const tidied = raw
		.slice(0, LONGEST)
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’]/g, "'")
		.replace(/[\p{C}\s]+/gu, ' ')
		.trim();
	return tidied.length > 1 ? tidied : '';
}

function replaceWords(words: readonly string[], instead: Readonly<Record<string, string>>) {
	const result: string[] = [];
	const replaced: Replacement[] = [];
	let at = 0;
	while (at < words.length) {
		const match = longestReplacement(words.slice(at, at + LONGEST_PHRASE), instead);
		if (match) replaced.push(match);
		result.push(match?.to ?? words[at] ?? '');
		at += match?.from.split(' ').length ?? 1;
	}
	return { words: result.flatMap((word) => word.split(' ')), replaced };
}

/** The longest phrase these words begin with that the site says in another way. */
function longestReplacement(
	words: readonly string[],
	instead: Readonly<Record<string, string>>,
): Replacement | undefined {
	for (let length = words.length; length > 0; length--) {
		const from = words.slice(0, length).join(' ');
		const key = from.toLowerCase();
		const to = Object.hasOwn(instead, key) ? instead[key] : undefined;
		if (to !== undefined && fold(to) !== fold(from)) return { from, to };
	}
	return undefined;
}

function meaningful(words: readonly string[], smallWords: ReadonlySet<string>): string {
	const whole = words.join(' ');
	const isTelling = (word: string) => !smallWords.has(fold(word));
	const narrowed = wordsOf(whole.replace(SUBJECT, ' ')).filter(isTelling);
	if (narrowed.length > 0) return narrowed.join(' ');
	// Small words alone, as in “So what?”, mean something only side by side.
	return words.length > 1 && !words.some(isTelling) ? `"${whole}"` : whole;
}
