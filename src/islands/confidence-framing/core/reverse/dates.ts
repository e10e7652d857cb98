import { DATE_WORDS, DOUBTFUL, LONG_NAMES } from './date-words.ts';
import type { Stretch } from './finding.ts';
import { isMisspelt } from './spelling.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';

/** A day, a period or a deadline, with its preposition and clock time; promised or not. */
export interface DateSpan extends Stretch {
	/** After a preposition: by, on, in. */
	readonly isPlaced: boolean;
	/** “today”, “next week”. */
	readonly isRelative: boolean;
	/** A range, one-sided or loosened: “between 3 and 9 March”, “not before May”, “around Friday”. */
	readonly isOpen: boolean;
	/** “in three days”: where nothing is to come it is a duration. */
	readonly isDeadline: boolean;
	/** Nothing but a time of day. */
	readonly isClock: boolean;
}

/*
 * The grammar of dates, over the letters of date-words.ts. Nothing in it repeats without a bound,
 * so that the work at each word is limited.
 */
const WITHIN = '(?:d?r?[eU]{1,2}f){0,2}';
const NAMED = 'W?,?d?[on]f?M(?:,?y)?|W?,?M[on](?:,?y)?|Wm?|My?|Qf?y?|S|x';
const CORE = `(?:Tm?|${WITHIN}d?e?r?(?:${NAMED})|d?e?rU|d?r?[eU]{1,2}f${WITHIN}(?:d?r?[UB]|y)|(?<=[pI])(?:eU|Ue|d?y)|do(?![?uU]))`;
const RANGE = '[on](?:j|&)[on]f?My?';
const CLOCK = '(?:[pI]?t,?)?';
const DATE = new RegExp(
	`${CLOCK}[pI]?(?:${RANGE}|${CORE}(?:j[pI]?${CORE})?)${CLOCK}|[pI]t|I(?:dr?)?d?[wnN]f?[uU]|IdU`,
	'g',
);

const ONE_SIDED =
	/(?:\b(?:from|since|until|till|after|not before|earlier than|starting|between|through|last|past|previous|every|each) (?:the )?|\bnot )$/;
const LOOSE =
	/\b(?:some ?time|around|about|roughly|approximately|circa|towards?|any ?time|somewhere) (?:\w+ )?$/;
const LOOSENED = /^(?:or (?:so|later|earlier|thereabouts)|at the earliest|ish|onwards?|-ish) /;

function letterOf({ tokens, first }: Sentence, at: number): string {
	const { text = '', kind, isTitle } = tokens[at] ?? {};
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (kind === 'mark' && !/^[-–/,]$/.test(text)) return '!';
	const typed = text.replace(/^(?:mid|early|late)-/, '');
	const word = (kind === 'word' && LONG_NAMES.find((name) => isMisspelt(typed, name))) || typed;
	const letter = DATE_WORDS.find(([, words]) => words.test(word))?.[0] ?? (text === ',' ? ',' : '?');
	// “3/4 of the group” is a share.
	if (/^\d+\/\d+$/.test(text) && after?.kind === 'word' && !/^(?:by|on|for|launch|due)$/.test(before?.text ?? '')) return '?';
	if (!DOUBTFUL.test(word)) return letter;
	const isBeside =
		/^(?:by|in|on|of|before|since|until|next|early|late|mid|\d+(?:st|nd|rd|th)?)$/.test(before?.text ?? '') ||
		(after?.kind === 'number' && after.text.length < 5);
	return isBeside || (isTitle && (at > first || after?.kind !== 'word')) || typed !== text ? letter : '?';
}

export function datesOf(sentence: Sentence): DateSpan[] {
	const { tokens } = sentence;
	const letters = tokens.map((_, at) => letterOf(sentence, at)).join('');
	return [...letters.matchAll(DATE)].map(({ 0: run, index: from }) => {
		const to = from + run.length;
		const before = wordsBefore(sentence, from);
		return {
			from,
			to,
			isPlaced: /^t?,?[pI]/.test(run),
			isRelative: /[Tr]/.test(run),
			isClock: /^[pI]t$/.test(run),
			isDeadline: /^x$|[wnN]f?[uU]$/.test(run),
			isOpen:
				/[^pI]j|[on]&[on]/.test(run) ||
				ONE_SIDED.test(before) ||
				LOOSE.test(before) ||
				LOOSENED.test(wordsAfter(sentence, to)) ||
				tokens[from - 1]?.text === '~' ||
				/^(?:last|past)$/.test(tokens[from]?.text ?? ''),
		};
	});
}
