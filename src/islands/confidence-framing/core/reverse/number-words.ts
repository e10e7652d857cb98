import {
	ADVERBS,
	ARTICLES,
	CONJUNCTIONS,
	COUNTERS,
	PREPOSITIONS,
	PRONOUNS,
	VERBS,
} from './function-words.ts';
import { lettersOf } from './word-letters.ts';

/**
 * What a word can be around a figure: $ currency, K size, % percent, q per, g percentage or basis, c
 * points, b between, & and, i in, o out, F of, w count in words, h third, a article of a rate, t unit
 * a rate is in, m more, l label, = relation, X threefold, x what is no noun.
 */
export const numberLetter = lettersOf(String.raw`
$ \p{Sc}|usd|gbp|eur|inr|rs|aud|cad|chf
K k|mn?|bn|tn|thousand|[mbtr]+illion|lakhs?|crores?|cr|dozen|hundred|mio
% %|‰|percent|pct|pp|p?pts|bps|pro[zc]ent
q per
g percentage|basis
c cent|points?
b between
& and
i in|von|sur?|op
o out
F of
w one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand
h half|thirds?|quarters?|fifths?|tenths?
a an?|each|every|/
t (day|week|month|quarter|year|hour|minute|second|sprint|night|annum|head|seat|user|request|call|customer|ticket|person|agent|h|s|mo)s?
m more|fewer|new|extra|active|working|business
l auc|f1|nps|csat|rmse|precision|recall|accuracy|p[59]\d
= [=<>≈≤≥]
X (two|three|four|five|six|seven|eight|nine|ten|hundred)-?fold
. \.
: :
x ${ARTICLES}|${COUNTERS}|${PRONOUNS}|${PREPOSITIONS}|${CONJUNCTIONS}|${VERBS}|${ADVERBS}|up|down|off|vs|am|pm|faster|higher|lower|und|der`);

/** Units glued to the digits: `12k`, `200ms`. */
export const GLUED =
	/^(?:k|m|mn|bn|b|tn|x|pp|p?pts?|bps|ms|s|secs?|mins?|h|hrs?|d|w|[kmgt]b|k[gm]|cr|-points?)?$/;
/** After these a bare figure names something and claims nothing. */
export const NAMING =
	/^(?:slide|pages?|steps?|phase|version|v|ticket|room|chapter|section|figure|table|option|level|part|day|line|item|no|number|sprint|task|bug|issue|pr|build|release|gate|iphone|question|point|week|stage|type|team|order|invoice|error|iso|since|top|#|§|:)$/;
/** After these a bare figure is claimed. */
export const CLAIMING = new RegExp(
	`^(?:${VERBS}|from|to|of|by|than|under|over|about|around|below|above|\\w+ly|hits?|reach(?:es|ed)|scored?s?|averaged|only|just|almost|least|most|averages?|totals|[=<>≤≥≈~])$`,
);
