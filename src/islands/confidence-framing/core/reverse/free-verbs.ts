import { between } from './neighbours.ts';

const BE = "(am|is|are|was|were|be|been|being|'s|gets?)( \\w+ly| still| now| also| not| very|)";
/** A subject in the plural, so that a verb follows. */
const MANY =
	'(they|people|most|many|some|folks|both|[a-z]+[^s\\W]s)( \\w+ly| still| also| now| not| very|)';
const SAYING = 'that|the|it|its|we|they|this|there|he|she|an?|i|so|our|to|not|no|you|these|half';

/**
 * Verbs of belief and promise that hedge without an adjoining “I” or “we”: their group, the verb and
 * its ending, between the words around.
 */
export const isFree = between(String.raw`
denied .*
(belief|homograph|promise) \w+ s
promise \w+ ed
promise \w+ < not|will|can|to|they|which|that
belief \w+ < ${MANY}
belief \w+ (ed|ing)|homograph \w+ ing|homograph (project|fear|hope|forecast) ed|homograph forecast < ${BE}
belief \w+ ed < an?
belief \w+ ed|homograph (project|forecast) ed > to|\d\S*
belief \w+ ed < \^|, > in|by|at|on|delivery|completion|costs?|,|\$
homograph \w+ < ${MANY} > ${SAYING}
(belief|homograph) (think|guess|reckon|suspect|doubt|hope|bet|figure|suppose|imagine|presume|believe) < \^ > ${SAYING}`);
