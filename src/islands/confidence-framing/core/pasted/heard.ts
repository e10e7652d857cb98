import type { PerceivedPhrase } from '../../../../domain/probability-words.ts';
import type { Finding } from '../reverse/finding.ts';

/** A hedge of the text with what people say they hear in it, where a study asked. */
export interface Heard {
	readonly phrase: string;
	readonly perceived: PerceivedPhrase | undefined;
}

/** Hedges of a text, each wording once, in the order they stand. */
export function heardIn(
	findings: readonly Finding[],
	phrases: readonly PerceivedPhrase[],
): readonly Heard[] {
	const seen = new Set<string>();
	return findings
		.filter(({ kind }) => kind === 'hedge')
		.filter(({ phrase }) => {
			const key = phrase.toLowerCase();
			return !seen.has(key) && seen.add(key);
		})
		.map((finding) => ({
			phrase: finding.phrase,
			perceived: phrases.find(({ phrase }) => phrase === finding.heard),
		}));
}
