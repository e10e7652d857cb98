import type { Span } from './finding.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';

/*
 * “every team”, “all requests”, “zero risk”, “cannot fail”: claims about the whole of something,
 * which take the noun or verb they speak of.
 */

const TIMES =
	'day|days|week|month|quarter|year|hour|minute|second|night|morning|evening|sprint|release|monday|tuesday|wednesday|thursday|friday|saturday|sunday';

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
		notAfter: /\b(?:and|for|of|from) each $/,
		rest: new RegExp(
			`^(?:and every )?(?:single |last )?(?:one of \\w+ )?(?!(?:${TIMES}|other|now|so|few|once|reason|chance|effort|right|two|three|four|five|six|of|time|has|is|was|and) |\\d|[,$])[a-z][\\w-]*`,
		),
	},
	{
		word: /^all$/,
		notAfter: /\b(?:at|after|above|in|first|once|it|we|they|you|us|them|that|for|is|are|be|was|were|not|of) $/,
		rest: new RegExp(
			`^(?:of )?(?:the |our |your |their |its |my )?(?!(?:${TIMES}|the|best|right|good|set|well|at|in|is|are|being|over|about|along|around|things|else|hands|this|that|up|out|of|kinds|sorts|due|clear|we|you|i|it|time|times|going|else|but|two|three|four|five|six|i'm|to|for|and|on|three) |\\d|[,$])[a-z][\\w-]*`,
		),
	},
	{
		word: /^zero$/,
		notAfter: /\b(?:from|to|below|above|of|is|at|near|sub|day|patient|ground|was|not|than) $/,
		rest: /^(?!(?:in|to|or|and|point|sum|percent|per|day|days|trust|shot|out|on|for|is|was) |\d|[,$])[a-z][\w-]*(?: (?:loss|risk|errors?|positives|negatives|alarms|impact|downtime))?/,
	},
	{
		word: /^no$/,
		notAfter: /\b(?:at|with|if|or|saw|found|had|there was|there were) $/,
		rest: /^(?:risks?|downtime|downsides?|exceptions?|surprises|errors|bugs|failures|mistakes|danger|data loss|loss of data|regressions?|hallucinations|outages?|false (?:positives|alarms)|room for error|catch|single)\b/,
	},
	{
		word: /^can$/,
		notAfter: /^never$/,
		rest: /^not (?:possibly )?(?:fail|lose|miss|go wrong|break|be (?:beaten|wrong|hacked|broken|bypassed)|happen|hallucinate|leak)\b/,
	},
	{
		word: /^(?:completely|totally|entirely|fully|absolutely)$/,
		notAfter: /\b(?:not) $/,
		rest: /^(?:safe|secure|accurate|eliminates?|reliable|risk|certain|error|removes?|automated|automates?|solves?|prevents?)\b/,
	},
];

export function totalsOf(sentence: Sentence): Span[] {
	const spans: Span[] = [];
	for (let at = sentence.first; at < sentence.tokens.length; at += 1) {
		const text = sentence.tokens[at]?.text ?? '';
		const total = TOTALS.find(({ word }) => word.test(text));
		if (!total || total.notAfter.test(wordsBefore(sentence, at))) continue;
		const rest = total.rest.exec(wordsAfter(sentence, at + 1, 5))?.[0];
		if (rest === undefined) continue;
		const before = wordsBefore(sentence, at, 1);
		// “Nearly every team” counts teams; “not every team” is the lexicon's.
		if (/^(?:\^ )?(?:almost|nearly|virtually|practically|not|mostly) $/.test(before)) continue;
		spans.push({ kind: 'absolute', entry: text, from: at, to: at + 1 + rest.trim().split(' ').length });
	}
	return spans;
}
