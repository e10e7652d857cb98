import { describe, expect, test } from 'vitest';
import { excerptAround, opening, type ExcerptPart } from '../../../src/search/excerpt.ts';

const words = (text: string) => text.split(' ');
const shown = (parts: readonly ExcerptPart[]) =>
	parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const long = Array.from({ length: 100 }, (_, i) => `w${i}`);

describe('the words around a match', () => {
	test('are marked, with what stands before and after', () => {
		expect(shown(excerptAround(long, [50]))).toBe(
			`… ${long.slice(45, 50).join(' ')} [w50] ${long.slice(51, 73).join(' ')} …`,
		);
	});

	test('begin at the beginning where the match is near it', () => {
		expect(shown(excerptAround(long, [6]))).toMatch(/^w0 /);
	});

	test('are those where most matches stand together', () => {
		expect(shown(excerptAround(long, [20, 70, 75, 80]))).toContain('[w70]');
	});

	test('stay within their section', () => {
		const text = shown(excerptAround(long, [35, 90], 30, 40));
		expect(text).toBe('w30 w31 w32 w33 w34 [w35] w36 w37 w38 w39 …');
	});

	test('fall back on the section’s beginning', () => {
		expect(shown(excerptAround(long, [], 30, 33))).toBe('w30 w31 w32 …');
	});

	test('have no gaps where links and buttons stood', () => {
		expect(shown(excerptAround(words('Compare recall , ( see the ledger ) .'), [1]))).toBe(
			'Compare [recall], (see the ledger).',
		);
	});

	test('survive places that are not there', () => {
		expect(shown(excerptAround(['one'], [7]))).toBe('one …');
		expect(shown(excerptAround([], []))).toBe('');
	});
});

describe('how an entry begins', () => {
	const entry = words(`The share that was right. It depends on the base rate. ${long.join(' ')}`);

	test('is whole sentences', () => {
		expect(shown(opening(entry, [1]))).toBe(
			'The [share] that was right. It depends on the base rate.',
		);
	});

	test('is shown for an entry found by its name', () => {
		expect(shown(opening(entry, [60], 0, true))).toMatch(/^The share/);
		expect(shown(opening(entry, []))).toMatch(/^The share/);
	});

	test('gives way to the match where it holds none', () => {
		expect(shown(opening(entry, [60]))).toMatch(/^… .*\[w49\]/);
	});

	test('is cut where no sentence ends', () => {
		expect(shown(opening(long, [0]))).toMatch(/w44 …$/);
	});
});
