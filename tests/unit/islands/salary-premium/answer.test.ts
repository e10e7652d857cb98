import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapBand } from '../../../../src/domain/interval.ts';
import type { FigureName } from '../../../../src/islands/salary-premium/core/figures.ts';
import { inputsOf } from '../../../../src/islands/salary-premium/core/inputs.ts';
import { PRESET_IDS, type PresetId } from '../../../../src/islands/salary-premium/core/presets.ts';
import { project } from '../../../../src/islands/salary-premium/core/projection.ts';
import {
	answerSentence,
	evenSentence,
	standing,
	totalSentence,
} from '../../../../src/islands/salary-premium/core/sentences.ts';
import { initialState, reduce } from '../../../../src/islands/salary-premium/core/state.ts';
import { glance } from '../../../../src/islands/salary-premium/core/wording.ts';
import { plainWords } from '../../../../src/islands/_shared/Marked.tsx';
import { premiums } from './fixture.ts';

/** All sentences for these entries. */
function say(texts: Partial<Record<FigureName, string>>, preset: PresetId = 'article') {
	let state = reduce(initialState, { type: 'choice-made', choice: { preset } });
	for (const [name, text] of Object.entries(texts))
		state = reduce(state, { type: 'figure-typed', name: name as FigureName, text });
	const inputs = inputsOf(state, premiums);
	const ends = mapBand(inputs.band, (premium) => project(inputs.move, premium));
	return {
		answer: plainWords(answerSentence(inputs)),
		total: plainWords(totalSentence(inputs, ends)),
		even: plainWords(evenSentence(inputs, ends)),
		standing: standing(inputs),
		glance: plainWords(glance(inputs)),
	};
}

describe('the answer', () => {
	// By hand from 85,000: 10% and 40%; 4.8%, −10% and 18.1%.
	test('opens on the article’s claim with open data right beside it', () => {
		expect(say({ base: '£85k' }).answer).toBe(
			'£8,500 to £34,000 more a year, if the article is right. ' +
				'Open US job ads cannot tell it from nothing: £4,080 more a year, with anything from −£8,500 to £15,385 plausible.',
		);
	});
	test('puts the article beside open data where that is chosen', () => {
		expect(say({ base: '£85k' }, 'open-data').answer).toMatch(
			/^Open US job ads.*if the article is right\.$/,
		);
	});
	// By hand: 21.7%, 28.6% and 47.1% of 100,000.
	test('gives the centre and what is plausible of a source that has both', () => {
		expect(say({ base: '100k' }, 'ai-native-employer').answer).toContain(
			'$28,600 more a year, with anything from $21,700 to $47,100 plausible, if you move to',
		);
	});
	test('says less where it is less, and one figure where there is one', () => {
		expect(say({ base: '100k', low: '-5', high: '10' }, 'own').answer).toContain(
			'$5,000 less to $10,000 more a year',
		);
		expect(say({ base: '100k', low: '-10', high: '-5' }, 'own').answer).toContain(
			'$5,000 to $10,000 less a year',
		);
		expect(say({ base: '100k', low: '7', high: '7' }, 'own').answer).toMatch(
			/^\$7,000 more a year, if your range/,
		);
		expect(say({ base: '100k', low: '20', high: '5' }, 'own').answer).toContain(
			'$5,000 to $20,000 more',
		);
	});
	test('speaks in months to those who are paid by the month', () => {
		expect(say({ base: '€7000 per month' }).answer).toMatch(/^€700 to €2,800 more a month/);
		expect(say({ base: '€7000 per month' }).total).toMatch(
			/^That is €8,400 to €33,600 more a year/,
		);
	});
	test('groups rupees in lakh and crore', () => {
		expect(say({ base: '₹24 lakh' }).answer).toMatch(/^₹2,40,000 to ₹9,60,000 more a year/);
	});
	test('shows the smallest unit of a small pay only', () => {
		expect(say({ base: '$1' }).answer).toMatch(/^\$0\.10 to \$0\.40 more/);
	});
	test('is an example until a pay is entered, and says so', () => {
		expect(say({}).standing).toBe('Example: $100,000 a year. Enter your pay to see yours.');
		expect(say({ base: '85k' }).standing).toBe('On $85,000 a year.');
	});
	test('stays on the last pay that could be read, and says so', () => {
		expect(say({ base: '85k' }).answer).toBe(
			(() => {
				let state = reduce(initialState, { type: 'figure-typed', name: 'base', text: '85k' });
				state = reduce(state, { type: 'figure-typed', name: 'base', text: '85kk' });
				const inputs = inputsOf(state, premiums);
				expect(standing(inputs)).toBe('On $85,000 a year, the last pay that could be read.');
				return plainWords(answerSentence(inputs));
			})(),
		);
	});
	test('is short enough to stay in view on a phone', () => {
		expect(say({ base: '85k' }).glance).toBe(
			'$8,500 to $34,000 more a year. Open US job ads: 4.8%, −10% to +18.1%.',
		);
	});
});

