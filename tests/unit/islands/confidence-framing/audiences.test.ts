import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../../src/islands/confidence-framing/core/answer.ts';
import { AUDIENCES } from '../../../../src/islands/confidence-framing/core/modes.ts';
import { vocabularies } from './content.ts';
import { filledState } from './generated.ts';

/** Every figure of a sentence, each once: signs are wording, sizes are not. */
const figuresOf = (sentence: string) => [...new Set(sentence.match(/\d[\d,.]*\d|\d/g))].sort();

describe('the sentences for executives, engineers and customers', () => {
	test('have the same figures', () => {
		fc.assert(
			fc.property(filledState, (state) => {
				const answer = answerOf(state, vocabularies);
				const [first = [], ...others] = AUDIENCES.map((audience) =>
					figuresOf(answer?.sentence(audience) ?? ''),
				);
				expect(first.length).toBeGreaterThan(0);
				for (const other of others) expect(other).toEqual(first);
			}),
			{ numRuns: 3000 },
		);
	});

	test('are three different sentences', () => {
		fc.assert(
			fc.property(filledState, (state) => {
				const answer = answerOf(state, vocabularies);
				if (answer?.bar === undefined) return;
				expect(new Set(AUDIENCES.map((audience) => answer.sentence(audience))).size).toBe(3);
			}),
		);
	});

	test('never show a figure that is none', () => {
		fc.assert(
			fc.property(filledState, fc.constantFrom(...AUDIENCES), (state, audience) => {
				const answer = answerOf(state, vocabularies);
				const all = [
					answer?.sentence(audience),
					answer?.glance,
					answer?.note,
					answer?.bar?.text,
					answer?.rows.flat().join(),
				];
				expect(all.join()).not.toMatch(/NaN|undefined|Infinity|−0%|\[object/);
			}),
			{ numRuns: 2000 },
		);
	});
});
