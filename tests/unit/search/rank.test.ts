import { describe, expect, test } from 'vitest';
import { hitsWithMostWords, isNamed, mergeHits } from '../../../src/search/rank.ts';

const hit = (id: string, score: number) => ({ id, score });
const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id).join('');

describe('hits of several queries', () => {
	test('are one list, each once at its best, best first', () => {
		const merged = mergeHits([hit('a', 1), hit('b', 5)], [hit('a', 9), hit('c', 2)]);
		expect(merged).toEqual([hit('a', 9), hit('b', 5), hit('c', 2)]);
	});

	test('with the same score always come in the same order', () => {
		expect(ids(mergeHits([hit('b', 1), hit('a', 1)]))).toBe('ab');
		expect(ids(mergeHits([hit('a', 1), hit('b', 1)]))).toBe('ab');
	});
});

describe('hits with most of the words', () => {
	const perWord = [[hit('a', 1), hit('b', 9)], [hit('a', 1)], [hit('c', 9), hit('d', 3)]];

	test('are those found for the most words, whatever their scores', () => {
		expect(ids(hitsWithMostWords(perWord))).toBe('a');
	});

	test('are ranked by their scores together', () => {
		expect(ids(hitsWithMostWords(perWord.slice(2)))).toBe('cd');
	});

	test('are none where each holds fewer than wanted', () => {
		expect(hitsWithMostWords(perWord, 3)).toEqual([]);
		expect(hitsWithMostWords([])).toEqual([]);
	});
});

describe('a result that is the thing asked for', () => {
	test.each([
		['Precision', 'precision'],
		['PPV', 'ppv'],
		['Moonshot', 'moonshots'],
		['Résumé', 'resume'],
		['Do I need to code?', 'do I need to code'],
	])('%s is named by “%s”', (name, query) => {
		expect(isNamed(['other', name], ['else', query])).toBe(true);
	});

	test('is not one that only holds the word', () => {
		expect(isNamed(['Guardrail metric'], ['guardrail'])).toBe(false);
	});
});
