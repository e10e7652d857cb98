import { describe, expect, test } from 'vitest';
import { isSameWord, missingWords } from '../../../src/search/match.ts';

describe('whether the index found the word that was typed', () => {
	test.each([
		['hallu', 'hallucination'],
		['companies', 'company'],
		['hiring', 'hire'],
		['Resume', 'résumé,'],
		['code', 'no-code'],
		['nocode', 'no-code'],
		['human-in-the-loop', 'human-in-the-loop.'],
		['f1', 'F1'],
		["what's", 'whats'],
	])('%s found %s', (typed, found) => {
		expect(isSameWord(typed, found)).toBe(true);
	});

	// Pagefind answers an unknown word with the longest word that begins it.
	test.each([
		['halucination', 'hal'],
		['calibrattion', 'call'],
		['kubernetes', 'k'],
		['rag', 'ran'],
		['degree', ''],
	])('%s did not find %j', (typed, found) => {
		expect(isSameWord(typed, found)).toBe(false);
	});

	test('names the words that no text holds', () => {
		expect(missingWords(['drift', 'xyzzy'], [['model', 'drifts'], ['data']])).toEqual(['xyzzy']);
	});
});
