import type { ComponentChildren } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { countedOn } from '../../../../src/islands/bet-portfolio/core/counted.ts';
import { NAMED_BOARDS } from '../../../../src/islands/bet-portfolio/core/boards.ts';
import { pictures } from '../../../../src/islands/bet-portfolio/core/pictures.ts';
import { outlooksOf, workOut } from '../../../../src/islands/bet-portfolio/core/outlook.ts';
import { answerSentence, lossWords } from '../../../../src/islands/bet-portfolio/core/sentences.ts';
import {
	initialState,
	reduce,
	type State,
} from '../../../../src/islands/bet-portfolio/core/state.ts';
import { Answer } from '../../../../src/islands/bet-portfolio/view/Answer.tsx';
import { Background } from '../../../../src/islands/bet-portfolio/view/background.ts';
import { MoreInputs } from '../../../../src/islands/bet-portfolio/view/MoreInputs.tsx';
import { type } from '../_shared/document.ts';
import { draw } from '../_shared/draw.ts';
import { bet, stateOf } from './boards.ts';

const given = {
	sourceMix: {
		mix: { core: 70, exploratory: 20, moonshot: 10 },
		cite: 'A source 2026',
		url: 'https://example.org/',
	},
	startGlance: 'At a glance.',
	pageUrl: 'https://five.example/tools/bet-portfolio/',
	worker: '/worker.js',
	frame: false,
	isSettled: false,
	dispatch: () => undefined,
};
const text = (view: ComponentChildren) => draw(view).textContent;
const inputs = (state: State) => draw(<MoreInputs {...given} state={state} />);
const answer = (state: State) => draw(<Answer {...given} state={state} />);

describe('the answer', () => {
	// By hand, from the eight ways to end: see tests/reference/bets.py, "the chapter".
	test('says average, cost, spread and the chance of a loss', () => {
		expect(answer(initialState).querySelector('.tool-sentence')?.textContent).toBe(
			'Suggested replies and 2 other bets: +£84,000 on average, after a cost of £100,000. Four times in five the end lies between −\u2060£100,000 and +£400,000; the chance of a loss is 11%.',
		);
	});

	test('says that the figures are an example only while they are', () => {
		expect(text(<Answer {...given} state={initialState} />)).toContain(
			'Example: these bets are made up',
		);
		const own = stateOf(bet('core', { name: 'A', chance: '50', value: '10', cost: '1' }));
		expect(text(<Answer {...given} state={own} />)).not.toContain('Example');
	});

	test('says that some bets are made up as long as one of the example is left as it was', () => {
		const { bets } = initialState.board;
		const own = bet('core', { name: 'A', chance: '50', value: '10', cost: '1' });
		const added = reduce(initialState, { type: 'bet-added' });
		for (const state of [added, stateOf(own, ...bets.slice(1))])
			expect(text(<Answer {...given} state={state} />)).toContain(
				'Some of these bets are the example’s, which are made up.',
			);
		expect(text(<Answer {...given} state={stateOf(...bets.slice(1))} />)).toContain(
			'Example: these bets are made up',
		);
	});

	test('has every bar in words', () => {
		const bars = [...answer(initialState).querySelectorAll('svg')];
		expect(bars).toHaveLength(7);
		for (const bar of bars) expect(bar.getAttribute('aria-label')).toMatch(/\d/);
	});

	test('leaves out what cannot be counted, and says which and why', () => {
		const state = stateOf(
			bet('core', { name: 'Sound', chance: '50', value: '10k', cost: '1k' }),
			bet('core', { name: 'Dear', chance: '50', value: '10k' }),
			bet('core', { chance: '50', value: '€5', cost: '1' }),
		);
		const shown = text(<Answer {...given} state={state} />);
		expect(shown).toContain('Sound: +£4,000 on average');
		expect(shown).toContain('Not counted: Dear (no cost that can be read), and 1 more.');
	});

	test('is a sentence that says what to enter where nothing can be counted', () => {
		expect(text(<Answer {...given} state={stateOf(bet('core', {}))} />)).toContain(
			'No bet can be counted yet: give one a chance, a value and a cost.',
		);
	});

	test('never calls a chance none or sure that is neither', () => {
		const nearly = countedOn(
			stateOf(bet('core', { chance: '99.99', value: '10', cost: '1' })).board,
		);
		const outlook = outlooksOf(nearly.bets.map(({ stake }) => stake)).all;
		expect(answerSentence(nearly, outlook)).toContain('*under 1%*');
	});
});

describe('the chance of a loss', () => {
	test.each([
		[0, 'under 1%', '0%'],
		[0.004, 'under 1%', 'under 1%'],
		[0.01, '1%', '1%'],
		[0.99, '99%', '99%'],
		[0.999, 'over 99%', 'over 99%'],
		[1, 'over 99%', '100%'],
	])('of %d is %s where it was simulated, and %s where it is exact', (loss, simulated, exact) => {
		expect(lossWords({ loss, cost: 1, isSimulated: true })).toBe(simulated);
		expect(lossWords({ loss, cost: 1, isSimulated: false })).toBe(exact);
	});

	// 60 coins with 60 different values: a loss takes 60 failures, by hand 2^−60, which no draw will meet.
	test('is not none because none of the draws came to it', () => {
		const board = stateOf(
			...Array.from({ length: 60 }, (_, at) =>
				bet('core', { chance: '50', value: String(1_000_003 + at * 7919 + at ** 4), cost: '1' }),
			),
		).board;
		const counted = countedOn(board);
		const { all } = outlooksOf(counted.bets.map(({ stake }) => stake));
		expect(all).toMatchObject({ isSimulated: true, loss: 0 });
		expect(answerSentence(counted, all)).toContain('the chance of a loss is *under 1%*');
	});

	test('is none where nothing is spent, however that was worked out', () => {
		expect(lossWords({ loss: 0, cost: 0, isSimulated: true })).toBe('0%');
	});
});

