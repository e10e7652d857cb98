import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../../../src/islands/metric-translator/core/chain.ts';
import { f1Words } from '../../../../src/islands/metric-translator/core/f1-words.ts';
import { moneyText } from '../../../../src/islands/metric-translator/core/figures.ts';
import { rowsOf } from '../../../../src/islands/metric-translator/core/rows.ts';
import { glanceOf, translation } from '../../../../src/islands/metric-translator/core/sentences.ts';
import { AUDIENCES, type State } from '../../../../src/islands/metric-translator/core/state.ts';
import { readState } from '../../../../src/islands/metric-translator/core/week.ts';
import { anyState } from './generated.ts';
import { countsOf, readingOf, stateWith } from './states.ts';

const said = (state: State, audience = state.audience) =>
	translation(readState(state), audience).replaceAll('*', '');
/** Every figure of a sentence, each once. */
const figuresOf = (sentence: string) => new Set(sentence.match(/\d[\d,.]*\d|\d/g));

describe('the sentence', () => {
	// The chapter’s own figures, worked out there by hand and, for the intervals, by R and mpmath.
	test('says what got worse first, with the chapter’s figures', () => {
		expect(said(stateWith())).toBe(
			'We may miss more frauds: about 50 more a week (95% interval 5 fewer to 105 more). ' +
				'The new model raises about 23% fewer false flags (95% interval 14% to 31%), which frees about 40 review hours a week (25 to 53). ' +
				'At £30 an hour and £60 a miss that comes to about £1,800 lost a week (£5,200 lost to £1,600 gained): the hours pay for the misses only while a miss costs less than £24.',
		);
	});

	test('begins with the false flags where those got worse', () => {
		const more = stateWith(countsOf([900, 100, 100, 10_000], [950, 200, 50, 10_000]));
		expect(said(more)).toMatch(/^The new model raises about 100% more false flags/);
		expect(said(more)).toContain('takes about');
		expect(said(more)).toContain('We miss fewer frauds');
		expect(said(more)).toContain('the misses pay for the hours only while a miss costs more than');
	});

	test('says “may” where the interval includes no change, in each of the article’s weeks as the counts allow', () => {
		// 57 against 44, 143 against 110, 234 against 180 of 19,000: by hand √(1/57 + 1/44) = 0.2, and
		// ln 0.77 = −0.26 is within twice that; √(1/143 + 1/110) = 0.127, just outside; the third outside.
		expect(said(stateWith({}, {}, 'precision-95'))).toContain('may raise about 23% fewer');
		expect(said(stateWith({}, {}, 'precision-89'))).toContain('raises about 23% fewer');
		expect(said(stateWith({}, {}, 'precision-84'))).toContain('raises about 23% fewer');
	});

	test.each([
		['precision-95', '163'],
		['precision-89', '110'],
		['precision-84', '54'],
	] as const)(
		'keeps the article’s 40 hours in the world %s, and says that %s are missed',
		(world, missed) => {
			const sentence = said(stateWith({}, {}, world));
			expect(sentence).toMatch(/about 40 review hours a week/);
			expect(sentence).toContain(`We miss as many frauds as before, about ${missed} a week`);
			expect(sentence).not.toContain('£');
		},
	);

	test('gives the cost at which a miss pays even where nobody knows what one costs', () => {
		expect(said(stateWith({ missCost: '' }))).toContain(
			'At £30 an hour that comes to about £1,200 gained a week (£770 gained to £1,590 gained)'.replace(
				'£770 gained to £1,590 gained',
				'£770 to £1,590',
			),
		);
		expect(said(stateWith({ missCost: '' }))).toContain('while a miss costs less than £24');
	});

	test('speaks the reader’s words and currency', () => {
		const sentence = said(
			stateWith({ real: 'urgent tickets', cases: 'tickets', currency: 'CHF', missCost: 'CHF 60' }),
		);
		expect(sentence).toContain('We may miss more urgent tickets');
		expect(said(stateWith({ currency: 'CHF' }))).toContain('CHF\u00a01,800 lost');
	});

	test('claims no interval where nobody says how many cases were looked at', () => {
		const sentence = said(stateWith({ measured: '' }, { way: 'rates' }));
		expect(sentence).not.toContain('interval');
		expect(sentence).toContain('How sure this is cannot be said');
	});

	test('has the same figures for all three, but for the rates the data team asks for', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const [executive, team, reviewer] = AUDIENCES.map((audience) =>
					figuresOf(said(state, audience)),
				);
				expect(reviewer).toEqual(executive);
				for (const figure of executive ?? []) expect([...(team ?? [])]).toContain(figure);
			}),
			{ numRuns: 2000 },
		);
	});

	test('says first what got worse, whatever the figures', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const reading = readState(state);
				if ('ask' in reading || !reading.falseFlags || !reading.missed) return;
				const sentence = said(state, 'executive');
				const [flags, missed] = [sentence.search(/false flags?/), sentence.search(/miss/)];
				if (reading.missed.perWeek.central > 0) expect(missed).toBeLessThan(flags);
				else if (reading.falseFlags.perWeek.central > 0) expect(flags).toBeLessThan(missed);
			}),
			{ numRuns: 2000 },
		);
	});

	test('never shows a figure that is none, nor an empty answer', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const reading = readState(state);
				const all = [
					...AUDIENCES.map((audience) => said(state, audience)),
					glanceOf(reading),
					...('ask' in reading
						? []
						: [
								...chainOf(reading).flatMap(({ says, assumes, bar }) => [says, assumes, bar?.text]),
								f1Words(reading)?.says,
								...rowsOf(reading).flat(),
							]),
				].filter((text) => text !== undefined);
				for (const text of all) {
					expect(text).not.toMatch(/NaN|undefined|Infinity|\[object|−0\b|\be[+-]?\d|about \*0\*/);
					expect(text.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('a sum of money', () => {
	test.each([
		['£', 60.5, '£60.50'],
		['£', 60, '£60'],
		['$', 1250.5, '$1,250.50'],
		['₹', 1_800_000, '₹18,00,000'],
		['INR', 1_800_000, 'INR\u00a018,00,000'],
		// The yen has no smaller unit, the dinar has a thousand of them (ISO 4217).
		['¥', 60.5, '¥61'],
		['KWD', 60.5, 'KWD\u00a060.500'],
		['CHF', 60.5, 'CHF\u00a060.50'],
		// No currency that is known, so as the figure is.
		['Taler', 60.5, 'Taler\u00a060.5'],
		['', 60.5, '60.5'],
	])('in %s of %d is written %s', (currency, amount, text) => {
		expect(moneyText(amount, currency)).toBe(text);
	});

	test('stands so in the sentence, in a currency that counts in lakh', () => {
		// 200 reviews of 12 minutes at 30,000 an hour: 1,200,000; 50 misses at 60,000: 3,000,000.
		const state = stateWith({ currency: '₹', hourCost: '30000', missCost: '60000' });
		expect(said(state)).toContain('about ₹18,00,000 lost a week');
	});
});

describe('freed hours', () => {
	test('point the way that saved money does', () => {
		const bars = chainOf(readingOf(stateWith())).flatMap(({ bar }) => bar ?? []);
		const [hours, money] = bars;
		// 200 fewer reviews of 12 minutes are 40 hours.
		expect(hours?.interval.central).toBe(40);
		expect(hours?.labels.central).toBe('40 freed');
		expect(money?.interval.central).toBeGreaterThan(0);
	});
});

describe('what has no answer', () => {
	test('is told why: precision and recall that cannot both be', () => {
		// 5% real, recall 90%: 0.045 / (0.045 + 0.95) = 4.5226%, rounded up as in the field's own words.
		const low = stateWith({ beforePrecision: '3%', beforeRecall: '90%' }, { way: 'rates' });
		expect(said(low)).toBe(
			'A precision of 3% and a recall of 90% cannot both be for the old model: with 5% of cases real, precision is never below 4.53%, even for a model that flags all the other cases as well.',
		);
		expect(said(stateWith({ afterPrecision: '0%' }, { way: 'rates' }))).toContain(
			'says that no flag was real',
		);
		expect(said(stateWith({ afterRecall: '0%' }, { way: 'rates' }))).toContain(
			'says that no real case was flagged',
		);
		expect(said(stateWith({ afterRecall: '0', afterPrecision: '0' }, { way: 'rates' }))).toContain(
			'Enter counts instead',
		);
		expect(said(stateWith({ share: '' }, { way: 'rates' }))).toContain(
			'Enter the share of payments',
		);
	});

	test('is told why: counts that are more than all cases', () => {
		expect(said(stateWith({ afterCases: '5,000' }))).toBe(
			'These counts of the new model cannot be: caught, false flags and missed come to 5,670, and that is more than the 5,000 cases in all.',
		);
	});

	test('is a sentence: no frauds, nothing but frauds, no false flags', () => {
		const none = countsOf([0, 10, 0, 1000], [0, 20, 0, 1000]);
		expect(said(stateWith({ ...none, share: '' }))).toContain('These counts hold no frauds');
		const only = countsOf([90, 0, 10, 100], [95, 0, 5, 100]);
		expect(said(stateWith({ ...only, share: '' }))).toContain('These counts hold only frauds');
		const clean = countsOf([90, 0, 10, 1000], [95, 0, 5, 1000]);
		expect(said(stateWith(clean))).toContain('raises no false flag, as the old one');
		const first = countsOf([90, 0, 10, 1000], [90, 30, 10, 1000]);
		expect(said(stateWith(first))).toContain('A percentage of none does not exist.');
		const gone = countsOf([90, 30, 10, 1000], [90, 0, 10, 1000]);
		expect(said(stateWith(gone))).toContain('about 100% fewer false flags');
		const silent = countsOf([0, 0, 100, 1000], [90, 5, 10, 1000]);
		expect(rowsOf(readingOf(stateWith(silent)))[0]?.[1]).toBe('not defined: nothing was flagged');
	});
});

describe('the chain from metric to money', () => {
	test('names what each step takes for granted, and the team that must exist', () => {
		const steps = chainOf(readingOf(stateWith())).map(({ asks, says, assumes }) =>
			`${asks} ${says} ${assumes}`.replaceAll('*', ''),
		);
		expect(steps).toHaveLength(6);
		expect(steps[0]).toContain('Precision goes from 84.1% to 87.2%, recall goes from 92% to 91%.');
		expect(steps[1]).toContain('100,000 payments a week, 5% of them frauds');
		// 174 ÷ 40 = 4.35, halves away from zero.
		expect(steps[2]).toContain('174 hours a week today, 4.4 people working full time');
		expect(steps[3]).toContain('£1,200 a week saved');
		expect(steps[4]).toContain('50 more a week, which is £3,000 lost');
		expect(steps[5]).toContain('£1,800 a week lost');
	});

	test('ends with the hours where no cost is known', () => {
		const steps = chainOf(readingOf(stateWith({}, {}, 'precision-95')));
		expect(steps.map(({ asks }) => asks)).toEqual(['', 'So what?', 'So what?']);
		expect(steps[0]?.says).toContain('recall stays at *83.7%*');
	});
});
