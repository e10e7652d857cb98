import { clausesOf } from './clauses.ts';
import { datesOf } from './dates.ts';
import type { Finding, Span, Stretch } from './finding.ts';
import { numbersOf } from './numbers.ts';
import { phrasesOf } from './phrases.ts';
import { isPromised } from './promises.ts';
import { capText, read } from './reading.ts';
import { isMuted } from './requests.ts';
import { sentencesOf, tokensOf, wordsAfter, wordsBefore, type Sentence } from './tokens.ts';
import { totalsOf } from './totals.ts';
import { futuresOf } from './will.ts';

/** What a percentage before it settles: “95% confident”, “80% likely”. */
const SETTLED =
	/(?:likely|confident|sure|certain|convinced|positive|chances?|probability|likelihood|odds)$/;
const MEASURED =
	/^(?:of|uptime|accuracy|coverage|recall|precision|increase|rise|more|growth|off|availability|in|on|at|by|from|to|for) /;

/** “100% right” claims certainty; “100% of the tests” and “coverage is 100%” count. */
function isCertainty(sentence: Sentence, { from, to }: Stretch): boolean {
	if (sentence.tokens[from]?.text !== '100' || sentence.tokens[from + 1]?.text !== '%') return false;
	const after = wordsAfter(sentence, to, 1);
	if (MEASURED.test(after)) return false;
	return /^[a-z]/.test(after) || !/\b(?:to|of|from|by|hit|reached|at|was|is|a) $/.test(wordsBefore(sentence, from, 1));
}

/** In order, without what touches something earlier in the list. */
function settled(spans: readonly Span[]): Span[] {
	const taken = new Set<number>();
	return spans
		.filter(({ from, to }) => {
			const own = Array.from({ length: to - from }, (_, i) => from + i);
			const isFree = !own.some((at) => taken.has(at));
			if (isFree) for (const at of own) taken.add(at);
			return isFree;
		})
		.sort((a, b) => a.from - b.from);
}

function spansOf(sentence: Sentence): Span[] {
	if (isMuted(sentence)) return [];
	const { tokens } = sentence;
	const dates = datesOf(sentence);
	const figures = numbersOf(sentence, dates);
	const percents = figures.filter(({ isPercent }) => isPercent);
	const percentStarts = new Set(percents.map(({ from }) => from));
	const percentEnds = new Map(percents.map(({ from, to }) => [to, from]));
	const phrases = phrasesOf(sentence).filter(
		({ kind, from, to }) => !(percentEnds.has(from) && (kind === 'absolute' || SETTLED.test(tokens[to - 1]?.text ?? ''))),
	);
	const clauses = clausesOf(sentence, phrases.filter(({ kind }) => kind === 'hedge'), figures);
	const futures = futuresOf(sentence);
	const courtesies = new Set(
		futures.filter(({ isCourtesy }) => isCourtesy).map(({ from }) => clauses[from]),
	);
	const bare = dates.filter((date) => {
		const clause = clauses[date.from];
		if (!clause || clause.isOpen || courtesies.has(clause)) return false;
		// “95% by 2 June”, “by 12 May (80%)”: the date has its chance.
		const given = percentEnds.get(date.from) ?? Infinity;
		if ((given < Infinity && tokens[given - 1]?.kind !== 'word') || percentStarts.has(date.to + 1)) return false;
		return isPromised(sentence, date, clause.promise);
	});
	const bareDates = new Set(bare);
	const absolutes = [...futures.filter(({ isCourtesy }) => !isCourtesy), ...phrases, ...totalsOf(sentence)];
	return settled([
		...bare.map(({ from, to }): Span => ({ kind: 'bare-date', from, to })),
		...absolutes.filter(({ kind, from }) => kind === 'hedge' || !clauses[from]?.isOpen),
		// “Built in 3 days” is a duration after all.
		...numbersOf(sentence, dates.filter((date) => bareDates.has(date) || !date.isDeadline))
			.filter(({ from }) => !(isCertainty(sentence, { from, to: from + 2 }) && clauses[from]?.isOpen))
			.map(({ from, to }): Span =>
				isCertainty(sentence, { from, to: from + 2 })
					? { kind: 'absolute', entry: '100%', from, to: from + 2 }
					: { kind: 'number', from, to },
			),
	]);
}

/**
 * Hedges, absolutes, bare dates and numbers in a text, in order and never overlapping. Takes any
 * string; reads its first `LONGEST_TEXT` units, in time that grows with their number.
 */
export function findPhrases(text: string): readonly Finding[] {
	const capped = capText(text).text;
	return sentencesOf(tokensOf(read(capped))).flatMap((sentence) =>
		spansOf(sentence).map(({ from, to, ...span }) => {
			const start = sentence.tokens[from]?.start ?? 0;
			const end = sentence.tokens[to - 1]?.end ?? start;
			return { ...span, phrase: capped.slice(start, end), start, end };
		}),
	);
}
