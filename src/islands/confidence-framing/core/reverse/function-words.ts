/*
 * The small words of English that tell what stands beside them, as alternatives of a pattern. Kept
 * in one place, so that no rule forgets one.
 */

export const OWNERS = 'the|an?|our|your|their|its|his|her|my';
export const ARTICLES = `${OWNERS}|this|that|these|those`;
export const COUNTERS = 'all|every|each|no|some|most|any|both|another|many|more|less|fewer';
export const PRONOUNS =
	'i|we|you|he|she|it|they|there|who|nobody|everyone|everything|someone|me|us|him|them';
export const PREPOSITIONS =
	'in|on|at|by|for|from|to|of|with|within|without|under|over|between|about|around|against|across|through|into|via|per|than';
export const CONJUNCTIONS =
	'and|or|but|so|if|when|as|because|while|until|before|after|since|which|where|once|unless|whether|though|although|how|what|why';
export const VERBS =
	"am|is|are|was|were|be|been|being|'s|has|have|had|will|would|can|could|may|might|should|do|does|did|not";
/** Words of time and of order that open a sentence and stand beside a verb. */
export const ADVERBS =
	'now|then|here|also|too|only|just|even|still|yet|today|tomorrow|tonight|yesterday|last|next|soon|later|first|\\w+ly';

/** A pattern for the first of the words that wordsAfter gives. */
export const opens = (...words: string[]) => new RegExp(`^(?:${words.join('|')}) `);
/** A pattern for the last of the words that wordsBefore gives. */
export const closes = (...words: string[]) => new RegExp(`(?:^| )(?:${words.join('|')}) $`);
