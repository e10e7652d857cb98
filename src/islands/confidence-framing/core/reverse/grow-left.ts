import { LOWERING, RAISING, SIZES } from './lexicon.ts';
import { wordsBefore, type Sentence } from './tokens.ts';
import type { Entry } from './trie.ts';

const NOT =
	'not|no|never|hardly|scarcely|barely|far from|anything but|less than|by no means|no longer|in no way|nowhere near';
/** Between “not” and its word: “not yet entirely clear”. */
const BETWEEN = 'so|that|too|yet|be|been|at|all|feel|any|of|an?|the';
const NEARLY = `${LOWERING}|next to|close to|all but|more or less|as good as|just about|kind of|sort of`;

/** All that may stand before a phrase and belong to it, as far left as it goes. */
const grows = (own: string) =>
	new RegExp(`(?<=^|[ ])(?:(?:100 %|(?:${NOT})(?: (?:${BETWEEN}))*|${NEARLY}|${own}) )*$`);
const BEFORE_NOUN = grows(`${SIZES}|an?|the|some`);
const BEFORE_OTHER = grows(RAISING);
const [negates, lowers, raises, sizes, articles] = [NOT, NEARLY, RAISING, SIZES, 'an?|some'].map(
	(words) => new RegExp(`(?:^| )(?:${words}) `),
);

const NO_SIZE = new RegExp(`\\b(?:${NOT}|an?|the|some|all|100 %) `, 'g');

/** Entries of other groups that are nouns and take an article. */
const NOUN = /(?:certainty|thing|bet|deal|conclusion|dunk|brainer|matter of \w+)$/;

/** The words before a match that belong to it. */
export function growLeft(sentence: Sentence, start: number, { group, id }: Entry) {
	const isNoun = group === 'noun' || group === 'sized' || (group === 'likely' && NOUN.test(id));
	const before = wordsBefore(sentence, start, 6);
	const left = (isNoun ? BEFORE_NOUN : BEFORE_OTHER).exec(before)?.[0] ?? '';
	const has = (words: RegExp | undefined) => words?.test(left) ?? false;
	const isLowered = has(lowers);
	const isTotal = left.includes('%');
	return {
		left,
		/** The words of size, which make another noun of it: “slim chance”. */
		size: isNoun ? left.replace(NO_SIZE, '') : '',
		from: start - left.split(' ').length + 1,
		isNegated: has(negates),
		isRaised: isLowered || isTotal || has(raises),
		isLowered,
		isTotal,
		isSized: isNoun && (isLowered || has(sizes)),
		isArticled: has(articles),
	};
}
