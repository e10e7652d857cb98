import { ARTICLES, PREPOSITIONS } from './function-words.ts';
import { between } from './neighbours.ts';

/*
 * Words that are not always what they seem: the month of May, permission, “certain customers”, “a
 * chance to speak”. On the left “not” or “very” stands for what belongs to the match.
 */

/** No verb of ours follows these. */
const NO_VERB_AFTER = `${ARTICLES}|${PREPOSITIONS}|all|cost|time|no|any|current|first|new|usual|prime|and|as|git|price|best`;
const PERSON =
	'(you|we|i|they|he|she|one|who|what|how|which|why|every(one|body)|some(one|body)|people|users?|teams?|staff|\\w+([eo]rs|ees))( \\w+ly| also| still| just|)';
/** What befalls a person or a thing, so that “should” is a guess and no duty. */
const BEFALLS =
	'(not |still |now |also |then |all |probably |)(be (able|done|ready|fine|live|good|okay?|finished|complete|there|through|out|safe|back|up|over|clear)|see|hit|reach|land|finish|know|manage|recover|get there|make it|have (it|the|this|enough|most)|hear|receive|notice)';
const DUTY =
	'(always |never |not |only |)be (\\w+ly |)((?!finish|complet|resolv|fix|restor|deliver|sort|shipp|releas|deploy|merg|improv|reduc)\\w+ed|read|sent|kept|written)';

export const isTrapped = between(String.raw`
may < in|by|of|before|since|until|early|late|mid|this is|\d\w*
may > \d\S*|i|we|you|be excused
may < you > !(also |well |)(not|be|have|see|get|find|notice|need|want|experience|lose|feel)
may < \w+([eo]rs|ees|[ae]nts|erns|staff) > (not |also |only |)(use|enter|park|bring|sign|borrow|claim|apply|attend|submit|book|take)
might|may > as well|i
could|might < you > (also |always |just |)(try|ask|use|check|consider|start|call|look|want|like)
could > not|you
could < how|who|wish \w+|so that \w+|if \w+
should < ${PERSON} > !${BEFALLS}
should > ${DUTY}
possible < (as|if|where|when|wherever|whenever|best|every|worst|makes?|made|making|not|only|all|any|not very)( it|)
possible > to
possible < the > \w+s
potential > customers?|clients?|buyers?|leads?|partners?|users?|of|to|for|in|is|and|,|\$
potential < has|have|full|its|their|great|much
often < how|as|so
unknown|provisional > [a-z]\S*
looks? like < (makes?|made|to|does|what|how)( it| them|)
appears? > in|on|at|next|as|twice
suggests?|indicates? < i|we|he|she|they|you|who|people|to|would|can|could|might|very|\^
supposed to < was|were|you are
think > of|about|through|big
believe > in (?!general|theory|principle)\w+
believe < (can|could) not
sounds like > a plan
(the |)odds are > \d\S*
expect > you|everyone|people|them|him|her|nothing|more from|better|us
expect|predict|estimate|assume < api|models?|parser|classifiers?|system|algorithm
hope > you|this (helps|finds)|to (see|hear|meet)|everyone|all is|your
figure > out
feel > !that|like|it|this|we|the|there|our
(in with a |)chances? > to|for|encounter
chance < took|takes?|taking|gave|gives?|stand
possibility > !of|that|the|we|they|it|,|\$
clearly < !\^|is|are|was|'s|we|it|this|will|,
of course < \^ > ,|\$
certain|sure|convinced|definite < !'s|am|is|are|was|were|been|be|feels?|felt|seems?|not|very|\^
certain|sure < makes?|made|making|to be|there (is|are|was|were)|\^ be|and be
certain|sure|definite|positive < \^ > !it|this|that|we|they|the|there
positive > !that|it|we|this|the|,|\$
sure thing < \^
no way|no chance|no idea|no clue > to|for|around|back
no idea|no clue < \^ > ,|\$
nothing > to|but|else|new|more|less|much|here|wrong|special|yet
nothing < for|or|do|does|did|have|has|had|is|was|'s|not
every(one|body|thing) > else|,|\$
always|never < \^ > !\w+[^s]s|an?|the|been|once|in|had|not|,|\$
always|never < please|should|must|to|as|than|say
no (?!one|way|chance|doubt)[bdefmors].* < at|with|if|or|saw|found|had|there (was|were)
risk-free > rate|return
promise < as|the|a
commit > !to|that|,|\$
guarantee|pledge|vow|swear < ${NO_VERB_AFTER}`);

/** A verb ending in -s that is a noun here; some always are. */
export const isNoun = between(String.raw`
.* < ${NO_VERB_AFTER}
.* > is|are|was|were|have|had|will|can|of|on|in|from|and|or|by|with
(?!hope).* > for
guess|fear|figure|bet|wager|feel|forecast|sense|project`);
