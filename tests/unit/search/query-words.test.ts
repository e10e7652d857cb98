import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SMALL_WORDS } from '../../../src/search/build/small-words.ts';
import { planQuery, wordsOf } from '../../../src/search/query-words.ts';

const SMALL = new Set(SMALL_WORDS);
const INSTEAD = {
	halucination: 'hallucination',
	cv: 'résumé',
	'moon shot': 'moonshot',
	'vibe coding': 'prototype',
	'how long': 'timeline',
	precision: 'precision',
};
const plan = (typed: string) => planQuery(typed, INSTEAD, SMALL);

describe('what a reader types', () => {
	test.each([
		['precision', 'precision'],
		['What does precision mean?', 'precision'],
		['Do I need a degree to become an AI PM?', 'degree'],
		['AI product manager salary', 'salary'],
		['difference between precision and recall', 'difference between precision recall'],
		['  drift  ', 'drift'],
		['no-code tools', 'no-code tools'],
		['“how sure”', '"how sure"'],
	])('%s asks the index for %s', (typed, query) => {
		expect(plan(typed).query).toBe(query);
	});

	test('small words alone are asked for side by side', () => {
		expect(plan('So what?').query).toBe('"So what"');
	});

	test('a question about the site’s whole subject keeps its words', () => {
		expect(plan('how to become an AI product manager').query).toBe(
			'how to become an AI product manager',
		);
	});

	test('one small word alone is searched for', () => {
		expect(plan('why').query).toBe('why');
	});

	test.each(['', '   ', '\u200B\u202E', '\0\n\t', 'p', '"'])(
		'%j is too little to search for',
		(typed) => {
			expect(plan(typed)).toEqual({ typed: '', query: '' });
		},
	);

	test('is cut to two hundred characters', () => {
		expect(plan('word '.repeat(2000)).typed.length).toBeLessThanOrEqual(200);
	});

	test('never makes it throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
				expect(plan(typed).typed.length).toBeLessThanOrEqual(200);
			}),
		);
	});
});

describe('the site’s words for a reader’s', () => {
	test('a misspelling is replaced, and told', () => {
		expect(plan('what is a Halucination?').instead).toEqual({
			query: 'hallucination',
			replaced: [{ from: 'Halucination', to: 'hallucination' }],
		});
	});

	test('a phrase is replaced as a whole', () => {
		expect(plan('is vibe coding enough').instead?.query).toBe('prototype enough');
	});

	test('a phrase of small words is replaced before they are dropped', () => {
		expect(plan('how long').instead).toEqual({
			query: 'timeline',
			replaced: [{ from: 'how long', to: 'timeline' }],
		});
	});

	test('several at once', () => {
		expect(plan('cv with moon shot').instead?.query).toBe('résumé moonshot');
	});

	test('a word that is the site’s own already is left alone', () => {
		expect(plan('Precision').instead).toBeUndefined();
	});

	test.each(['constructor', '__proto__', 'toString'])('%s is a word like any other', (word) => {
		expect(plan(word)).toEqual({ typed: word, query: wordsOf(word)[0] });
	});
});
