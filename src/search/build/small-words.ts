/**
 * Words of a question that say nothing of its subject: “What does precision mean?” asks for
 * precision. Where nothing else is left, as in “So what?”, they are searched for side by side.
 */
export const SMALL_WORDS: readonly string[] = (
	'a about actually am an and any are as at be become becoming been being but by can could define ' +
	'definition did do does doing explain for from get getting had has have how i if im in into is it its ' +
	'just know like many may me mean meaning means might much must my need needed of on or our please ' +
	'really should so some tell than that the their them then there these they this those to up us ' +
	'want was we were what whats when where whether which who whom whose why will with would you your'
).split(' ');
