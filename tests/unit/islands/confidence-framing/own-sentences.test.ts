import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../../src/islands/confidence-framing/core/answer.ts';
import { AUDIENCES } from '../../../../src/islands/confidence-framing/core/modes.ts';
import { readPasted } from '../../../../src/islands/confidence-framing/core/pasted/read-pasted.ts';
import type { RuleId } from '../../../../src/islands/confidence-framing/core/rule-ids.ts';
import { vocabularies } from './content.ts';
import { filledState } from './generated.ts';

/**
 * What the builder says of its own inputs is said by the builder; what a text can break by its words
 * alone, none of our sentences may. Small counts are the reader's, and are flagged where they are.
 */
const OF_INPUTS: readonly RuleId[] = ['tiny-sample', 'precision-beyond-data', 'negative-wording'];

describe('every sentence that the tool writes', () => {
	test('passes the rules it holds other people’s to', () => {
		fc.assert(
			fc.property(filledState, fc.constantFrom(...AUDIENCES), (state, audience) => {
				const answer = answerOf(state, vocabularies);
				if (answer?.bar === undefined) return;
				const sentence = answer.sentence(audience).replaceAll('*', '');
				const faults = readPasted(sentence, []).faults.filter(
					({ rule }) => !OF_INPUTS.includes(rule),
				);
				expect(faults, sentence).toEqual([]);
			}),
			{ numRuns: 2000 },
		);
	});
});