describe('the inputs', () => {
	test('each have a label, and hints, echoes and errors that belong to them', () => {
		const page = inputs(
			stateOf(bet('core', { chance: 'x', value: '120k', cost: '-5', review: '3/4/2027' })),
		);
		const fields = [...page.querySelectorAll('input, select, textarea')];
		expect(fields).toHaveLength(8);
		for (const field of fields) {
			expect(page.querySelector(`label[for="${field.id}"]`)?.textContent).toBeTruthy();
			for (const id of (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
				expect(page.querySelector(`#${id}`)?.textContent).toBeTruthy();
		}
		expect(page.querySelector('#bet-portfolio-value-echo')?.textContent).toBe('£120,000');
		expect(page.querySelector('#bet-portfolio-chance-error')?.textContent).toContain('percentage');
		expect(page.querySelector('#bet-portfolio-review-error')?.textContent).toContain('two days');
	});

	test('tell what is typed, and the currency that it names', () => {
		const dispatch = vi.fn();
		const page = draw(<MoreInputs {...given} state={initialState} dispatch={dispatch} />);
		type(page.querySelector('#bet-portfolio-value'), '€90k');
		expect(dispatch).toHaveBeenCalledWith({
			type: 'text-typed',
			at: 0,
			name: 'value',
			text: '€90k',
			isReadable: true,
			currency: 'EUR',
		});
	});

	test('show what a pasted table holds before anything is taken', async () => {
		const dispatch = vi.fn();
		const page = draw(<Answer {...given} state={initialState} dispatch={dispatch} />);
		await vi.waitFor(() => expect(page.querySelector('#bet-portfolio-table')).not.toBeNull());
		type(
			page.querySelector('#bet-portfolio-table'),
			'Bet,Class,Chance,Value,Cost\nA,core,50,100,10\nB,none,50,100,10',
		);
		await vi.waitFor(() =>
			expect(page.textContent).toContain('1 bet can be taken; 1 line cannot, and will stay here.'),
		);
		expect(page.textContent).toContain('50% of £100 for £10');
		expect(page.textContent).toContain('Class: enter core, exploratory or moonshot.');
		expect(dispatch).not.toHaveBeenCalled();
	});
});

describe('a large board', () => {
	const many = Array.from({ length: 24 }, (_, at) =>
		bet('moonshot', { name: `Bet ${at}`, chance: '10', value: '800k', cost: '40k' }),
	);

	test('says average and cost at once, and the spread once it is worked out', async () => {
		const page = answer(stateOf(...many));
		const sentence = () => page.querySelector('.tool-sentence')?.textContent;
		// By hand: 24 × (80,000 − 40,000).
		expect(sentence()).toContain('+£960,000 on average');
		expect(sentence()).toContain('being worked out');
		await vi.waitFor(() => expect(sentence()).toContain('the chance of a loss is'));
		// SciPy 1.17.1: binom.cdf(1, 24, 0.1) = 0.2925, as one success does not pay for 24 bets.
		expect(sentence()).toContain('29%');
	});

	test('is worked out in a worker where one may run, and in the page where it fails', async () => {
		const posted: unknown[] = [];
		const stakes = countedOn(stateOf(...many).board).bets.map(({ stake }) => stake);
		class Failing {
			onerror?: (event: { preventDefault: () => void }) => void;
			postMessage(message: unknown) {
				posted.push(message);
				queueMicrotask(() => this.onerror?.({ preventDefault: () => undefined }));
			}
		}
		vi.stubGlobal('Worker', Failing);
		const answered = vi.fn();
		const background = new Background('/worker.js', false);
		background.ask(stakes, answered);
		// Of those asked meanwhile only the last is answered.
		background.ask(stakes.slice(0, 2), answered);
		background.ask(stakes.slice(0, 1), answered);
		await vi.waitFor(() => expect(answered).toHaveBeenCalled());
		expect(posted).toHaveLength(1);
		expect(answered.mock.calls).toEqual([[workOut(stakes.slice(0, 1))]]);
		vi.unstubAllGlobals();
	});
});

test('every named board has a picture with figures, the start first', () => {
	const all = pictures();
	expect(all.map(({ id }) => id)).toEqual(NAMED_BOARDS.map(({ id }) => id));
	expect(all[0]?.search).toBe('');
	for (const { bars, scale } of all)
		for (const { interval } of bars) {
			expect(interval.low).toBeGreaterThanOrEqual(scale.min);
			expect(interval.high).toBeLessThanOrEqual(scale.max);
		}
	// By hand: 0.9 × 100,000 − 60,000 and 0.15 × 600,000 − 60,000 are both 30,000.
	expect(all[1]?.bars.slice(1).map(({ figures }) => figures.split(',', 2).join())).toEqual(
		['+£30,000', '+£30,000'].map((figure) => expect.stringContaining(figure) as string),
	);
});
