import type { DateSpan } from './dates.ts';
import {
	ARTICLES,
	CONJUNCTIONS,
	COUNTERS,
	PREPOSITIONS,
	PRONOUNS,
	opens,
} from './function-words.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';

const FUTURE =
	/\b(?:will|shall|going to|to be|plan\w*|intends?|aim\w*|commit\w*|promised?|pledged?|guaranteed?)\b/;
/** What a team delivers: what overrules a past or a meeting beside it. */
const DELIVERY =
	/\b(?:ship|launch|live|deliver|ready|done|due|deploy|releas|available|complet|finish|go-live|fix|open|eta|deadline|out|set|target|beta|cut-?over|start|rollout)(?:p?ed|p?ing|s|es|e|y|ment|s?ments)?\b/;
/** Before a date that something is moved to, or agreed for. */
const AGREED =
	/\b(?:moved?|push(?:ed)?|slip(?:s|ped)?|shift(?:s|ed)?|postponed|delayed|rescheduled|forward|set|booked|confirmed|agreed|locked|track|course) (?:\w+ )?(?:to|for|until|on)? ?$/;
/** A verb in the past; no adjective and no passive. */
const PAST =
	/\b(?:was|were|had|did|ago|yesterday|already)\b|(?<!\b(?:the|an?|our|their|its|your|is|are|be|been|being|gets?|newly|fully|all|new|and) )\b(?:went|came|fell|rose|saw|got|took|made|began|lost|won|sold|sent|grew|left|met|spent|paid|bought|built|wrote|found|(?!(?:need|speed|feed|exceed|proceed|hundred|advanced|expected|estimated|planned|scheduled|slated|targeted|united|based|red|bed)\b)[a-z]{2,}ed)\b/;
const MEETING =
	/\b(?:meetings?|meets?|calls?|sync|stand-?up|workshop|interviews?|lunch|dinner|coffee|retro|conference|appointment|holidays?|party|birthday|(?:speak|talk|catch) \w+|closed|(?:be|is|am|are|'s|day) off|on leave|agenda|demo|presentation|session|kick-?off|slot|votes?|flight|(?:i|we) have (?:an?|our|the)|i am|training)\b/;
const DENIED = /\b(?:not|never|no longer|cannot)\b(?! only| later)/;
/** A finite verb, as far as its ending or its subject tells. */
const VERB = /\b(?:will|we|they|you|i|[a-z]{2,}s) \w/;
/** Heads of a letter or a page, not of a plan. */
const HEADER = /^(?:\W )*(?:date|sent|posted|from|to|when|updated|born) , $/;
/** After a date that stands on its own; not “Friday's slot”, “the March issue”. */
const APART = opens(
	ARTICLES,
	COUNTERS,
	PRONOUNS,
	PREPOSITIONS,
	CONJUNCTIONS,
	'[,$]|subject|pending|latest|likely',
);

/** What a clause says of the time to come. */
export interface Promising {
	/** It speaks of a meeting, or of what will not be. */
	readonly isNone: boolean;
	/** It speaks of what has been. */
	readonly isPast: boolean;
	/** It names what a team ships or launches. */
	readonly isDelivery: boolean;
	/** “is”, “are”: describes rather than promises. */
	readonly isState: boolean;
	readonly hasVerb: boolean;
	/** A row of a table: a roadmap. */
	readonly isRow: boolean;
}

export function promiseIn(words: string): Promising {
	const isDelivery = DELIVERY.test(words);
	return {
		isNone: DENIED.test(words) || (MEETING.test(words) && !isDelivery),
		isPast: PAST.test(words) && !FUTURE.test(words),
		isDelivery,
		isState: /(?:^| )(?:is|are|am|'s) (?!\w+ed |paid |sent )/.test(words),
		hasVerb: VERB.test(words),
		isRow: words.includes('|'),
	};
}

/** Whether a date is promised for an outcome, in a clause that leaves nothing open. */
export function isPromised(sentence: Sentence, date: DateSpan, clause: Promising): boolean {
	const { isNone, isPast, isDelivery, isState, hasVerb, isRow } = clause;
	const before = wordsBefore(sentence, date.from);
	const isAgreed = AGREED.test(before);
	if (date.isOpen || isNone || (isPast && (!isAgreed || date.isYear))) return false;
	const text = sentence.tokens[date.from]?.text ?? '';
	const isApart = APART.test(wordsAfter(sentence, date.to, 1));
	if (date.isPlaced)
		return (
			(isApart || !date.isNamed) &&
			(isAgreed || isDelivery || !(date.isClock || isState) || /^(?:by|within|no|not)$/.test(text))
		);
	const isMarked =
		/(?:is|are) $/.test(before) || (/\S , $/.test(before) && !HEADER.test(before) && !isState);
	return isApart && (isRow || isAgreed || isMarked || isDelivery || (hasVerb && !isState));
}
