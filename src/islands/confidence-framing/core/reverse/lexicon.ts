/*
 * The words the tool looks for, after research on how people state odds. `(a|b)` gives either and
 * `(a |)` may be missing; `not` also stands for n’t. An entry's id is its phrase, uninflected.
 */

/** How an entry joins the words around it and how a rewrite softens it; in order of the lists below. */
export type Group = keyof typeof LEXICON;

export const LEXICON = {
	/** Hedges of how likely: adverbs, adjectives, set phrases. */
	chance: `probably not|probably|probly|prolly|possibly|perhaps|maybe|mebbe|potentially|apparently|presumably|supposedly|seemingly|ostensibly|arguably|conceivably|plausibly|hopefully|ideally|tentatively|provisionally|theoretically|tentative|provisional|likely|unlikely|likelier|likeliest|probable|improbable|possible|plausible|implausible|doubtful|dubious|uncertain|unsure|unclear|unknown|unproven|questionable|debatable|conceivable|confident|hopeful|optimistic|pessimistic|sceptical|skeptical|iffy|dicey|shaky|undecided|borderline|in (theory|principle)|on paper|as far as (i|we) (know|can tell|can see|understand)|afaik|iirc|afaict|imo|imho|in (my|our) (opinion|view|experience|book)|to (my|our) (mind|knowledge)|to the best of (my|our) knowledge|as i understand it|if memory serves|if i (recall|remember) (correctly|rightly|)|if i am not mistaken|unless i am mistaken|in all (likelihood|probability)|all (being|going) well|if (all|everything) goes (well|to plan)|if nothing goes wrong|barring|fingers crossed|touch wood|knock on wood|god willing|with (any |a bit of |some |)luck|by the looks of it|more likely than not|(about |roughly |)as likely as not|better than even|about even|even odds|fifty-fifty|fifty fifty|(could|might|can) go either way|the odds are|odds are|chances are slight|the chances are|chances are|it depends|who knows|time will tell|remains to be seen|(too|still) (early|soon) to (say|tell|know|call)|(hard|difficult|impossible) to (say|tell|know|predict|judge)|no telling|no (idea|clue) (if|whether|when|how)|do not know (if|whether|when|how|yet)|wonder (if|whether)|the jury ('s|is) (still |)out|up in the air|touch and go|touch-and-go|hit (and|or) miss|hit-and-miss|in (doubt|question|flux|the balance)|open to (question|debate)|on the cards|subject to change|to be (confirmed|decided|determined)|tbc|tbd|tba|pencilled in|penciled in|inclined to|leaning towards|prone to|liable to|apt to|(seem|seems|seemed) (to|)|(appear|appears|appeared) to|it appears|(look|looks|looked|sounds|feels) like|looks (as if|as though|set to)|supposed to|suggests|hoping|not necessarily|not (out of the question|ruled out)|within reach|in with a (shout|chance)`,
	/** Hedges of how often. */
	often: `usually|typically|generally|normally|ordinarily|often|sometimes|occasionally|frequently|rarely|seldom|mostly|largely|in general|as a rule|on the whole|by and large|for the most part|(most|some|much) of the time|more often than not|from time to time|now and (then|again)|every (now and then|so often|once in a while)|once in a while|at times|in (most|many|some) cases|hardly ever|nine times out of ten|(tend|tends|tended) to|(all else|other things) being equal`,
	/** Hedges that stand alone, with “not” or “well”. */
	modal: `may|might|could|should|ought to|(may|might) or (may|might) not`,
	/** Hedging verbs; they take an adjoining “I” or “we”. */
	belief: `think|believe|suspect|reckon|assume|expect|imagine|suppose|estimate|anticipate|predict|presume`,
	/** The same, but nouns or other verbs as well: only after “I” or “we”. */
	homograph: `hope|guess|doubt|fear|forecast|figure|bet|wager|feel`,
	/** The same, never inflected. */
	stance: `would say|hazard a guess|would be surprised|have (a feeling|a hunch|doubts)`,
	/** Hedging nouns; they take an article. */
	noun: `long shot|long-shot|coin (toss|flip)|coin-flip|coin-toss|toss up|toss-up|(anyone|anybody) 's guess|(best|rough|educated|wild) (guess|estimate)|guesswork|guesstimate|hunch|gut feeling|(safe|good|fair) bet|(very good|good|fair|decent|reasonable|strong|high|slim|small|slight|low|outside|remote|some|little|fighting|real|better|sporting|even|fat|tiny) (chance|chances)|chance|(realistic|distinct|real|strong|remote|slim|slight|faint|) possibility|(high|low|strong|little|real|reasonable) (likelihood|probability)|(long|good|short|decent) odds|open question|question mark|(real|small|slight) risk|some doubt|doubts|room for doubt|(my|our) (guess|hunch|sense|impression|feeling|bet|hope|understanding|expectation|suspicion)|working assumption|gamble`,
	/** Hedges only after a negation. */
	denied: `rule out|ruled out|be ruled out|exclude|be excluded|bet (on|against)|count on|bank on|be surprised|(say|know) for (sure|certain)|(say|tell) (if|whether)|clear|obvious|settled|final|proven|confirmed|all|every`,
	/** Absolutes; a rewrite says “probably”. */
	probably: `definitely|certainly|undoubtedly|undeniably|unquestionably|indisputably|doubtless|surely|defo|assuredly|inevitably|obviously|clearly|absolutely|no doubt|without (a |any |a shadow of a |)doubt|beyond (a |any |all |a shadow of a |)doubt|no question|(without|beyond) question|for (sure|certain)|hands down|(a |one |)hundred (percent|per cent)|rest assured|mark my words|you can (count|bank|rely|bet) on|with certainty|make no mistake|no matter what|whatever happens|come what may|come rain or shine|no ifs or buts`,
	/** “likely” */
	likely: `guaranteed|inevitable|unavoidable|indisputable|undeniable|bound to|(sure|certain|destined|doomed) to|a given|certainty|sure (thing|bet)|done deal|dead cert|foregone conclusion|slam dunk|slam-dunk|no-brainer|set in stone|nailed on|in the bag`,
	/** “fairly” */
	fairly: `certain|sure|convinced|positive`,
	/** “unlikely” */
	unlikely: `impossible|no chance|zero chance|not a chance|no way|unthinkable|inconceivable|out of the question`,
	/** “almost” */
	almost: `always|never|never ever|nobody|no one|no-one|none|nothing|everyone|everybody|everything|everywhere|foolproof|fool-proof|bulletproof|bullet-proof|watertight|airtight|flawless|flawlessly|perfectly|infallible|unbreakable|risk-free|error-free|bug-free|failsafe|fail-safe|rock-solid|ironclad|unhackable`,
	/** “in almost all cases” */
	cases: `without (fail|exception)|(every|each and every|every single) time|all the time|at all times|invariably|unfailingly|under no circumstances|in (every|all) (case|cases)|no exceptions|not once`,
	/** “expect”, or the promise and how often it is kept */
	promise: `guarantee|promise|commit|pledge|vow|swear|assure|give you my word|have my word`,
};

/** Words that raise or lower the word after them, and belong to it. */
export const RAISING = new Set(
	'very highly extremely most really absolutely completely totally entirely quite truly super more less strongly firmly increasingly genuinely honestly much far equally incredibly remarkably rather somewhat rarely dead cautiously'.split(
		' ',
	),
);
/** After these, certainty is no longer claimed. */
export const LOWERING = new Set(
	'almost nearly virtually practically fairly pretty reasonably mostly'.split(' '),
);
