import { describe, expect, test } from 'vitest';
import { nearestWord, slipsBetween } from '../../../src/search/nearest-word.ts';

describe('slips between two words', () => {
	// Worked by hand.
	test.each([
		['recall', 'recall', 0],
		['recal', 'recall', 1],
		['reecall', 'recall', 1],
		['racall', 'recall', 1],
		['ercall', 'recall', 1],
		['halucinaton', 'hallucination', 2],
		['', 'lift', 4],
		['drift', 'lift', 2],
	])('%s → %s: %i', (a, b, slips) => {
		expect(slipsBetween(a, b)).toBe(slips);
		expect(slipsBetween(b, a)).toBe(slips);
	});
});

describe('the word a misspelt one was meant to be', () => {
	const vocabulary = ['calibration', 'drift', 'draft', 'hallucination', 'lift', 'model', 'recall'];

	test.each([
		['calibrattion', 'calibration'],
		['halucinaton', 'hallucination'],
		['modle', 'model'],
		['lfit', 'lift'],
	])('%s: %s', (typed, meant) => {
		expect(nearestWord(typed, vocabulary)).toBe(meant);
	});

	test('short words are not guessed at, long distances are not guessed over', () => {
		expect(nearestWord('lif', vocabulary)).toBeUndefined();
		expect(nearestWord('rekal', vocabulary)).toBeUndefined();
		expect(nearestWord('kubernetes', vocabulary)).toBeUndefined();
	});

	test('of two at the same distance, the one with the same first letter', () => {
		expect(nearestWord('cane', ['lane', 'cone'])).toBe('cone');
	});

	test('is quick on the longest query against a large vocabulary', () => {
		const many = Array.from({ length: 5000 }, (_, i) => `word${'x'.repeat(i % 12)}${i}`);
		const start = performance.now();
		nearestWord('a'.repeat(200), many);
		nearestWord('wordxxxxxxxx', many);
		expect(performance.now() - start).toBeLessThan(200);
	});
});
