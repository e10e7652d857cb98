/*
 * What gives a rule away in a sentence, in lower case and with plain marks. Each pattern is tried on
 * one sentence; nothing in them repeats inside a repetition.
 */

/** Words for a change, which a percentage beside them measures. */
export const CHANGE =
	/\b(?:lift|lifts|lifted|uplift|increas\w*|improv\w*|rise|rises|rose|risen|up by|up|grow\w*|grew|growth|gain\w*|boost\w*|drop\w*|fall|falls|fell|reduc\w*|declin\w*|decreas\w*|down|cut|cuts|(?:higher|lower|better|worse|more|fewer|less|faster|slower)(?! than [\d*])|change[ds]? (?:of|by)|savings?|saves?|saved)\b/;
/** Says how a percentage is meant. */
export const SCALE_SAID =
	/\b(?:relative|relatively|absolute|points?|percentage points?|pp|ppts?|pts?|basis points?|bps)\b/;
/** Says what a change starts from. */
export const BASELINE_SAID =
	/\b(?:baseline|base rate|today|currently|at present|was|were|from \S*\d|against \S*\d|vs\.? \S*\d|versus \S*\d|compared (?:with|to)|out of|of \d)/;
export const MARGIN = /margin of error|plus or minus|±|\+\/-|\bgive or take\b/;
export const THRESHOLD = /\bconfidence thresholds?\b/;
export const LEVEL =
	/\bconfidence (?:level|interval|limit)s?\b|\b\d+(?:\.\d+)?% confidence\b|\b\d+(?:\.\d+)?% ci\b|\b(?:ci|c\.i\.)\b/;
export const P_VALUE =
	/\bp(?:-value| value)?s? ?(?:[=<>≤]|is|was|of|under|below) ?0?\.\d+|\bp-values?\b/;
export const AS_PROBABILITY =
	/\b(?:chance|probability|probab\w+|odds|likely|likelihood|sure|certain|confident|confidence|luck|lucky|fluke|random|true|real|works)\b/;
export const SIGNIFICANT_PERCENT =
	/\b\d{2}(?:\.\d+)?% (?:statistical(?:ly)? )?(?:significan\w+)|\bsignifican\w+ (?:at|of|is) \d{2}(?:\.\d+)?%/;
export const SIGNIFICANT = /\b(?:statistically )?significan(?:t|ce|tly)\b/;
export const WIN =
	/\b(?:win|wins|won|winner|winning|beats?|better|works?|worked|improv\w+|increas\w+|rose|rises|lifts|lifted|grew|success\w*|significan\w+|outperform\w*|positive)\b/;
export const PEEKED =
	/\b(?:already significant|stop(?:s|ped|ping)? (?:it |the test |the experiment |this )?(?:early|when|once|as soon as)|as soon as (?:it|we|the)|so far|early results?|first results?|keep (?:it |the test )?running until|(?:run|ran|let it run) until|check(?:s|ed|ing)? (?:it |the (?:test|dashboard|numbers|results) )?(?:daily|every|each)|trending|halfway|only (?:two|three|four|\d) days in|after (?:only |just )?(?:a|two|three|\d) days?)\b/;
export const TESTED =
	/\b(?:test|tests|tested|experiment\w*|variants?|control|treatment|a\/b|ab test|significan\w+|p)\b/;
export const FORECAST =
	/\b(?:expect\w*|forecast\w*|predict\w*|project(?:ed|s|ion)|will|we'll|should see|anticipate\w*|going to|estimate\w*)\b/;
export const CHANCE_SAID =
	/\b\d+(?:\.\d+)?% (?:chance|probability|likely|likelihood|confident|sure|certain|odds)|\b(?:chance|probability|odds|likelihood)\b[^.]{0,24}\d|[([](?:about |more than |less than )?\d+(?:\.\d+)?%|\d in \d/;
/** `16 of 20`, `9/10`, `n = 12`, `12 users`. */
export const COUNTED =
	/\b(\d{1,7}) (?:of|out of) (?:our |the |all )?(\d{1,7})\b(?! ?%)|\bn ?= ?(\d{1,7})\b|\b(\d{1,7}) (?:users|people|customers|participants|testers|respondents|interviews|responses)\b/g;
/** An interval in figures, with signs: `−0.5% to +6.6%`, `-1 to 5`, `[−2, 4]`. */
export const INTERVAL = /([+-]?\d+(?:\.\d+)?) ?%? ?(?:to|–|—|\.\.) ?([+-]?\d+(?:\.\d+)?) ?%?/g;
export const PERCENT_RANGE =
	/\d ?%? ?(?:–|—|-|to) ?\d+(?:\.\d+)? ?%|\bbetween \d+(?:\.\d+)? ?%? and \d+(?:\.\d+)? ?%/;
export const FINE_PERCENT = /\b\d+\.\d{2,} ?%/;

/** Percentages that are chances or levels, and so no change. */
export const CHANCES =
	/\b\d+(?:\.\d+)?% (?:chance|probability|likely|likelihood|confiden\w+|sure|certain|ci)\b|\bchance of (?:more|less) than \d+(?:\.\d+)?%|\((?:more than |less than |about )?\d+(?:\.\d+)?%[^)]{0,40}\)/g;
