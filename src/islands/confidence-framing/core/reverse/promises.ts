import type { DateSpan } from './dates.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';

const FUTURE = /\b(?:will|shall|going to|to be|plan|plans|planned|planning|commit|committed|promised?|guaranteed?)\b/;
/** What a team delivers and when it says so. */
const OUTCOME =
	/\b(?:will|shall|going|plan(?:s|ned|ning)?|ship(?:s|ping|ped|ment)?|launch(?:es|ing|ed)?|releas(?:es?|ing|ed)|deploy\w*|live|lands?|landing|starts?|begins?|finish(?:es|ed)?|deliver(?:s|y|ed|ing|able)?|completed?|completes|completion|done|ready|due|eta|deadline|rolls?|rolling|rollout|arrives?|arriving|follows|available|out|merged?|set|scheduled|targeted|targeting|target|slated|ga|beta|alpha|mvp|commit(?:s|ted|ment)?|promise[ds]?|guaranteed?s?|milestone|fix(?:ed)?|migrat\w+|cut-?over|switch\w*|aim(?:s|ing)?|kicks|retrain|migration|go-live|pilot|phase|sprint|rebuild|resolved|restored|signed|upgrade)\b/;
const PAST =
	/\b(?:was|were|had|did|went|came|fell|rose|saw|got|took|hit|made|ran|said|told|began|broke|lost|won|sold|sent|grew|dropped|left|met|spent|paid|bought|built|wrote|found|kept|held|ago|yesterday|already|(?!(?:plann|schedul|target|slat|promis|committ|guarante|book|confirm|agre|fix|delay|mov|push|postpon|ne|fe|spe|se|inde|hundr|shar|re|pencill|penci|releas|deploy|launch|finish|complet|resolv|restor|deliver|bl|bre|exc|proce|unit|bas|marri|mix|renew|redesign|automat|need|expect|estimat|pinn|sign|due)ed\b)\w{2,}ed)\b/;
const PAST_OUTCOME = /\b(?:shipped|launched|released|deployed|finished|completed|resolved|restored|delivered|moved|fixed|signed|agreed|confirmed)\b/;
const BEING = /\b(?:is|are|am|be|being|get|gets|'s|was|were|has|have|to be)\b/;
const MEETING =
	/\b(?:meeting|meet|meets|call|sync|stand-?up|workshop|interviews?|lunch|dinner|coffee|retro|retrospective|offsite|conference|webinar|appointment|holidays?|party|birthday|training|see you|speak|talk|chat|catch|closed|off|away|leave|ooo|office|visit|agenda|demo|presentation|review|session|kick-?off|town hall|all-hands|slot|invite|reminder)\b/;
const DENIED = /\b(?:not|never|no longer|cannot)\b(?! only)/;
const LABELLED =
	/(?:[,^] |\b(?:launch|ship|ships|shipping|release|eta|ga|live|due|deadline|target|delivery|go-live|rollout|beta|lands|landing|ready|done|arrives|starts|date) )$/;

/** What a clause says of the time to come. */
export interface Promising {
	/** It speaks of what has been, of a meeting, or of what will not be. */
	readonly isNone: boolean;
	/** It names something a team delivers. */
	readonly isOutcome: boolean;
	/** “is”, “are”: describes rather than promises. */
	readonly isState: boolean;
	/** A row of a table: a roadmap. */
	readonly isRow: boolean;
}

export function promiseIn(words: string): Promising {
	const isPast = PAST.test(words) || (PAST_OUTCOME.test(words) && !BEING.test(words));
	return {
		isNone: DENIED.test(words) || (!FUTURE.test(words) && (isPast || MEETING.test(words))),
		isOutcome: OUTCOME.test(words),
		isState: /\b(?:is|are|am|'s)\b/.test(words),
		isRow: words.includes('|'),
	};
}

/** Whether a date is promised for an outcome, in a clause that leaves nothing open. */
export function isPromised(sentence: Sentence, date: DateSpan, clause: Promising): boolean {
	const { isNone, isOutcome, isState, isRow } = clause;
	if (date.isOpen || isNone) return false;
	if (date.isPlaced)
		return isOutcome || (!isState && !date.isClock) || /^(?:by|within)$/.test(sentence.tokens[date.from]?.text ?? '');
	return (
		(isOutcome || isRow) &&
		(date.isRelative ||
			isRow ||
			LABELLED.test(wordsBefore(sentence, date.from, 1)) ||
			/^[,$]/.test(wordsAfter(sentence, date.to, 1)))
	);
}
