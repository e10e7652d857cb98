import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ClaimEvidence, Quantity } from '../../../../src/domain/evidence.ts';
import { takesHere, worldRows } from '../../../../src/islands/metric-translator/core/article.ts';
import { readEvidence } from '../../../../src/islands/metric-translator/core/evidence.ts';
import { csvOf } from '../../../../src/islands/metric-translator/core/export.ts';
import { pictures } from '../../../../src/islands/metric-translator/core/pictures.ts';
import {
	OUTCOMES,
	strokes,
	thousandOf,
} from '../../../../src/islands/metric-translator/core/thousand.ts';
import { readingOf, stateWith } from './states.ts';

const file = new URL('../../../../src/content/claims/f1-to-hours.yaml', import.meta.url);
const claim = parse(readFileSync(file, 'utf8')) as ClaimEvidence;
const evidence = { article: { ...claim, id: 'f1-to-hours' } };

/** The claim with one quantity changed. */
const claimWith = (id: string, change: Partial<Quantity>) => ({
	article: {
		...evidence.article,
		quantities: claim.quantities.map((one) => (one.id === id ? { ...one, ...change } : one)),
	},
});

describe('the article’s sentence', () => {
	test('is the claim’s, and all three worlds give it', () => {
		expect(readEvidence(evidence)).toEqual({ f1: 0.89, fewer: 23, hours: 40, implied: 174 });
	});

	test('stops the build where a world no longer gives what the claim states', () => {
		expect(() => readEvidence(claimWith('missed-precision-84', { central: 55 }))).toThrow(
			/worlds\.ts: precision-84 gives 54 for missed-precision-84, src\/content\/claims\/f1-to-hours\.yaml states 55/,
		);
		expect(() => readEvidence(claimWith('f1', { central: undefined }))).toThrow('has no centre');
		expect(() => readEvidence({})).toThrow('evidence.article is missing');
	});

	test('is true in three weeks that are not alike', () => {
		// 44, 110 and 180 false flags and 163, 110 and 54 missed are the claim’s; before, 1 / 0.77 times as many.
		expect(worldRows().map(({ falseFlags, missed }) => [falseFlags, missed])).toEqual([
			['57 → 44', '163'],
			['143 → 110', '110'],
			['234 → 180', '54'],
		]);
	});

	test('is held against the reader’s own week', () => {
		// 23% of 870 is 200.1; 2,400 minutes over 200 flags are 12.
		expect(takesHere(readingOf(stateWith()), readEvidence(evidence)).replaceAll('*', '')).toBe(
			'With your figures, 23% fewer false flags would be 200 of 870 a week; there are 200 fewer, and for 40 hours a review would have to take 12 minutes.',
		);
	});
});

describe('the pictures', () => {
	test('show the change of the chapter’s week, and the queue of each world on one scale', () => {
		const [week, ...worlds] = pictures(evidence);
		expect(week?.bars.map(({ figures }) => figures)).toEqual([
			'50 more a week, 5 fewer to 105 more',
			// mpmath: 129.3 to 263.9, rounded outwards (tests/reference/translator.csv, first line).
			'200 fewer a week, 129 to 264',
		]);
		expect(worlds.map(({ search }) => search)).toEqual([
			'?world=precision-95',
			'?world=precision-89',
			'?world=precision-84',
		]);
		expect(new Set(worlds.map(({ scale }) => scale)).size).toBe(1);
		expect(worlds[0]?.bars[0]?.interval.central).toBeCloseTo(44, 0);
	});
});

describe('a thousand cases', () => {
	test('are to scale and add up', () => {
		const week = thousandOf(readingOf(stateWith()).weeks.before);
		// Of 100,000: 4,600, 400, 870 and 94,130. The largest remainder is that of the false flags, .7.
		expect(week?.drawn).toEqual({ caught: 46, missed: 4, falseFlags: 9, passed: 941 });
		expect(OUTCOMES.reduce((sum, outcome) => sum + (week?.drawn[outcome] ?? 0), 0)).toBe(1000);
	});

	test('show half a case more missed as half a case less caught', () => {
		const { before, after } = readingOf(stateWith()).weeks;
		// Of 100,000: 4,600, 400, 870, 94,130 before; 4,550, 450, 670, 94,330 after.
		expect(thousandOf(before)?.tenths).toEqual({
			caught: 460,
			missed: 40,
			falseFlags: 87,
			passed: 9413,
		});
		expect(thousandOf(after)?.tenths).toEqual({
			caught: 455,
			missed: 45,
			falseFlags: 67,
			passed: 9433,
		});
	});

	test('are drawn row by row, each in its place', () => {
		// Places 38 to 41 of rows of forty, seven apart: two at the end of a row, two at the start of the next.
		expect(strokes(38, 42)).toBe('M269.5 3.5h7.1M3.5 10.5h7.1');
		expect(strokes(0, 1, 4)).toBe('M1.5 3.5h4');
		expect(strokes(5, 5)).toBe('');
	});
});

test('a spreadsheet gets inputs, both models and every change with its ends', () => {
	const lines = csvOf(readingOf(stateWith())).split('\r\n');
	expect(lines).toContain('Cost of a miss (£),60');
	expect(lines).toContain('False flags a week,870,670');
	expect(lines.find((line) => line.startsWith('Together (£)'))).toMatch(
		/^Together \(£\),-1800,-5\d\d\d/,
	);
});
