import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	reduce,
	initialState,
	type State,
} from '../../../../src/islands/metric-translator/core/state.ts';
import { Answer } from '../../../../src/islands/metric-translator/view/Answer.tsx';
import { InputForm } from '../../../../src/islands/metric-translator/view/InputForm.tsx';
import { type } from '../_shared/document.ts';
import { draw } from '../_shared/draw.ts';
import { stateWith } from './states.ts';

const given = {
	article: { f1: 0.89, fewer: 23, hours: 40, implied: 174 },
	startGlance: 'At a glance.',
	pageUrl: 'https://five.example/tools/metric-translator/',
	embed: undefined,
	frame: false,
	isSettled: false,
	dispatch: () => undefined,
};
const answer = (state: State) => draw(<Answer {...given} state={state} />);

afterEach(() => vi.unstubAllGlobals());

describe('the inputs', () => {
	test.each(['counts', 'rates'] as const)(
		'for %s each have a label, and hints and errors that belong to them',
		(way) => {
			const page = draw(<InputForm {...given} state={stateWith({}, { way })} />);
			const fields = [...page.querySelectorAll('input, select')];
			expect(fields.length).toBeGreaterThan(12);
			for (const field of fields) {
				expect(page.querySelector(`label[for="${field.id}"]`)?.textContent, field.id).toBeTruthy();
				for (const id of (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
					expect(page.querySelector(`#${id}`)?.textContent).toBeTruthy();
			}
		},
	);

	test('say what to enter beside a field that cannot be read, and tell what is typed', () => {
		const typed = reduce(initialState, { type: 'text-typed', name: 'minutes', text: 'soon' });
		const dispatch = vi.fn();
		const page = draw(<InputForm {...given} state={typed} dispatch={dispatch} />);
		const field = page.querySelector('#metric-translator-minutes');
		expect(field?.getAttribute('value')).toBe('soon');
		expect(field?.getAttribute('aria-invalid')).toBe('true');
		expect(page.querySelector('#metric-translator-minutes-error')?.textContent).toContain(
			'Enter minutes',
		);
		type(field, '9');
		expect(dispatch).toHaveBeenCalledWith({ type: 'text-typed', name: 'minutes', text: '9' });
	});
});

describe('a field whose figure another rules out', () => {
	const error = (state: State, name: string) =>
		draw(<InputForm {...given} state={state} />).querySelector(`#metric-translator-${name}-error`)
			?.textContent;

	test('says what to enter: cases in all, precision, recall', () => {
		// 4,550 + 450 + 670.
		expect(error(stateWith({ afterCases: '5,000' }), 'afterCases')).toBe(
			'Enter at least 5670: the other three come to that.',
		);
		// 0.05 × 0.9 / (0.05 × 0.9 + 0.95) = 4.5226%.
		const low = stateWith({ beforePrecision: '3%', beforeRecall: '90%' }, { way: 'rates' });
		expect(error(low, 'beforePrecision')).toBe(
			'Enter at least 4.53%: with this recall it cannot be lower.',
		);
		expect(error(stateWith({ afterRecall: '0%' }, { way: 'rates' }), 'afterRecall')).toContain(
			'Enter a recall above 0%',
		);
	});

	test('is not named in the way in that is closed', () => {
		expect(
			error(stateWith({ afterCases: '5,000' }, { way: 'rates' }), 'afterCases'),
		).toBeUndefined();
	});
});

describe('the answer', () => {
	test('has the changes as bars, the chain, the picture and the table, each with its words', () => {
		const page = answer(initialState);
		const texts = [...page.querySelectorAll('svg[role=img]')].map((svg) =>
			svg.getAttribute('aria-label'),
		);
		expect(texts).toContain('Missed frauds: 50 more, from 5 fewer to 105 more');
		expect(texts).toContain(
			'Old model: a thousand cases, one mark each. 46 caught, 4 missed, 9 flagged falsely, 941 rightly left alone.',
		);
		const rows = [...page.querySelectorAll('tr')].map((row) =>
			[...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.trim()),
		);
		expect(rows).toContainEqual(['● caught', '46.0', '45.5']);
		expect(rows).toContainEqual(['○ missed', '4.0', '4.5']);
		expect(page.textContent).toContain('Takes for granted: A person reviews every flag');
		// The Wilson interval of 4,600 of 5,470 as R 4.2.2 gives it (prop.test): 0.8310 to 0.8504.
		expect(page.textContent).toContain('84.1% (83.1 to 85.1%)');
		expect(page.textContent).toContain('For reviewers.');
	});

	test('says that the figures are an example, until one is changed', () => {
		expect(answer(initialState).textContent).toContain('Example figures');
		expect(answer(stateWith({ minutes: '5' })).textContent).not.toContain('Example figures');
	});

	test('of figures that cannot be says why, and draws nothing', () => {
		const page = answer(stateWith({ beforePrecision: '1%' }, { way: 'rates' }));
		expect(page.querySelector('.tool-sentence')?.textContent).toContain('cannot both be');
		expect(page.querySelectorAll('svg[role=img]')).toHaveLength(0);
		expect(page.textContent).toContain('When the article’s sentence is true');
	});

	test('opens a world of the article', () => {
		const dispatch = vi.fn();
		const page = draw(<Answer {...given} state={initialState} dispatch={dispatch} />);
		page
			.querySelector<HTMLButtonElement>('button[aria-label="Open the week at 84% precision"]')
			?.click();
		expect(dispatch).toHaveBeenCalledWith({ type: 'opened', world: 'precision-84' });
	});

	test('shows markup as text', () => {
		const page = answer(stateWith({ real: '<img src=x>', currency: '<b>' }));
		expect(page.querySelector('img, b.x')).toBeNull();
		expect(page.textContent).toContain('<img src=x>');
	});
});
