import type { Band } from '../../../domain/interval.ts';
import { readCount, type State } from './state.ts';

/**
 * An interval around a count: half of it to its double. Put the tool's own method here, with its
 * formula, unit and source.
 *
 * @example
 * aroundCount(10); // => { low: 5, central: 10, high: 20 }
 */
export function aroundCount(count: number): Band<number> {
	return { low: count / 2, central: count, high: count * 2 };
}

/** The interval as a sentence; figures between asterisks are set in bold. */
export function answerSentence({ low, high }: Band<number>): string {
	return `Between *${low}* and *${high}*.`;
}

/** The answer in one line, beside the inputs of a narrow screen. */
export const glanceAt = ({ good }: State): string =>
	answerSentence(aroundCount(readCount(good) ?? 0));
