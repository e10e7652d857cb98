import type { Stretch } from './finding.ts';
import {
	ADVERBS,
	ARTICLES,
	CONJUNCTIONS,
	COUNTERS,
	PREPOSITIONS,
	PRONOUNS,
	VERBS,
} from './function-words.ts';
import { CONDITION, SUBJECT } from './parts.ts';
import { wordsAfter, type Sentence } from './tokens.ts';
import { matchesAt } from './trie.ts';

/** What may stand before the verb of an instruction. */
const OPENING =
	/^(?:(?:[,^]|please|kindly|and|but|then|just|also|so|now|first|next|always|never|do not|ok|okay|remember to|if in doubt) )+/;
/** A verb with its object opens a sentence only in an instruction: “Restart the server”. */
const ORDER = new RegExp(
	`^(?!(?:${ARTICLES}|${COUNTERS}|${PRONOUNS}|${PREPOSITIONS}|${CONJUNCTIONS}|${VERBS}|${ADVERBS}|despite|given|half|\\w+ing|\\w+[^s]s|\\w+ed) )` +
		`[a-z]+ (?:${ARTICLES}|all|any|each|every|both|me|us|him|them|it|whether|everyone) |` +
		`^(?:be|call|check|click|come|go|keep|look|reply|see|speak|talk|wait|write) (?:${PREPOSITIONS}|${CONJUNCTIONS}|back|sure|careful|[,$]) `,
);
const REQUEST =
	/(?:^| )(?:(?<!to )please(?! note| be aware)|pls|kindly|let us|let 's|make sure|could you|can you|would you|will you|remember to|you should(?! be (?:able|fine|good|ok|ready|safe)| see| receive| hear| notice| get| have)|you (?:must|need to|have to|ought to|had better)|(?:i|we)(?: would)? (?:suggest|recommend|propose|advise)|thanks|thank|thx|cheers|see you|looking forward|welcome) /;

/** What asks, orders, advises or thanks, part by part; nothing is found in it. */
export function mutedIn(sentence: Sentence, parts: readonly Stretch[]): ReadonlySet<number> {
	const { tokens } = sentence;
	const isQuestion = /[?？؟]/.test(tokens.at(-1)?.text ?? '');
	const muted = new Set<number>();
	let isAfter = false;
	let condition: Stretch | undefined;
	const mute = ({ from, to }: Stretch) => {
		for (let at = from; at < to; at += 1) {
			// “Please read section 4: fees shall be paid.”
			if (!isQuestion && at > from && at < to - 3 && tokens[at]?.text === ':') break;
			muted.add(at);
		}
	};
	for (const part of parts) {
		const words = wordsAfter(sentence, part.from, part.to - part.from);
		const [opening = ''] = OPENING.exec(words.slice(0, 200)) ?? [];
		const rest = words.slice(opening.length);
		const verb = part.from + opening.split(' ').length - 1;
		const isOrder = ORDER.test(rest) && matchesAt(tokens, verb).length === 0;
		const isAsked: boolean =
			isQuestion || isOrder || REQUEST.test(words) || (isAfter && !SUBJECT.test(rest));
		if (isAsked) {
			mute(part);
			// “If it might fail, please restart it.”
			if (condition) mute(condition);
		}
		condition = CONDITION.test(words) ? part : undefined;
		isAfter = isAsked;
	}
	return muted;
}
