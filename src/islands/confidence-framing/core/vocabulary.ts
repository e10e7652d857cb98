import type { ProbabilityTerm, Vocabulary } from '../../../domain/probability-words.ts';

/** What a scale says about a chance: its word, or the words on either side of the gap it falls into. */
export type Wording =
	| { readonly kind: 'word'; readonly term: ProbabilityTerm }
	| {
			readonly kind: 'gap';
			/** The nearest band below, and above; none at the scale’s ends. */
			readonly below: ProbabilityTerm | undefined;
			readonly above: ProbabilityTerm | undefined;
	  };

const isIn = (percent: number, { low, high, above, below }: ProbabilityTerm) =>
	(above ? percent > low : percent >= low) && (below ? percent < high : percent <= high);

/**
 * The word of a published scale for a chance.
 *
 * Where bands overlap, or share an edge, the narrowest that holds the chance is used: it says most.
 * Where a scale leaves a gap there is no word, and none is made up.
 *
 * @param percent Above 0 and below 100.
 * @example wordFor(90, ipcc2007); // => very likely (90–99%), not likely (66–90%)
 */
export function wordFor(percent: number, { terms }: Pick<Vocabulary, 'terms'>): Wording {
	const width = ({ low, high }: ProbabilityTerm) => high - low;
	const [term] = terms.filter((one) => isIn(percent, one)).sort((a, b) => width(a) - width(b));
	if (term) return { kind: 'word', term };
	const [below] = terms.filter(({ high }) => high <= percent).sort((a, b) => b.high - a.high);
	const [above] = terms.filter(({ low }) => low >= percent).sort((a, b) => a.low - b.low);
	return { kind: 'gap', below, above };
}
