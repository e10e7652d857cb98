import type { Span } from './finding.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';

/** “will” as a noun: the board has the will, her father's will, free will. */
const NOUN =
	/(?:^| )(?:the|an?|his|her|their|your|my|our|its|'s|free|good|ill|political|of|at|against|with|no|whose|last|living) $/;
/** Questions inside a sentence, wishes and what a reader is told to do. */
const OPEN = /\b(?:whether|who|what|how|wonder if|know if|ask if|see if) (?:\w+ ){0,2}$/;
const TOLD = /\byou $/;
const TOLD_TO = /^(?:also |then |only )?(?:need|want|see|find|have to|get|be asked|notice|receive|be able|be charged) /;
/** “I'll ring you” promises nothing that a product does. */
const COURTESY_OF_MINE =
	/^(?:also |then |just )?(?:ring|call|e-?mail|send|ping|ask|let|get back|look|check|share|forward|circle|bring|see|book|join|meet|talk|chat|speak|catch|write|post|update|drop|pop|come|go through|take|add|set up|follow|be (?:in touch|back|there|out|off|away|happy|glad|late|on leave|around|on)|keep you|have a|try|know|need|miss|pass|raise|report|leave) ?/;
const COURTESY_OF_OURS =
	/^(?:also |then |just )?(?:let you|be in touch|get back|see|talk|discuss|meet|follow up|keep you|speak|chat|catch up|look into|be happy|be glad|need|review|find out|know|send you|call you|contact you|come back|revisit|circle back|pick|share|have a) ?/;
/** Words between “will” and its verb. */
const BETWEEN =
	/^(?:not|also|then|now|soon|only|all|both|just|never|always|still|even|well|once|again|no|longer|100|%|without|a|doubt|defo|\w{2,}ly)$/;
/** What ends a verb phrase right after “be”, “have” or “get”. */
const NO_VERB =
	/^(?:an?|the|in|on|at|by|for|from|to|of|with|within|our|your|their|its|my|his|her|this|that|these|no|one|two|three|more|less|fewer|over|under|between|about|around|and|or|but|when|if|as|so|because|until|before|after|next|today|tomorrow|tonight|we|you|it|they|i)$/;
const NOT_A_VERB =
	/^(?:an?|the|our|your|their|its|my|his|her|market|production|bed|work|court|plan|press|waste|scale|school|lunch|town|sleep|and|or|me|you|us|him|them|what|where|which)$/;

/** Whether token `at` begins a promise in the future; how many words it is, else 0. */
function futureWords({ tokens, isTitled }: Sentence, at: number): number {
	const { text, isTitle } = tokens[at] ?? {};
	if (text === 'going' && tokens[at + 1]?.text === 'to') return 2;
	return (text === 'will' || text === 'shall') && (!isTitle || isTitled) ? 1 : 0;
}

export interface Future extends Span {
	readonly isCourtesy: boolean;
}

/** “will be restored”, “We'll ship”, “going to double”, to the end of the verb. */
export function futuresOf(sentence: Sentence): Future[] {
	const { tokens } = sentence;
	const futures: Future[] = [];
	for (let at = sentence.first; at < tokens.length; at += 1) {
		const words = futureWords(sentence, at);
		if (!words) continue;
		const isContracted = Boolean(tokens[at]?.isGlued && at > sentence.first && tokens[at - 1]?.kind === 'word');
		const before = wordsBefore(sentence, at);
		if ((!isContracted && words === 1 && NOUN.test(before)) || OPEN.test(before)) continue;
		let to = at + words;
		while (to < at + 6 && BETWEEN.test(tokens[to]?.text ?? '')) to += 1;
		const verb = tokens[to];
		if (verb?.kind !== 'word' || NOT_A_VERB.test(verb.text)) continue;
		if (words === 2 && verb.isTitle && !sentence.isTitled) continue;
		const after = wordsAfter(sentence, to);
		if (TOLD.test(before) && TOLD_TO.test(after)) continue;
		const isMine = /\bi (?:am )?$/.test(before) && COURTESY_OF_MINE.test(after);
		const isOurs = /\b(?:we|we are|somebody|someone) $/.test(before) && COURTESY_OF_OURS.test(after);
		futures.push({
			kind: 'absolute',
			entry: 'will',
			from: isContracted ? at - 1 : at,
			to: verbEnd(sentence, to),
			isCourtesy: isMine || isOurs,
		});
		at = to;
	}
	return futures;
}

/** One past the verb that begins at `at`: “be finished”, “have been moved”, “be able to read”, “go live”. */
function verbEnd({ tokens }: Sentence, at: number): number {
	let to = at + 1;
	const text = (index: number) => (tokens[index]?.kind === 'word' ? (tokens[index]?.text ?? '') : '');
	for (let steps = 0; steps < 3 && /^(?:be|been|have|get|go|not|\w{3,}ly)$/.test(text(to - 1)); steps += 1) {
		if (!text(to) || NO_VERB.test(text(to))) return to;
		if (text(to - 1) === 'go' && text(to) !== 'live') return to;
		to += 1;
	}
	return text(to - 1) === 'able' && text(to) === 'to' ? to + 2 : to;
}
