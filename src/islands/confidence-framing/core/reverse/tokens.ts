import type { Reading } from './reading.ts';

/** A word, a number or a mark, as the rules see it. */
export interface Token {
	/** Small letters; `won’t` gives `will` and `not`, `we’ll` gives `we` and `will`. */
	readonly text: string;
	readonly kind: 'word' | 'number' | 'mark';
	/** A capital and then small letters, or one capital. */
	readonly isTitle: boolean;
	/** No gap between it and the token before it. */
	readonly isGlued: boolean;
	/** Offsets in the reader's text. */
	readonly start: number;
	readonly end: number;
}

/** No rule looks beyond a sentence. Its last mark is its last token. */
export interface Sentence {
	readonly tokens: readonly Token[];
	/** The first token that is not a mark. */
	readonly first: number;
	/** Most Words Have Capitals, so that a capital tells no name. */
	readonly isTitled: boolean;
}

const TOKEN =
	/(w\/[ce]\b|\p{sc=Latn}[\p{sc=Latn}\p{Nd}]*(?:['-][\p{sc=Latn}\p{Nd}]+|\.\p{Nd}+){0,8})|((?:\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|\p{Nd}{1,2}:\p{Nd}{2}|\p{Nd}{1,3}(?: \p{Nd}{3}){1,4}(?!\p{Nd})|\.?\p{Nd}+(?:[.,'/]\p{Nd}+){0,5})[½¼¾]?[\p{sc=Latn}\p{Nd}]*(?:-[\p{sc=Latn}]+){0,4}|[½¼¾])|\p{L}+|\S|\n/gu;

/** Where a word that stands for two divides: `do|n't`, `we|'ll`, `can|not`, `gon|na`. */
const JOINT =
	/(?=n't$|'(?:ll|ve|re|m|d|s)$)|(?<=^(?:ca|wo|do|does|did|is|are|was|were|has|have|had|should|would))(?=nt$)|(?<=^can)(?=not$)|(?<=^i)(?=m$|ve$)|(?<=^(?:it|that|they|you))(?=ll$)|(?<=^(?:they|you|we))(?=ve$)|(?<=^(?:they|you))(?=re$)|(?<=^gon)(?=na$)/;

/** What the halves stand for, without an apostrophe; “s” may be a verb or an owner and stays. */
const HALVES = new Map(
	'ca can|wo will|sha shall|nt not|ll will|ve have|re are|m am|d would|gon going|na to|wil will'
		.split('|')
		.map((pair) => pair.split(' ') as [string, string]),
);

/** Marks after which no sentence goes on; a tick or a bullet opens the next one. */
const STOP = /^[.!?\n。！？•◦▪]$|^\p{So}$/u;
const ABBREVIATION =
	/^(?:mr|mrs|ms|dr|vs|approx|etc|no|st|inc|ltd|jan|feb|mar|apr|aug|sept?|oct|nov|dec|mio)$/;

export function tokensOf({ plain, starts, ends }: Reading): Token[] {
	const tokens: Token[] = [];
	let lastEnd = -1;
	const add = (raw: string, at: number, kind: Token['kind'], text: string) => {
		tokens.push({
			text,
			kind,
			isTitle: /^\p{Lu}(?!.*\p{Lu})/u.test(raw),
			isGlued: at === lastEnd,
			start: starts[at] ?? 0,
			end: ends[at + raw.length - 1] ?? 0,
		});
		lastEnd = at + raw.length;
	};
	for (const { 0: raw, 1: word, 2: number, index } of plain.matchAll(TOKEN)) {
		const text = raw.toLowerCase();
		// Long runs of letters are no words of the lexicon, and no rule need walk through them.
		if (!word || raw.length > 40) {
			const kind = number ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'mark';
			add(raw, index, kind, text.slice(0, 40));
			continue;
		}
		let from = 0;
		for (const half of text.split(JOINT)) {
			const meant =
				half === text && half !== 'wil' ? text : (HALVES.get(half.replace("'", '')) ?? half);
			add(raw.slice(from, from + half.length), index + from, 'word', meant);
			from += half.length;
		}
	}
	return tokens;
}

export function sentencesOf(tokens: readonly Token[]): Sentence[] {
	const lists: Token[][] = [[]];
	for (const [i, token] of tokens.entries()) {
		lists.at(-1)?.push(token);
		const isAbbreviated = token.text === '.' && ABBREVIATION.test(tokens[i - 1]?.text ?? '');
		if (token.kind === 'mark' && STOP.test(token.text) && !isAbbreviated) lists.push([]);
	}
	return lists.map((list) => {
		const words = list.filter(({ kind }) => kind === 'word');
		const first = list.findIndex(({ kind }) => kind !== 'mark');
		return {
			tokens: list,
			first: first < 0 ? list.length : first,
			isTitled: words.filter(({ isTitle }) => isTitle).length > words.length * 0.7,
		};
	});
}

/**
 * Up to `count` words before token `at`, each with a space after it: `^ ` where the sentence begins,
 * `, ` for a mark.
 */
export function wordsBefore({ tokens, first }: Sentence, at: number, count = 4): string {
	const from = Math.max(first, at - count);
	const start = from === first && at - count < first ? '^ ' : '';
	return start + joined(tokens.slice(from, at));
}

/** Up to `count` words from token `at` on, `$` where the sentence ends. */
export function wordsAfter({ tokens }: Sentence, at: number, count = 4): string {
	return joined(tokens.slice(at, at + count)) + (at + count > tokens.length ? '$ ' : '');
}

function joined(tokens: readonly Token[]): string {
	return tokens
		.map(({ kind, text }) => `${kind === 'mark' && text !== '%' ? ',' : text} `)
		.join('');
}
