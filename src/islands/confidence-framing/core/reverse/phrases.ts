import type { Span } from './finding.ts';
import { growLeft } from './grow-left.ts';
import { heardIn } from './heard.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';
import { isFree } from './free-verbs.ts';
import { isNoun, isTrapped } from './traps.ts';
import { isHedging, matchesAt, type Match } from './trie.ts';

/** An adjoining “I” or “we”: “I would guess”, “We still believe”. */
const SUBJECT =
	/(?<=^|[ ])(?:i|we) (?:(?:would|have|had|do|did|am|are|can|could|might|never|still|really|just|also|honestly|very|much) ){0,3}$/;
/** Nouns that are no hedge and claim nothing without an article or a word of SIZES. */
const BARE = /^(?:chances?|guess|gamble|ballpark.*|certainty)$/;
/** The only ones that keep their “to”. */
const TO_STAYS = /^(?:tend|seem|appear|bound)/;

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
function spanOf(sentence: Sentence, start: number, match: Match): Span | undefined {
	const { tokens } = sentence;
	const { entry, to: matched } = match;
	const { id, group, form } = entry;
	const grown = growLeft(sentence, start, entry);
	const { isRaised, isLowered, isTotal, isSized, isArticled } = grown;
	let { from, isNegated } = grown;
	let to = matched;
	let said = grown.left + id;
	const before = wordsBefore(sentence, from) + (isNegated ? 'not ' : isRaised ? 'very ' : '');
	const after = wordsAfter(sentence, to);
	if (isName(sentence, to - 1) || (id === 'may' && tokens[start]?.isTitle)) return undefined;
	if (isTrapped(before, id, after) || (form === 's' && !isNegated && isNoun(before, id, after)))
		return undefined;
	if (group === 'denied' && !isNegated) return undefined;
	const isBare = group === 'sized' || (BARE.test(id) && !isArticled);
	if (isBare && !isSized && !/^(?:belief|homograph)$/.test(group)) return undefined;

	if (/^(?:belief|homograph|denied|promise)$/.test(group)) {
		const subject = SUBJECT.exec(wordsBefore(sentence, from))?.[0];
		if (!subject && !isFree(before, [group, id, form].join(' ').trim(), after)) return undefined;
		from -= (subject ?? '').split(' ').length - 1;
		said = (subject ?? '') + said;
	}
	// “Barring surprises”: up to the comma.
	if (id === 'barring') while (tokens[to]?.kind === 'word' && to < matched + 4) to += 1;
	if (group === 'modal') {
		if (tokens[to]?.text === 'well') to += 1;
		if (tokens[to]?.text === 'not') [to, isNegated] = [to + 1, true];
		if (id === 'should' && tokens[to]?.text === 'be') to += 1;
	}
	if (tokens[to - 1]?.text === 'to' && !TO_STAYS.test(id)) to -= 1;
	// “Isn’t” goes in whole.
	if (tokens[from]?.text === 'not' && tokens[from]?.isGlued && tokens[from - 1]?.kind === 'word')
		from -= 1;
	const isHedge = (isHedging(entry) && !isTotal) || isNegated || isLowered;
	// “Almost everybody” counts people; it neither hedges nor is it absolute.
	if (isLowered && group === 'almost' && !/^(?:always|never)/.test(id)) return undefined;
	const heard = isHedge && !form ? heardIn(said) : undefined;
	return {
		kind: isHedge ? 'hedge' : 'absolute',
		from,
		to,
		entry: grown.size + id,
		...(heard ? { heard } : {}),
		...(isNegated ? { negated: true } : {}),
		...(isRaised ? { intensified: true } : {}),
	};
}

/** Every hedge and absolute of the lexicon. */
export function phrasesOf(sentence: Sentence): Span[] {
	const spans: Span[] = [];
	for (let at = sentence.first; at < sentence.tokens.length; at += 1)
		for (const match of matchesAt(sentence.tokens, at)) {
			const span = spanOf(sentence, at, match);
			if (!span) continue;
			// “Absolutely no chance” is one phrase.
			if ((spans.at(-1)?.to ?? 0) > span.from) spans.pop();
			spans.push(span);
			at = match.to - 1;
			break;
		}
	return spans;
}
