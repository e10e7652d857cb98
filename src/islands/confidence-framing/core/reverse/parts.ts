import type { Stretch } from './finding.ts';
import { ARTICLES, COUNTERS, PRONOUNS, opens } from './function-words.ts';
import { wordsAfter, type Sentence } from './tokens.ts';

const BREAK = /^(?:;|but|because|while|whereas|although|though|unless|yet)$/;
const COMMA = /^[,–—-]$/;
/** Opens a condition, which promises nothing itself. */
export const CONDITION =
	/^(?:[,^] )*(?:and |but )?(?:if|when|whenever|once|unless|before|until|in case|as soon as|assuming|provided) /;
/** Opens a clause of its own after “and”. */
export const SUBJECT = opens(ARTICLES, COUNTERS, PRONOUNS);

/** Where parts begin: at semicolons, at “but”, at commas, and at “and” before a subject. */
export function partsOf(sentence: Sentence): Stretch[] {
	const { tokens } = sentence;
	const isRow = tokens.some(({ text }) => text === '|');
	const starts = [0];
	for (const [at, { text, kind, isGlued }] of tokens.entries()) {
		const isComma =
			COMMA.test(text) && !(text !== ',' && (isGlued || tokens[at + 1]?.kind === 'number'));
		const isAnd =
			/^(?:and|so|or|then)$/.test(text) && SUBJECT.test(wordsAfter(sentence, at + 1, 1));
		if (!isRow && (BREAK.test(text) || (kind === 'mark' && isComma) || isAnd)) starts.push(at);
	}
	return starts.map((from, i) => ({ from, to: starts[i + 1] ?? tokens.length }));
}
