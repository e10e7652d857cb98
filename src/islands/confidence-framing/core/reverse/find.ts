import { clausesOf, SETTLED } from './clauses.ts';
import { datesOf } from './dates.ts';
import type { Finding, Span } from './finding.ts';
import { PREPOSITIONS, VERBS, closes, opens } from './function-words.ts';
import { numbersOf, type NumberSpan } from './numbers.ts';
import { partsOf } from './parts.ts';
import { phrasesOf } from './phrases.ts';
import { isPromised } from './promises.ts';
import { capText, read } from './reading.ts';
import { mutedIn } from './requests.ts';
import { sentencesOf, tokensOf, wordsAfter, wordsBefore, type Sentence } from './tokens.ts';
import { totalsOf } from './totals.ts';
import { futuresOf } from './will.ts';

const MEASURED = opens(PREPOSITIONS, 'uptime|accuracy|coverage|recall|increase|more|growth|off');
const MEASURING = closes(PREPOSITIONS, VERBS, ',|a|hit|reached');

/** “100% right” claims certainty; “100% of the tests” and “coverage is 100%” count. */
function isCertainty(sentence: Sentence, { from, to }: NumberSpan): boolean {
	if (sentence.tokens[from]?.text !== '100' || sentence.tokens[from + 1]?.text !== '%')
		return false;
	const after = wordsAfter(sentence, to, 1);
	return (
		!MEASURED.test(after) &&
		(/^[a-z]/.test(after) || !MEASURING.test(wordsBefore(sentence, from, 1)))
	);
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
	const { tokens } = sentence;
	// Single letters and marks say nothing.
	if (!tokens.some(({ kind, text }) => kind === 'number' || /\w\w/.test(text))) return [];
	const parts = partsOf(sentence);
	const muted = mutedIn(sentence, parts);
	const dates = datesOf(sentence);
	const figures = numbersOf(sentence, dates);
	const percents = figures.filter(({ isPercent }) => isPercent);
	const percentStarts = new Set(percents.map(({ from }) => from));
	const percentEnds = new Map(percents.map(({ from, to }) => [to, from]));
	const phrases = phrasesOf(sentence).filter(
		({ kind, from, to }) =>
			!percentEnds.has(from) || (kind === 'hedge' && !SETTLED.test(tokens[to - 1]?.text ?? '')),
	);
	const hedges = phrases.filter(({ kind }) => kind === 'hedge');
	const clauses = clausesOf(sentence, parts, dates, hedges, figures);
	const futures = futuresOf(sentence);
	const courtesies = new Set(
		futures.filter(({ isCourtesy }) => isCourtesy).map(({ from }) => clauses[from]),
	);
	const bare = dates.filter((date) => {
		const clause = clauses[date.from];
		if (!clause || clause.isOpen || courtesies.has(clause)) return false;
		// “95% by 2 June”, “by 12 May (80%)”: the date has its chance.
		const given = percentEnds.get(date.from);
		if (given !== undefined && tokens[given - 1]?.kind !== 'word') return false;
		return !percentStarts.has(date.to + 1) && isPromised(sentence, date, clause.promise);
	});
	const bareDates = new Set(bare);
	// “Built in 3 days” is a duration after all.
	const masking = dates.filter((date) => bareDates.has(date) || !date.isDeadline);
	const numbers = masking.length < dates.length ? numbersOf(sentence, masking) : figures;
	const spans: Span[] = [
		...bare.map(({ from, to }): Span => ({ kind: 'bare-date', from, to })),
		...futures.filter(({ isCourtesy }) => !isCourtesy),
		...phrases,
		...totalsOf(sentence),
		...numbers.map((number): Span =>
			isCertainty(sentence, number)
				? { kind: 'absolute', entry: '100%', from: number.from, to: number.from + 2 }
				: { kind: 'number', from: number.from, to: number.to },
		),
	];
	return settled(
		spans.filter(
			({ kind, from }) => !muted.has(from) && !(kind === 'absolute' && clauses[from]?.isOpen),
		),
	);
}

/**
 * Hedges, absolutes, bare dates and numbers in a text, in order and never overlapping. Takes any
 * string; reads its first `LONGEST_TEXT` units, in time that grows with their number.
 */
export function findPhrases(text: string): readonly Finding[] {
	const capped = capText(text);
	return sentencesOf(tokensOf(read(capped))).flatMap((sentence) =>
		spansOf(sentence).map(({ from, to, ...span }) => {
			const start = sentence.tokens[from]?.start ?? 0;
			const end = sentence.tokens[to - 1]?.end ?? start;
			return { ...span, phrase: capped.slice(start, end), start, end };
		}),
	);
}
