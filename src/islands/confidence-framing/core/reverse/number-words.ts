/**
 * What a word can be around a figure, one letter each: $ currency, K size, % percent, q per,
 * g percentage or basis, c points, b between, & and, i in, o out, F of, w count in words, h third,
 * a rate's article, t unit a rate is in, m more, l label, = relation, x no noun.
 */
export const NUMBER_WORDS: readonly (readonly [letter: string, words: RegExp])[] = [
	['$', /^(?:\p{Sc}|usd|gbp|eur|inr|rs|aud|cad|chf)$/u],
	['K', /^(?:k|m|mn|bn|tn|thousand|million|billion|trillion|lakhs?|crores?|cr|dozen|hundred)$/],
	['%', /^(?:%|‰|percent|pct|pp|p?pts|bps|pro[zc]ent)$/],
	['q', /^per$/],
	['g', /^(?:percentage|basis)$/],
	['c', /^(?:cent|points?)$/],
	['b', /^between$/],
	['&', /^and$/],
	['i', /^in$/],
	['o', /^out$/],
	['F', /^of$/],
	[
		'w',
		/^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)$/,
	],
	['h', /^(?:half|thirds?|quarters?|fifths?|tenths?)$/],
	['a', /^(?:an?|each|every|\/)$/],
	[
		't',
		/^(?:day|week|month|quarter|year|hour|minute|second|sprint|night|shift|annum|head|seat|user|request|call|query|customer|ticket|token|person|agent|team|h|s|mo|wk|yr)s?$/,
	],
	['m', /^(?:more|fewer|new|extra|other|additional)$/],
	['l', /^(?:auc|f1|roc|nps|csat|rmse|mae|mape|ndcg|mrr|bleu|rouge|kappa|p50|p90|p95|p99|ctr)$/],
	['=', /^[=<>≈≤≥]$/],
	[
		'x',
		/^(?:on|at|by|to|for|from|or|but|with|without|is|are|was|were|be|been|has|have|had|as|than|if|so|that|which|who|when|where|while|because|since|until|the|this|these|those|it|we|i|you|they|will|would|can|may|might|should|could|not|now|then|there|here|too|also|only|just|after|before|over|under|up|down|off|vs|versus|against|across|through|into|about|around|today|yesterday|tomorrow|last|next|our|your|their|its|my|am|pm|likely|probably|faster|slower|higher|lower|better|worse|sure|und|der|die|das|pour|par|en|de)$/,
	],
];

/** Units glued to the digits: `12k`, `200ms`. */
export const GLUED =
	/^(?:k|m|mn|bn|b|tn|x|pp|p?pts?|bps|ms|s|secs?|mins?|h|hrs?|d|w|[kmgt]b|px|k[gm]|cr|-fold|-points?)?$/;
/** After these a bare figure names something and claims nothing. */
export const NAMING =
	/^(?:slide|pages?|steps?|phase|version|v|ticket|room|chapter|section|figure|table|option|level|part|day|line|row|item|no|number|sprint|task|bug|issue|pr|build|release|ios|windows|floor|platform|gate|id|python|node|appendix|question|point|case|week|stage|tier|type|class|group|team|block|unit|series|article|clause|order|invoice|port|error|http|status|code|rule|iso|plan|scenario|variant|cohort|agenda|track|model|android|epic|story|wave|batch|episode|round|zone|layer|since|top|#|§|:)$/;
/** After these a bare figure is claimed. */
export const CLAIMING =
	/^(?:is|was|are|were|to|from|of|by|hits?|reach(?:es|ed)|scores?|scored|than|under|over|below|above|about|around|only|just|nearly|almost|roughly|approximately|exactly|least|most|[=<>≤≥≈~]|averages?|averaged|totals)$/;
/** A number before these is an address. */
export const STREET = /\b(?:street|st|road|rd|avenue|ave|lane|drive|square|terrace) $/;
/** Four digits are a year unless these are counted. */
export const COUNTED = /^(?:users?|customers?|requests|tickets|people|rows|cases|calls|hours)$/;
