import { dateLetter } from './date-words.ts';
import type { Span } from './finding.ts';
import {
	ADVERBS,
	ARTICLES,
	CONJUNCTIONS,
	PREPOSITIONS,
	PRONOUNS,
	VERBS,
	closes,
} from './function-words.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';

/*
 * “every team”, “all requests”, “zero risk”: claims about the whole of something,
 * which take the noun or verb they speak of.
 */

/** A word that may be what all or none is said of. */
const NOUN = `(?!(?:${ARTICLES}|${PRONOUNS}|${PREPOSITIONS}|${CONJUNCTIONS}|${VERBS}|${ADVERBS}|best|right|good|set|well|out|other|else|being|along|things|hands|kinds|sorts|due|clear|few|reason|chance|effort|two|three|four|five|six|point|sum|percent|trust|shot) )[a-z][\\w-]*`;

interface Total {
	readonly word: RegExp;
	/** What must not stand before it. */
	readonly notAfter: RegExp;
	/** What has to follow; the match is the rest of the phrase. */
	readonly rest: RegExp;
}

const TOTALS: readonly Total[] = [
	{
		word: /^(?:every|each)$/,
		notAfter: closes('(?:and|for|of|from) each'),
		rest: new RegExp(`^(?:and every )?(?:single |last )?(?:one of \\w+ )?${NOUN}`),
	},
	{
		word: /^all$/,
		notAfter: closes(PREPOSITIONS, VERBS, 'after|above|first|once|it|we|they|you|us|them|that'),
		rest: new RegExp(`^(?:of )?(?:the |our |your |their |its |my )?${NOUN}`),
	},
	{
		word: /^zero$/,
		notAfter: closes(PREPOSITIONS, 'below|above|near|sub|day|patient|ground'),
		rest: new RegExp(
			`^${NOUN}(?: (?:loss|risk|errors?|positives|negatives|alarms|impact|downtime))?`,
		),
	},
	{
		word: /^must$/,
		notAfter: closes('you|we|i|who|users?|employees|staff|everyone'),
		rest: /^(?=be (?:the|some|due|because|down|an? (?:bug|mistake|error|problem|issue)|in the|wrong|right)|have (?:been|gone|come|lost|left|\w+ed) )/,
	},
];

export function totalsOf(sentence: Sentence): Span[] {
	const spans: Span[] = [];
	for (let at = sentence.first; at < sentence.tokens.length; at += 1) {
		const text = sentence.tokens[at]?.text ?? '';
		const total = TOTALS.find(({ word }) => word.test(text));
		const before = wordsBefore(sentence, at);
		if (!total || total.notAfter.test(before)) continue;
		const rest = total.rest
			.exec(wordsAfter(sentence, at + 1, 5))?.[0]
			.split(' ')
			.filter(Boolean);
		// “Every Monday” and “all week” only say when.
		if (!rest || (/^[eaz]/.test(text) && /[WMSUue]/.test(dateLetter(rest.at(-1) ?? '') ?? '')))
			continue;
		// “Nearly every team” counts teams; “not every team” is the lexicon's.
		if (/\b(?:almost|nearly|virtually|practically|not|mostly) $/.test(before)) continue;
		spans.push({ kind: 'absolute', entry: text, from: at, to: at + 1 + rest.length });
	}
	return spans;
}
