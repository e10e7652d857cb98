/*
 * Words that are not always what they seem: the month of May, permission, “certain customers”,
 * “every Monday”. A row strikes a match out when all its patterns match. The words around are at
 * most four on each side, in small letters: `^` where the sentence begins, `$` where it ends, `,`
 * for a mark.
 */
export type Trap = readonly [ids: RegExp, before: RegExp, after: RegExp];

const ANY = /^/;
/** No noun or verb of ours follows these. */
const NOT_A_VERB =
	/\b(?:the|an?|our|their|his|her|its|these|those|my|your|of|in|with|for|all|cost|time|no|any|current|first|new|from|by|and|as|git|to) $/;
const PERSON =
	/\b(?:you|we|i|they|he|she|every(?:one|body)|someone|people|users?|teams?|one|who|what|how|which|why|nobody|admins?|engineers|managers|staff) (?:\w+ly |also |really |still |just )?$/;

export const TRAPS: readonly Trap[] = [
	[/^may$/, /\b(?:in|by|of|before|since|until|early|late|mid|this is|\d\w*) $/, ANY],
	[/^may$/, ANY, /^(?:\d|i |we |you )/],
	[
		/^may$/,
		/\byou $/,
		/^(?!(?:also |well )?(?:not|be|have|see|get|find|notice|need|want|experience|lose|feel) )/,
	],
	[/^might$/, /\b(?:the|his|her|our|their|its|all|with|military|of) $/, ANY],
	[/^could$/, ANY, /^(?:not|you|hear|reproduce|remember|read) /],
	[
		/^could$/,
		/\b(?:as (?:we|i|they|he|she|it|you)|wish \w+|how|who|so \w+|so that \w+|only) $/,
		ANY,
	],
	[/^should$/, /^\^ $/, /^(?:you|we|i|they|the|an?|this|that|any\w*|there) /],
	[
		/^should$/,
		PERSON,
		/^(?!(?:not |still |now |also |then |all )?(?:be (?:able|done|ready|fine|live|good|ok|okay|finished|complete|there|through|out|safe|back|on|in|at)|see|hit|reach|land|finish|know|manage|break|recover|get there|make it) )/,
	],
	[
		/^should$/,
		ANY,
		/^(?:always |never )?be (?:reviewed|checked|tested|avoided|treated|read|signed|approved|asked|told|considered|included|removed|used|stored|kept) /,
	],
	[
		/^possible$/,
		/\b(?:as|if|where|when|wherever|whenever|best|every|worst|makes?|made|making|not|highest|lowest|only|all) (?:it )?$/,
		ANY,
	],
	[/^possible$/, ANY, /^to /],
	[/^often$/, /\b(?:how|as|so) $/, ANY],
	[/^(?:unknown|given|provisional)$/, ANY, /^[a-z]/],
	[/^confident$/, /\ba (?:very )?$/, ANY],
	[/^(?:opti|pessi)mistic$/, ANY, /^(?:case|scenario|estimate|locking)/],
	[/^generally$/, ANY, /^(?:available|speaking)/],
	[/^in (?:doubt|question)$/, /\b(?:the|this|when|if) (?:\w+ )?$/, ANY],
	[/^look like$/, /\b(?:makes?|made|making|to|you|does|what) (?:it |them )?$/, ANY],
	[/^it appears$/, ANY, /^(?:in|on|at|under|below|above|to|next|when|as|twice|once) /],
	[/^suggests$/, /\b(?:i|we|he|she|they|who) $/, ANY],
	[/^supposed to$/, /\b(?:was|were|you are|are you|not) $/, ANY],
	[/^in my view$/, ANY, /^(?:model|layer|controller)/],
	[/^think$/, ANY, /^(?:of|about|through|twice|big|outside|ahead|tank) /],
	[/^believe$/, ANY, /^in (?!general|theory|principle)/],
	[/^expect$/, ANY, /^(?:you|everyone|people|them|him|her|nothing|more from|better|us) /],
	[
		/^(?:expect|predict|estimate|assume)$/,
		/\b(?:api|models?|function|endpoint|parser|server|classifiers?|system|algorithm|schema|form|field|script|clause) $/,
		ANY,
	],
	[
		/^hope$/,
		ANY,
		/^(?:you (?:are|had|have|enjoy|like)|this (?:helps|finds)|to (?:see|hear|meet)|that helps|everyone|all is|your) ?/,
	],
	[/^bet$/, ANY, /^on /],
	[/^figure$/, ANY, /^out /],
	[/^feel$/, ANY, /^(?!that|like|it|this|we|the|there|our)/],
	[/^chance$/, /(?<!\b(?:an?|some) )$/, ANY],
	[/^chance$/, ANY, /^(?:to|for) /],
	[/^fair chance$/, ANY, /^to /],
	[/^possibility$/, /(?<!\ba |\bthe )$/, /^(?!of|that)/],
	[/^clearly$/, /(?<!\^ |is |are |was |'s |we |it |this |will )$/, ANY],
	[
		/^(?:certain|sure|convinced)$/,
		/(?<!'s |\bam |is |are |was |were |been |be |feels? |felt |seems? |not |very )$/,
		ANY,
	],
	[
		/^(?:certain|sure)$/,
		/\b(?:makes?|made|making|to be|there (?:is|are|was|were)|\^ be|please be|and be) $/,
		ANY,
	],
	[/^positive$/, /(?<!\b(?:am|i are|we are) )$/, ANY],
	[/^positive$/, ANY, /^(?!that |it |we |this |the )/],
	[/^(?:certain|sure) to$/, /\b(?:be|makes?) $/, ANY],
	[/^for sure$/, ANY, /^\w+s /],
	[/^given$/, /(?<!\ba )$/, ANY],
	[/^no (?:way|chance)$/, ANY, /^(?:to|of|for|around|back) /],
	[/^nothing$/, ANY, /^(?:to|but|else|new|more|less|much|here|wrong|special|yet) /],
	[/^nothing$/, /\b(?:for|or|do|does|did|have|has|had|is|was|'s|know|found|saw) $/, ANY],
	[/^none$/, /\bto $/, ANY],
	[
		/^every(?:one|body|thing)$/,
		/\b(?:hi|hello|hey|thanks|dear|morning|afternoon|ask|tell|invite|not) $/,
		ANY,
	],
	[/^(?:always|never)$/, /^\^ $/, /^(?!\w+[^s]s |an? |the |been |in |had |not |[,$])/],
	[/^(?:always|never)$/, /\b(?:please|should|must|to|as|and) $/, ANY],
	[/^never$/, ANY, /^mind /],
	[/^perfectly$/, ANY, /^(?:fine|good|normal|clear|happy|ok) /],
	[/^promise$/, /\b(?:as|the|a) $/, ANY],
	[/^commit$/, /\b(?:is|are|am|was|were|be|'s|to) $/, ANY],
	[/^commit$/, ANY, /^(?!to |that |[,$])/],
	[/^(?:guarantee|pledge|vow|swear|assure)$/, NOT_A_VERB, ANY],
];

/** Of a verb ending in -s: it must not be a noun, nor these at all. */
export const S_TRAPS: readonly Trap[] = [
	[ANY, NOT_A_VERB, ANY],
	[/^(?:guess|fear|figure|bet|wager|feel|forecast|commit)$/, ANY, ANY],
];
