import { describe, expect, test } from 'vitest';
import { countedOn } from '../../../../src/islands/bet-portfolio/core/counted.ts';
import { sharesOf, targetOf } from '../../../../src/islands/bet-portfolio/core/mix.ts';
import { reviewOf, whenDue } from '../../../../src/islands/bet-portfolio/core/review.ts';
import { writerOf } from '../../../../src/islands/bet-portfolio/core/sentences.ts';
import {
	initialState,
	type BetClass,
	type BetField,
} from '../../../../src/islands/bet-portfolio/core/state.ts';
import { readField } from '../../../../src/islands/bet-portfolio/core/read-bet.ts';
import { readEvidence } from '../../../../src/islands/bet-portfolio/core/tested.ts';
import { bet, boardWith } from './boards.ts';

const prompted = (texts: Partial<Record<BetField, string>>) => {
	const counted = countedOn(
		boardWith(bet('core', { chance: '50', value: '100', cost: '10', ...texts })),
	);
	const [only] = counted.bets;
	if (!only) throw new Error('The bet is not counted.');
	return reviewOf(only, writerOf(counted));
};

describe('a review', () => {
	// The three bets of src/content/guide/probabilities.mdx, with its intervals and its decisions.
	test('decides on the chapter’s bets as the chapter does', () => {
		const counted = countedOn(initialState.board);
		const reviews = counted.bets.map((one) => reviewOf(one, writerOf(counted)));
		expect(reviews.map(({ prompt }) => prompt)).toEqual(['keep', 'learn', 'retire']);
		// The chapter rounds 41 of 50 to 69 and 91%; R: prop.test(41, 50, correct = FALSE) 0.6920, 0.9023.
		expect(reviews[1]?.reason).toContain('82%, 69.2–90.3%');
	});

	// R 4.2.2, prop.test(x, n, correct = FALSE): 30 of 40 is 0.5981 to 0.8582; rounded outwards 59.8, 85.9.
	test.each([
		['59', 'keep', 'met'],
		['59.8', 'keep', 'met'],
		['59.9', 'learn', 'open'],
		['85.9', 'learn', 'open'],
		['86', 'retire', 'missed'],
	])('holds 30 of 40 against a bar of %s%%: %s', (bar, prompt, rule) => {
		expect(prompted({ evidence: '30 of 40', bar })).toMatchObject({ prompt, rule });
	});

	test('retires what costs more than chance times value, whatever was counted', () => {
		const losing = { chance: '10', value: '100k', cost: '10,001', evidence: '99 of 99', bar: '50' };
		expect(prompted(losing)).toMatchObject({ prompt: 'retire', rule: 'loses' });
		// At break-even the rule does not hold.
		expect(prompted({ ...losing, cost: '10k' })).toMatchObject({ prompt: 'keep', rule: 'met' });
	});

	test('asks to learn where nothing was counted or no bar was written', () => {
		for (const texts of [
			{},
			{ bar: '50' },
			{ evidence: '3 of 4' },
			{ evidence: 'Talks', bar: '5' },
		])
			expect(prompted(texts)).toMatchObject({ prompt: 'learn', rule: 'unread' });
	});

	test('knows a day that has passed, and no day before it is known which it is', () => {
		expect(whenDue(20_000, 20_001)).toBe('passed');
		expect(whenDue(20_000, 20_000)).toBe('today');
		expect(whenDue(20_000, 19_999)).toBe('ahead');
		expect(whenDue(20_000, undefined)).toBe('ahead');
		expect(whenDue(undefined, 20_000)).toBe('unset');
	});
});

describe('evidence', () => {
	test.each([
		['41 of 50', [41, 50]],
		['41 out of 50 caught', [41, 50]],
		['Accepted: 1,392 of 2,400.', [1392, 2400]],
		['41/50', [41, 50]],
		['1.392 of 2.400 accepted', [1392, 2400]],
		['1 392 of 2\u202f400 accepted', [1392, 2400]],
		['1’392 out of 2’400', [1392, 2400]],
		['1.392/2.400', [1392, 2400]],
		['round 2 300 of 400', [300, 400]],
		['1.39 of 2.40', undefined],
		['٤١ of ٥٠', undefined],
		['demo on 3/4 was fine', undefined],
		['talked to 5 users', undefined],
		['1 of 1,000,000,001', undefined],
	])('%j has the counts %j', (text, counts) => {
		const read = readEvidence(text);
		expect(typeof read === 'object' ? [read.met, read.of] : read).toEqual(counts);
	});

	// prop.test(1392, 2400, correct = FALSE) in R 4.2.2: 0.5601 to 0.5996, rounded outwards.
	test.each([
		['1.392 of 2.400 accepted', '1,392 of 2,400: 58%, 56–60%'],
		['9 in 10 said yes', 'No counts are read here: write them such as 41 of 50.'],
		['Talks with customers', undefined],
	])('%j says under the field what was read: %s', (text, echo) => {
		const { currency } = countedOn(initialState.board);
		expect(readField('evidence', text, currency).echo).toBe(echo);
	});

	test('that cannot be is asked about', () => {
		expect(readEvidence('51 of 50')).toContain('such as 41 of 50');
		expect(readEvidence('0 of 0')).toContain('such as 41 of 50');
	});
});

const SOURCE = { core: 70, exploratory: 20, moonshot: 10 };
const mixOf = (core: string, exploratory: string, moonshot: string) =>
	targetOf({ goodMix: { core, exploratory, moonshot } }, SOURCE);

describe('the mix', () => {
	test('is the source’s where none is typed, and the reader’s where one is', () => {
		expect(mixOf('', '', '')).toEqual({ mix: SOURCE });
		expect(mixOf('60', '30', '')).toEqual({ mix: { core: 60, exploratory: 30, moonshot: 10 } });
		expect(mixOf('33.3', '33.3', '33.4%')).not.toHaveProperty('addsUpTo');
	});

	// By hand: 80 + 20 + 10 = 110, and 80 of it is 72.7%.
	test('that does not add up is taken in parts of its sum, and says so', () => {
		const { mix, addsUpTo } = mixOf('80', '', '');
		expect(addsUpTo).toBe(110);
		expect(mix.core).toBeCloseTo(72.727, 3);
		expect(mixOf('0', '0', '0')).toEqual({ mix: SOURCE, addsUpTo: 0 });
	});

	const costing = (...costs: readonly (readonly [BetClass, string])[]) =>
		countedOn(
			boardWith(...costs.map(([kind, cost]) => bet(kind, { chance: '50', value: '1', cost }))),
		).bets;

	// By hand: 60, 25 and 15 of 100; 70/20/10 of 100 is 70, 20 and 10.
	test('says what to move, and moves no money that is not there', () => {
		const bets = costing(['core', '60k'], ['exploratory', '25k'], ['moonshot', '15k']);
		expect(sharesOf(bets, SOURCE)).toEqual({
			now: { core: 60, exploratory: 25, moonshot: 15 },
			move: { core: 10_000, exploratory: -5000, moonshot: -5000 },
		});
		const thirds = { core: 100 / 3, exploratory: 100 / 3, moonshot: 100 / 3 };
		const { move } = sharesOf(costing(['moonshot', '100']), thirds) ?? {};
		expect(move).toEqual({ core: 33, exploratory: 33, moonshot: -66 });
	});

	test('has no shares where nothing costs anything', () => {
		expect(sharesOf(costing(['core', '0']), SOURCE)).toBeUndefined();
	});
});