describe('what it adds up to', () => {
	test('names the years, the discount and what was spent', () => {
		// By hand: 850 a month; 8,500 × 5 − 3,000 and 34,000 × 5 − 3,000, with nothing discounted at 0%.
		expect(say({ base: '85k', spent: '3k', discount: '0' }).total).toBe(
			'That is $708 to $2,833 more a month, and $39,500 to $167,000 more over 5 years, in money of today at 0%, after the $3,000 you spend.',
		);
		expect(say({ base: '85k', years: '1' }).total).toMatch(/over 1 year\.$/);
	});
	test('breaks even in a range of months', () => {
		// By hand: 3,000 at 708.33 a month is month 5, at 2,833.33 month 2.
		expect(say({ base: '85k', spent: '3k' }).even).toBe(
			'You break even between months 2 and 5 of the new role.',
		);
		expect(say({ base: '85k', spent: '3k', months: '6' }).even).toBe(
			'You break even between months 8 and 11, counted from the first day of preparation.',
		);
		expect(say({ base: '85k', spent: '1' }).even).toBe(
			'You break even in month 1 of the new role.',
		);
	});
	test('says so where it never does, or not in time', () => {
		expect(say({ base: '85k', spent: '3k' }, 'open-data').even).toBe(
			'You break even in month 3 of the new role at the upper end; at the lower end you never break even, as there is no extra pay.',
		);
		expect(say({ base: '85k', spent: '100k' }).even).toBe(
			'You break even in month 36 of the new role at the upper end; at the lower end you do not break even within 5 years.',
		);
		expect(say({ base: '85k', spent: '1m' }).even).toBe(
			'At this premium you do not break even within 5 years.',
		);
		expect(say({ base: '85k', spent: '1', low: '-5', high: '0' }, 'own').even).toBe(
			'At this premium you never break even, as there is no extra pay.',
		);
	});
	test('says so where nothing was spent', () => {
		expect(say({ base: '85k' }).even).toBe('No cost is entered, so you are ahead from month 1.');
		expect(say({ base: '85k', months: '6' }).even).toBe(
			'No cost is entered, so you are ahead from month 7, after the preparation.',
		);
	});
});

test('no sentence is ever empty or unfinished, whatever is typed', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.constantFrom(
			'0',
			'1',
			'40',
			'50',
			'-20',
			'900',
			'1000 bn',
			'0.0001',
			'1',
			'$',
			'24 lakh',
			'KWD 1',
			'JPY 1',
		),
	);
	const names = [
		'base',
		'years',
		'raise',
		'discount',
		'low',
		'high',
		'months',
		'spent',
		'first',
		'offer',
	] as const;
	fc.assert(
		fc.property(
			fc.dictionary(fc.constantFrom(...names), text),
			fc.constantFrom(...PRESET_IDS),
			(texts, preset) => {
				for (const sentence of Object.values(say(texts, preset))) {
					expect(sentence).toMatch(/\.$/);
					expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|-0|\*/);
				}
			},
		),
		{ numRuns: 150 },
	);
});
