/*
 * What makes a figure of digits a claim: units, rates, labels. All in small letters.
 */

/** Units and sizes glued to the digits: `12k`, `200ms`. */
export const SUFFIX =
	/^(?:k|m|mn|bn|b|tn|x|pp|pts?|ppts?|bps|ms|s|secs?|mins?|h|hrs?|d|w|kb|mb|gb|tb|px|kg|km|days?|weeks?|months?|hours?|tage|cr|l)?$/;
export const SIZE = /^(?:k|m|mn|bn|tn|thousand|million|billion|trillion|lakh|lakhs|crore|crores|cr|dozen|hundred)$/;
export const PERCENT = /^(?:%|‰|percent|pct|percentage|per|pp|pts|ppts|points?|bps|basis|prozent|procent|porcento|pourcent)$/;
/** The second word of a unit of two. */
export const SECOND: readonly string[] = ['per cent', 'percentage points', 'percentage point', 'basis points', 'pour cent', 'por ciento', 'per cento'];
export const CURRENCY_CODE = /^(?:usd|gbp|eur|inr|rs|aud|cad|chf|jpy|us|nzd|sek|nok|dkk)$/;
/** Words that give a figure no noun. */
export const NO_NOUN =
	/^(?:of|in|on|at|by|to|for|from|and|or|but|nor|with|without|is|are|was|were|be|been|has|have|had|as|than|if|so|that|which|who|when|where|while|because|since|until|per|an?|the|this|these|those|it|we|i|you|they|he|she|will|would|can|may|might|should|could|not|now|then|there|here|too|also|only|just|after|before|over|under|up|down|out|off|vs|versus|against|between|across|through|into|about|around|today|yesterday|tomorrow|last|next|each|every|our|your|their|its|my|am|pm|likely|probably|faster|slower|higher|lower|better|worse|sure|und|der|die|das|pour|par|en|de|di|per)$/;
export const TIME_UNIT =
	/^(?:day|week|month|quarter|year|hour|hr|minute|second|sprint|night|shift|annum|head|seat|user|request|call|query|customer|ticket|token|person|agent|team|item|order|case|session|release|mo|wk|yr)s?$/;
/** After these a figure names something and claims nothing. */
export const NAMING =
	/^(?:slide|page|pages|pp|p|step|steps|phase|version|ver|v|ticket|room|chapter|section|figure|fig|table|option|level|part|day|line|row|item|no|number|sprint|task|bug|issue|pr|build|release|ios|windows|floor|platform|gate|id|python|node|appendix|question|q|point|case|week|stage|tier|type|class|group|team|block|unit|series|article|clause|order|invoice|port|error|http|status|code|rule|iso|rfc|plan|scenario|variant|cohort|experiment|agenda|building|bus|flight|train|track|bay|suite|apt|box|desk|terminal|exit|route|channel|model|android|debian|ubuntu|java|php|ruby|epic|story|wave|batch|annex|exhibit|act|episode|season|round|zone|grade|layer|lane|since|volume|vol)$/;
/** A label that goes with its figure: `AUC 0.71`. */
export const LABEL = /^(?:auc|f1|roc|nps|csat|rmse|mae|mape|ndcg|mrr|bleu|rouge|kappa|map|r2|p50|p90|p95|p99|ctr|n|k|t|d|r|z)$/;
/** Before a bare figure they make it one that is claimed. */
export const CLAIMING =
	/^(?:is|was|are|were|to|from|of|by|hit|hits|reached|reaches|scored|scores|than|under|over|below|above|about|around|only|just|nearly|almost|roughly|approximately|exactly|least|most|=|<|>|≤|≥|≈|~|averaged|averages|totals|got|saw|stands)$/;
/** Streets: the number before is an address. */
export const STREET = /^(?:street|st|road|rd|avenue|ave|lane|drive|square|way|close|court|place|terrace|boulevard)$/;

export const COUNT =
	'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half';
