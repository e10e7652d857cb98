import type { Span } from './finding.ts';
import {
	ARTICLES,
	CONJUNCTIONS,
	COUNTERS,
	OWNERS,
	PREPOSITIONS,
	PRONOUNS,
	closes,
} from './function-words.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';

/** “will” as a noun: the board has the will, her father's will, free will. */
const NOUN = closes(OWNERS, "'s|ich|er|free|good|ill|political|of|at|with|no|last|living");
/** Questions inside a sentence, and what was going to be. */
const OPEN =
	/\b(?:(?:whether|who|what|how|(?:wonder|know|ask|see) if) (?:\w+ ){0,2}|was |were |been )$/;
/** What a reader is told to do. */
const TOLD = /^(?:also |then |only )?(?:need|want|see|find|have to|be asked|notice|be charged) /;
/** “We'll be in touch” promises nothing that a product does, nor does “I'll ring you”. */
const COURTESY =
	/^(?:also |then |just )?(?:let you|be in touch|get back|see|talk|discuss|meet (?!the|our|all|every)\w+|follow up|keep you|speak|catch up|look into|be happy|need|review|find out|know|(?:send|call|contact) you|come back|share|have a) /;
const MY_PROMISE =
	/^(?:have (?:it|the|this|that|\w+ (?:ready|done))|ship|launch|deliver|finish|complete|fix|release|build|make|win|be (?:done|ready)|get it|do it) ?/;
const VOW = /\b(?:never|always|definitely) /;

const NO_VERB = `${ARTICLES}|${COUNTERS}|${PRONOUNS}|${PREPOSITIONS}|${CONJUNCTIONS}|one|two|three|next|today|tomorrow|tonight|[,$]|\\d\\S*`;
const BETWEEN =
	'not|also|then|now|soon|only|all|both|just|never|always|still|even|well|once|again|no|longer|100 %|\\w{2,}ly';
/**
 * “will” and what stands between it and its verb, then the verb to its end: “be finished”, “have been
 * moved”, “go live”, “be able to read”.
 */
const FUTURE = new RegExp(
	`^((?:will|shall|going to) (?:(?:${BETWEEN}) )*)(?!(?:${BETWEEN}|${NO_VERB}|bed|court|school|town|market|hurt to) )` +
		`((?:(?:be|been|have|get|not|\\w{3,}ly) (?!(?:${NO_VERB}) )){0,3}\\S+ (?:(?<=\\bgo )(?:live|out|up|down|ahead|public|wrong|well) |(?<=\\bbreak )even |(?<=\\bable )to \\S+ )?)`,
);

export interface Future extends Span {
	readonly isCourtesy: boolean;
}

/** “will be restored”, “We'll ship”, “going to double”, to the end of the verb. */
export function futuresOf(sentence: Sentence): Future[] {
	const { tokens, first, isTitled } = sentence;
	const futures: Future[] = [];
	for (const [at, { text, isTitle, isGlued }] of tokens.entries()) {
		if (!/^(?:will|shall|going)$/.test(text)) continue;
		// Will is a man, and “going to Porto” a journey.
		const isName = isTitle || (text === 'going' && tokens[at + 2]?.isTitle);
		if (isName && !isTitled) continue;
		const after = wordsAfter(sentence, at, 10);
		const [whole = '', head = ''] = FUTURE.exec(after) ?? [];
		const before = wordsBefore(sentence, at);
		const isContracted = isGlued && at > first && tokens[at - 1]?.kind === 'word';
		if (!whole || OPEN.test(before) || (!isContracted && text !== 'going' && NOUN.test(before)))
			continue;
		const to = at + whole.split(' ').length - 1;
		const rest = after.slice(head.length);
		if (/\byou $/.test(before) && TOLD.test(rest)) continue;
		const isPolite =
			(/\bi (?:am )?$/.test(before) && !MY_PROMISE.test(rest)) ||
			(/\b(?:we|we are|somebody|someone) $/.test(before) && COURTESY.test(rest));
		const not = tokens[at - 1]?.text === 'not' ? 1 : 0;
		const isVerbNot = not && tokens[at - 1]?.isGlued && tokens[at - 2]?.kind === 'word';
		futures.push({
			kind: 'absolute',
			entry: 'will',
			// “We'll” and “isn't going to” go in whole.
			from: at - not - (isContracted || isVerbNot ? 1 : 0),
			to,
			isCourtesy: isPolite && !VOW.test(head),
		});
	}
	return futures;
}
