/*
 * The words the tool looks for, after research on how people state odds. `(a|b)` gives either,
 * `(a |)` and `rumou?r` may lack a part, `[sz]` is one of these letters; `not` also stands for n’t.
 * Small words such as “still” may stand inside a phrase. An entry's id is its phrase, uninflected.
 */

/** How an entry joins the words around it and how a rewrite softens it; in order of the lists below. */
export type Group = keyof typeof LEXICON;

export const LEXICON = {
	/** Hedges of how likely: adverbs, adjectives, set phrases. */
	chance:
		'probably( not|)|probly|prolly|probs?|possibly|perhaps|maybe|mebbe|mabye|dunno|idk|potentially|apparently|presumably|supposedly|seemingly|arguably|conceivably|hopefully|ideally|tentatively|provisionally|theoretically|allegedly|reportedly|' +
		'likely|unlikely|imaginable|implausible|last (i|we) heard|unverified|plausibly|borderline|by all accounts|within reach|ostensibly|on balance|unpredictable|speculative|hypothetical(ly|)|likelie(r|st)|probable|improbable|possible|potential|plausible|feasible|conceivable|doubtful|dubious|uncertain|unsure|unclear|unknown|unproven|untested|unconfirmed|undecided|inconclusive|questionable|debatable|tentative|provisional|alleged|rumou?red|confident|hopeful|optimistic|pessimistic|s[ck]eptical|iffy|shaky|' +
		'in (theory|principle)|on paper|as far as (i|we) (know|can tell|can see|understand|am aware|are aware)|afaik|iirc|afaict|imh?o|in (my|our) (opinion|view|experience|book|judge?ment)|to (my|our) (mind|knowledge)|to the best of (my|our) (knowledge|belief)|for all (i|we) know|i gather|at a guess|from what (i|we) (know|understand|hear|heard|can tell|can see|have seen)|as (i|we) (understand|recall|remember|see) it|if memory serves|if i (recall|remember)( correctly|)|(if|unless) i am (not |)(mistaken|wrong|missing something)|do not (quote|hold) me (on|to) (that|this|it)|(word|rumou?r) has it|' +
		'in all (likelihood|probability)|all (being|going) well|(if|assuming) (all|everything|things|nothing) (goes|go) (well|to plan|according to plan|as planned|wrong)|(weather|time) permitting|barring|fingers crossed|touch wood|knock on wood|god willing|with (any |a bit of |a little |some |)luck|(by|from) the looks? of (it|things)|(more|most) likely than not|more than likely|(about |)(as |)likely as not|better than even|about even|fifty-fifty|fifty fifty|(could |might |can |)go either way|(the |)(odds|chances) are( slim| slight| small| low| remote| poor| good| high| excellent|)|it (all |)depends|that depends|(who|god) knows|time will tell|(remains?|yet|still) to be (seen|decided|confirmed|proven|agreed)|' +
		"(too|still) (early|soon) to (say|tell|know|call)|(hard|difficult|impossible|tough|tricky) to (say|tell|know|predict|judge|call|estimate)|no (telling|knowing|way of knowing|way to know)|no (idea|clue)|your guess is as good as mine|wonder (if|whether)|(the |)jury ('s|is) out|up (in the air|for grabs|for debate)|touch(-| )and(-| )go|hit(-| )(and|or)(-| )miss|in (doubt|question|the balance)|on the fence|open to (question|debate|doubt)|(on|in) the cards|subject to change|to be (confirmed|decided|determined|announced)|tb[acd]|pencill?ed in|" +
		"inclined to( think| believe| say|)|lean(ing|) (towards?|to)|prone to|liable to|apt to|(seem|appear)(s|ed|)( to|)|(looks?|looked|looking|sounds|feels|smells) like|(looks?|seems?|sounds|feels) (as if|as though|set to)|supposed to|suggests?|indicates?|not necessarily|not (out of the question|ruled out)|in with a (shout|chance|shot)|(my|our) money ('s|is) on|with a (pinch|grain) of salt|no promises|back(-| )of(-| )the(-| )envelope",
	/** Hedges of how often. */
	often:
		'usually|ordinarily|infrequently|typically|generally( speaking|)|normally|commonly|often|sometimes|occasionally|frequently|intermittently|rarely|seldom|mostly|largely|mainly|in (general|the main)|as a (general |)rule|on the whole|by and large|for the most part|(most|some|much|a lot) of the time|half the time|more often than not|from time to time|now and (then|again)|every (now and then|now and again|so often|once in a while)|once in a while|at times|on occasions?|in (most|many|some|several|certain) (cases|instances|situations)|nine times out of ten|tend(s|ed|) to|(all |)(else|other things|things) being equal',
	/** Hedges that stand alone, with “not” or “well”. */
	modal: 'may|might|could|should|ought',
	/** Hedging verbs; they take an adjoining “I” or “we”. */
	belief:
		'(am|are) not ruling out|(have|get) (a|the) (feeling|hunch|suspicion|sense|impression)|(would |)put (my |)money on|anticipate|assume|believe|estimate|expect|foresee|have (my |some |)doubts|imagine|predict|presume|reckon|speculate|suppose|suspect|think|would (say|argue)|would be (surprised|amazed)|would have (thought|guessed|expected)',
	/** The same, but nouns or other verbs as well: only after “I” or “we”. */
	homograph: 'bet|doubt|fear|feel|figure|forecast|guess|hope|project|sense|wager',
	/** Nouns that stand alone, with an article or after a word of SIZES. */
	noun: "long(-|roll of the dice| )shot|coin(-| )(toss|flip)|toss(-| )up|any(one|body) 's (guess|call)|better than even (chance|odds)|guess|guesswork|guesstimate|ballpark( figure| estimate|)|hunch|gut (feeling|feel|instinct)|chances?|possibility|open question|gr[ae]y area|question mark|doubts|(my|our) (best |)(guess|hunch|sense|impression|feeling|bet|hope|understanding|expectation|suspicion|assumption|hypothesis|instinct|gut|gut feeling|prediction)|gamble|(shot|stab|leap) in the dark",
	/** Nouns that hedge only after a word of SIZES. */
	sized: 'assumption|bet|doubt|estimate|likelihood|odds|probability|prospects?|risk|shot',
	/** Hedges only after a negation. */
	denied:
		'(rule|ruled|be ruled) out|exclude|be excluded|be discounted|(bet|count|bank|rely) (on|against)|be surprised|(say|know|tell) for (sure|certain|definite)|(say|tell|know|see) (if|whether|when)|know( yet| why| who| what|)|known|clear|obvious|settled|final|finali[sz]ed|proven|proved|confirmed|decided|conclusive|all|every|swear to|sold on',
	/** Absolutes; a rewrite says “probably”. */
	probably:
		'definitely|irrefutably|for ever|needless to say|assuredly|unmistakably|certainly|undoubtedly|undeniably|unquestionably|indisputably|categorically|doubtless|surely|deff?o|inevitably|unavoidably|necessarily|obviously|clearly|absolutely|of course|no doubt|(without|beyond) (a |any |all |a shadow of a |)(doubt|question|dispute)|no question|for (sure|certain|definite)|hands down|(a |one |)hundred (percent|per cent)|rest assured|mark my words|you can (safely |)(count|bank|rely|bet) on|with (absolute |total |)certainty|make no mistake|no matter what|whatever happens|come what may|no ifs (or|and|no) buts|it goes without saying|forever',
	/** “likely” */
	likely:
		'guaranteed|unbeatable|unstoppable|inevitable|unavoidable|indisputable|undeniable|(bound|sure|certain|destined|doomed) to|a given|certainty|sure (thing|bet)|done deal|foregone conclusion|slam(-| )dunk|no-brainer|(set|written) in stone|in the bag|sure-?fire|matter of (time|when)',
	/** “fairly” */
	fairly: 'certain|sure|convinced|positive|definite',
	/** “unlikely” */
	unlikely:
		'impossible|inconceivable|(no|zero) (chance|hope|possibility|prospect)|not a (chance|hope|prayer)|(can|could) not possibly|no way|unthinkable|out of the question|not an option',
	/** “almost” */
	almost:
		'always|faultless|never( ever|)|can not (fail|lose|miss|go wrong|break|be beaten)|(completely|totally|fully) (safe|secure|accurate|reliable|automated|eliminates?|removes?)|nobody|no(-| )one|none|nothing|every(one|body|thing|where)|(fool|bullet)-?proof|(water|air)-?tight|flawless(ly|)|infallible|unbreakable|(risk|error|bug)-free|fail-?safe|rock(-| )solid|iron-?clad',
	/** “in almost all cases” */
	cases:
		'without (fail|exception)|(every|each and every|every single) time|all the time|at all times|at no (point|time|stage)|invariably|under (no|all|any) circumstances|in (every|all|every single) cases?|no (risks?|downtime|downsides?|exceptions?|surprises|errors|bugs|failures|mistakes|data loss|regressions?|outages?|false positives)|not (once|one|a single)',
	/** “expect”, or the promise and how often it is kept */
	promise: 'guarantee|promise|commit|pledge|vow|swear|assure|give you my word|have my word',
};

/** Words that raise the word after them, and belong to it. */
export const RAISING =
	'very|most|much|far|super|truly|rather|too|dead|well|(?:high|extreme|real|absolute|complete|total|entire|strong|firm|increasing|genuine|incredib|ful|cautious|quiet|wide|slight|distinct|equal|perfect|serious)ly';
/** After these, certainty is no longer claimed. */
export const LOWERING =
	'more|less|almost|nearly|virtually|practically|fairly|quite|pretty|reasonably|mostly|moderately|relatively|somewhat|kinda|sorta|partly|near|virtual';
/** What may stand between an article and a noun of chance. */
export const SIZES =
	'good|great|excellent|fair|decent|reasonable|strong|high|slim|small|slight|low|outside|remote|some|little|fighting|real|realistic|serious|better|even|fat|tiny|every|distinct|faint|long|best|rough|educated|wild|safe|big|significant|growing|minimal|negligible|working|much|absolute|very|really';
