import { wordsAfter, type Sentence } from './tokens.ts';

/** Verbs that open an instruction when something to act on follows. */
const ORDER =
	/^(?:(?:please|and|then|just|also|so|now|first|next|always|never|do not|ok|okay|remember to|if in doubt) ,? ?)*(?:ask|call|ring|tell|give|let|make|send|read|check|review|submit|fill|book|reply|add|update|share|post|sign|use|keep|see|join|come|bring|confirm|approve|try|move|put|write|open|click|restart|rename|remove|delete|avoid|consider|note|turn|run|do|take|get|set|pick|start|stop|hold|mind|ping|email|rotate|treat|commit|push|pull|train|pin|label|wait|look|feel|help|find|choose|select|enter|go|leave|return|schedule|prepare|attach|forward|drop|copy|paste|save|close|log|test|measure|report|replace|switch|ensure|be|think|expect|assume|contact|save|follow|wash|rate|count|allow|talk|speak|meet|plan|aim|reduce|increase|cut|raise|limit|cap|retry|upload|download|install|refresh|clear|reset|merge|revert|ignore|watch|treat|store) (?:the|an?|your|our|my|his|her|their|me|us|it|them|him|this|that|these|those|all|any|each|every|both|not|whether|how|what|which|if|when|before|after|sure|until|for|with|to|in|on|at|by|up|out|off|over|down|back|everyone|no|only|at least|\d+|one|two|three|four|five|careful|free|kind|honest|,|\$) /;
const REQUEST =
	/\b(?:please(?! note| be aware)|pls|kindly|let us|let 's|make sure|could you|can you|would you|will you|remember to|do not forget|you (?:should|must|need to|have to|ought to|had better)|need you to|(?:i|we|i would|we would) (?:suggest|recommend|propose|advise)|thanks|thank|thx|cheers|ta for|see you|looking forward|happy birthday|welcome)\b/;

/** A question, a request, an instruction, advice or thanks: nothing is found in these. */
export function isMuted(sentence: Sentence): boolean {
	const { tokens, first } = sentence;
	if (/[?？؟]/.test(tokens.at(-1)?.text ?? '')) return true;
	const words = wordsAfter(sentence, first, tokens.length);
	return ORDER.test(words.slice(0, 200)) || REQUEST.test(words);
}
