import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapNote, opening } from '../../../../src/islands/confidence-framing/core/chance.ts';
import { wordFor } from '../../../../src/islands/confidence-framing/core/vocabulary.ts';
import { scale, vocabularies } from './content.ts';

const word = (id: string, percent: number) => {
	const wording = wordFor(percent, scale(id));
	return wording.kind === 'word' ? wording.term.word : `gap`;
};

describe('the word of a scale for a chance', () => {
	// From the published tables.
	test.each([
		['ipcc-2007', 99.5, 'virtually certain'],
		['ipcc-2007', 99, 'very likely'],
		['ipcc-2007', 90, 'very likely'],
		['ipcc-2007', 89.9, 'likely'],
		['ipcc-2007', 66, 'likely'],
		['ipcc-2007', 50, 'about as likely as not'],
		['ipcc-2007', 33, 'unlikely'],
		['ipcc-2007', 10, 'very unlikely'],
		['ipcc-2007', 1, 'very unlikely'],
		['ipcc-2007', 0.9, 'exceptionally unlikely'],
		['icd-203', 80, 'very likely'],
		['icd-203', 79.9, 'likely'],
		['icd-203', 55, 'roughly an even chance'],
		['icd-203', 45, 'roughly an even chance'],
		['icd-203', 20, 'very unlikely'],
		['icd-203', 5, 'almost no chance'],
		['phia-2025', 72, 'likely'],
		['phia-2025', 40, 'a realistic possibility'],
		['phia-2025', 97, 'almost certain'],
		['phia-2025', 3, 'a remote chance'],
	])('%s: %d%% is %s', (id, percent, expected) => {
		expect(word(id, percent)).toBe(expected);
	});

	// 96% is likely, very likely and extremely likely by that table.
	test('is the narrowest where bands overlap', () => {
		expect(word('ipcc-2013', 96)).toBe('extremely likely');
		expect(word('ipcc-2013', 92)).toBe('very likely');
		expect(word('ipcc-2013', 99.2)).toBe('virtually certain');
		expect(word('ipcc-2013', 0.5)).toBe('exceptionally unlikely');
	});

	// The gaps that the yardstick leaves on purpose.
	test.each([7, 22, 38, 50, 53, 77, 92])(
		'there is none for %d%% in the UK yardstick',
		(percent) => {
			expect(word('phia-2025', percent)).toBe('gap');
			expect(opening(percent, scale('phia-2025'))).toContain(`*${percent}%* chance`);
			expect(gapNote(percent, scale('phia-2025'))).toContain(`has no word for ${percent}%`);
		},
	);

	test('there is none beyond the ends of the US directive', () => {
		expect(word('icd-203', 99.5)).toBe('gap');
		expect(gapNote(99.5, scale('icd-203'))).toContain('above “almost certain”');
		expect(gapNote(0.5, scale('icd-203'))).toContain('below “almost no chance”');
	});

	test('always holds the chance, and no narrower band does', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...vocabularies),
				fc.double({ min: 0.05, max: 99.95, noNaN: true }),
				(one, percent) => {
					const wording = wordFor(percent, one);
					const holds = one.terms.filter(({ low, high }) => percent >= low && percent <= high);
					if (wording.kind === 'gap') return;
					const { term } = wording;
					expect(term.low).toBeLessThanOrEqual(percent);
					expect(term.high).toBeGreaterThanOrEqual(percent);
					for (const other of holds)
						if (!other.above && !other.below)
							expect(term.high - term.low).toBeLessThanOrEqual(other.high - other.low);
				},
			),
		);
	});
});

describe('a sentence that gives a chance', () => {
	test.each([
		[80, 'There is an *80%* chance'],
		[8, 'There is an *8%* chance'],
		[11, 'There is an *11%* chance'],
		[18.5, 'There is an *18.5%* chance'],
		[1, 'There is a *1%* chance'],
		[50, 'There is a *50%* chance'],
		[110 / 1.1, 'There is a chance of more than *99.9%*'],
		[99.95, 'There is a chance of more than *99.9%*'],
		[0.05, 'There is a chance of less than *0.1%*'],
	])('opens well at %d%%', (percent, text) => {
		expect(opening(percent, undefined)).toBe(text);
	});
	test('names the scale and keeps the figure in brackets', () => {
		expect(opening(85, scale('icd-203'))).toBe('It is very likely (*85%* on the US ICD 203 scale)');
		expect(opening(2, scale('phia-2025'))).toBe(
			'There is a remote chance (*2%* on the UK PHIA 2025 scale)',
		);
	});
});
