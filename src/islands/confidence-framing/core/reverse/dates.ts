import { DOUBTFUL, LONG_NAMES, dateLetter } from './date-words.ts';
import type { Stretch } from './finding.ts';
import { isMisspelt } from './spelling.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';

/** A day, a period or a deadline, with its preposition and clock time; promised or not. */
export interface DateSpan extends Stretch {
	/** After a preposition: by, on, in. */
	readonly isPlaced: boolean;
	/** A range, one-sided or loosened: “between 3 and 9 March”, “not before May”, “around Friday”. */
	readonly isOpen: boolean;
	/** “in three days”: where nothing is to come it is a duration. */
	readonly isDeadline: boolean;
	/** Nothing but a time of day. */
	readonly isClock: boolean;
	/** “in 2027”. */
	readonly isYear: boolean;
	/** With an article, as a name has it: “in the March issue”. */
	readonly isNamed: boolean;
}

/*
 * The grammar of dates, over the letters of date-words.ts. Nothing in it repeats without a bound,
 * so that the work at each word is limited.
 */
const WITHIN = '(?:d?[rh]?[eU]{1,2}f){0,2}';
const PERIOD = 'd?[rh]?U';
const NAMED = `W?,?d?[on]f?M(?:,?y)?|W?,?M[on](?:,?y)?|W[fI](?:My?|${PERIOD})|W,?do|W(?:m|t|T|[rh]U)?|Sm|S?e?My?|Qf?d?[yQ]?|Sf?y?|x`;
const CORE =
	`(?:T(?:m|t|p?[WT])?|${WITHIN}d?e?[rh]?(?:Uc)?c?(?:${NAMED})|d?e?(?:[rh]U|rR)m?|d?[rh]?[eU]{1,2}f${WITHIN}(?:d?[rh]?[UB]|e?y)(?:p?[WT])?` +
	`|(?<=[pI]d?)(?:eU|Ue|U[nN])|(?<=[pI])d?e?y|do(?:f${PERIOD})|do(?![?uU])|hm)`;
const RANGE = '[on](?:j|&)[on]f?My?';
const CLOCK = '[pI]?(?:t|na)Z?';
const LATER = '(?:I(?:d?[rh]?)d?(?:[wnN]f?b?[uU]|D)(?:,?i)?|IdU|IUdU|[dwnN]b?[uU]F[zTW])';
const DATE = new RegExp(
	`(?:${CLOCK},?)?[pI]?(?:${RANGE}|${CORE}(?:j[pI]?${CORE})?)(?:,?${CLOCK})?|[pI](?:t|na)|${LATER}`,
	'g',
);

const ONE_SIDED =
	/(?:\b(?:from|since|until|till|after|not before|earlier than|later than|early as|soon as|starting|between|through|last|past|previous|every|each) (?:the )?|\bnot )$/;
const LOOSE =
	/\b(?:some ?time|some point|around|about|roughly|approximately|towards?|any ?time|somewhere) (?:\w+ )?$/;
const LOOSENED =
	/^(?:or (?:so|two|later|earlier|thereabouts|sooner)|at the (?:very )?earliest|ish|onwards?|-ish) /;
const AT_LATEST = /(?:\bno later than |\bnot later than |\bon or )$/;

function letterOf({ tokens, first }: Sentence, at: number): string {
	const { text = '', kind, isTitle } = tokens[at] ?? {};
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (kind === 'mark' && !/^[-–/,']$/.test(text)) return '!';
	const typed = text.replace(/^(?:mid|early|late|end|pre)-/, '');
	const word = LONG_NAMES.find((name) => kind === 'word' && isMisspelt(typed, name)) ?? typed;
	const letter = dateLetter(word) ?? (/^[,']$/.test(text) ? ',' : '?');
	// “3/4 of the group” is a share.
	if (
		/^\d+\/\d+$/.test(text) &&
		after?.kind === 'word' &&
		!/^(?:by|on|for|launch|due)$/.test(before?.text ?? '')
	)
		return '?';
	if (!DOUBTFUL.test(word)) return letter;
	const isBeside =
		/^(?:by|in|on|of|before|since|until|next|early|late|mid|\d+(?:st|nd|rd|th)?)$/.test(
			before?.text ?? '',
		) ||
		(after?.kind === 'number' && after.text.length < 5);
	return isBeside || (isTitle && (at > first || after?.kind !== 'word')) || typed !== text
		? letter
		: '?';
}

export function datesOf(sentence: Sentence): DateSpan[] {
	const { tokens } = sentence;
	const letters = tokens.map((_, at) => letterOf(sentence, at)).join('');
	// Most sentences have no date, and a test is cheaper than a search.
	if (!/[A-Zamotuxy]/.test(letters)) return [];
	return [...letters.matchAll(DATE)].map(({ 0: run, index }) => {
		const to = index + run.length;
		const isAtLatest = AT_LATEST.test(wordsBefore(sentence, index));
		const from = isAtLatest ? index - (tokens[index - 1]?.text === 'or' ? 2 : 3) : index;
		const before = wordsBefore(sentence, from);
		return {
			from,
			to,
			isPlaced: isAtLatest || /^(?:(?:t|na)Z?,?)?[pIc]/.test(run),
			isClock: /^[pI](?:t|na)$/.test(run),
			isYear: /^[pI]?y$/.test(run),
			isNamed: /d[MQW]$/.test(run),
			isDeadline: /^x$|[wnN]f?b?[uU](?:,?i)?$|D$/.test(run),
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
