import type { Span } from './finding.ts';
import { LOWERING, RAISING } from './lexicon.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';
import { S_TRAPS, TRAPS, type Trap } from './traps.ts';
import { isHedging, matchesAt, type Match } from './trie.ts';

const HELPER =
	/^(?:would|have|had|do|did|am|are|can|never|still|really|just|also|both|all|currently|honestly|very|much)$/;
/** What may stand between “not” and its word: “not yet entirely clear”, “not 100% sure”. */
const BETWEEN = /^(?:so|that|too|yet|be|been|at|all|necessarily|a|an|the|100|%|feel)$/;
const NOT_AT_ALL = /\b(?:far from|anything but|less than|by no means) $/;
const BE = /\b(?:am|is|are|was|were|be|been|'s|get|gets) $/;
const MANY = /\b(?:they|people|most|many|some|[a-z]{3,}s) $/;

/** The words before a match that belong to it. */
function growLeft(sentence: Sentence, start: number, group: string) {
	const { tokens } = sentence;
	let from = start;
	let [isNegated, isRaised, isLowered] = [false, false, false];
	for (let steps = 0; steps < 6; steps += 1) {
		const { text = '', kind, isGlued } = tokens[from - 1] ?? {};
		if (kind === 'mark' && text !== '%') break;
		if (text === 'not' || (text === 'no' && /^(?:noun|promise|likely)$/.test(group))) {
			isNegated = true;
			// “doesn’t” goes in whole.
			from -= isGlued && tokens[from - 2]?.kind === 'word' ? 2 : 1;
		} else if (RAISING.has(text) || LOWERING.has(text)) {
			isRaised = true;
			isLowered ||= LOWERING.has(text) || /^(?:more|less)$/.test(text);
			from -= 1;
		} else if (NOT_AT_ALL.test(wordsBefore(sentence, from, 3))) {
			isNegated = true;
			from -= text === 'means' ? 3 : 2;
		} else if (BETWEEN.test(text) && /\bnot (?:[\w%]+ ){1,3}$/.test(wordsBefore(sentence, from)))
			from -= 1;
		else break;
	}
	return { from, isNegated, isRaised, isLowered };
}

/** Where an adjoining “I” or “we” stands: “I would guess”, “We still believe”. */
function subjectBefore({ tokens }: Sentence, from: number): number | undefined {
	let at = from - 1;
	while (at > from - 4 && HELPER.test(tokens[at]?.text ?? '')) at -= 1;
	return /^(?:i|we)$/.test(tokens[at]?.text ?? '') ? at : undefined;
}

/** Whether a capital inside a sentence makes the word a name. */
function isName({ tokens, first, isTitled }: Sentence, at: number): boolean {
	const { isTitle, text = '' } = tokens[at] ?? {};
	if (!isTitle || isTitled || at === first || text === 'i') return false;
	return (
		tokens[at - 1]?.kind === 'word' ||
		Boolean(tokens[at + 1]?.isTitle && tokens[at + 1]?.text !== 'i')
	);
}

/** A match with what belongs to it; undefined where it is a trap. */
function grown(sentence: Sentence, start: number, { entry, to: matched }: Match): Span | undefined {
	const { tokens } = sentence;
	const { id, group, form } = entry;
	const left = growLeft(sentence, start, group);
	const { isRaised, isLowered } = left;
	let { from, isNegated } = left;
	let to = matched;
	const before = wordsBefore(sentence, from) + (isNegated ? 'not ' : isRaised ? 'very ' : '');
	const after = wordsAfter(sentence, to);
	const springs = ([ids, onLeft, onRight]: Trap) =>
		ids.test(id) && onLeft.test(before) && onRight.test(after);
	if (isName(sentence, to - 1) || (id === 'may' && tokens[start]?.isTitle)) return undefined;
	if (TRAPS.some(springs) || (form === 's' && !isNegated && S_TRAPS.some(springs)))
		return undefined;
	if (group === 'denied' && !isNegated) return undefined;

	if (/^(?:belief|homograph|stance|denied|promise)$/.test(group)) {
		const subject = subjectBefore(sentence, from);
		const isFree =
			(group === 'belief' && !form && MANY.test(before)) ||
			(group === 'belief' && form === 'ed' && BE.test(before)) ||
			(group === 'belief' && form === 'ing' && BE.test(before)) ||
			(group === 'promise' && !form && /\b(?:not|will|can|to|they|which|that) $/.test(before)) ||
			(group === 'promise' && form === 'ed') ||
			(group === 'belief' && form === 'ed' && /^to /.test(after)) ||
			group === 'denied' ||
			form === 's';
		if (subject === undefined && !isFree) return undefined;
		from = subject ?? from;
	}
	if (/^(?:noun|likely)$/.test(group) && /^(?:an?|the)$/.test(tokens[from - 1]?.text ?? '')) from -= 1;
	if (group === 'modal') {
		if (tokens[to]?.text === 'well') to += 1;
		if (tokens[to]?.text === 'not') [to, isNegated] = [to + 1, true];
		if (id === 'should' && tokens[to]?.text === 'be') to += 1;
	}
	const isHedge = isHedging(entry) || isNegated || isLowered;
	// “Almost everybody” counts people; it neither hedges nor is it absolute.
	if (isLowered && group === 'almost' && !/^(?:always|never)/.test(id)) return undefined;
	return {
		kind: isHedge ? 'hedge' : 'absolute',
		from,
		to,
		entry: id,
		...(isNegated ? { negated: true } : {}),
		...(isRaised ? { intensified: true } : {}),
	};
}

/** Every hedge and absolute of the lexicon. */
export function phrasesOf(sentence: Sentence): Span[] {
	const spans: Span[] = [];
	for (let at = sentence.first; at < sentence.tokens.length; at += 1)
		for (const match of matchesAt(sentence.tokens, at)) {
			const span = grown(sentence, at, match);
			if (!span) continue;
			// “Absolutely no chance” is one phrase.
			if ((spans.at(-1)?.to ?? 0) > span.from) spans.pop();
			spans.push(span);
			at = match.to - 1;
			break;
		}
	return spans;
}
