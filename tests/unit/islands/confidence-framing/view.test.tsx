import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	initialState,
	reduce,
	ARTICLE_SENTENCE,
	type State,
} from '../../../../src/islands/confidence-framing/core/state.ts';
import { readPasted } from '../../../../src/islands/confidence-framing/core/pasted/read-pasted.ts';
import { Answer } from '../../../../src/islands/confidence-framing/view/Answer.tsx';
import { InputForm } from '../../../../src/islands/confidence-framing/view/InputForm.tsx';
import { MoreInputs } from '../../../../src/islands/confidence-framing/view/MoreInputs.tsx';
import { PastedFindings } from '../../../../src/islands/confidence-framing/view/PastedFindings.tsx';
import { type } from '../_shared/document.ts';
import { draw } from '../_shared/draw.ts';
import { perceptions, rules, vocabularies } from './content.ts';
import { stateWith } from './states.ts';

const given = {
	vocabularies,
	perceptions,
	rules,
	startGlance: 'At a glance.',
	pageUrl: 'https://five.example/tools/confidence-framing/',
	frame: false,
	isSettled: false,
	dispatch: () => undefined,
};
const text = (view: ComponentChildren) => draw(view).textContent;
const form = (state: State) =>
	draw(<InputForm {...given} state={state} inputs={<MoreInputs {...given} state={state} />} />);
const answer = (state: State) => draw(<Answer {...given} state={state} />);

beforeEach(() => {
	vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});
afterEach(() => vi.unstubAllGlobals());

describe('the inputs', () => {
	test.each(['forecast', 'experiment', 'delivery', 'reverse'] as const)(
		'of %s each have a label, and hints and errors that belong to them',
		(mode) => {
			const page = form({ ...initialState, mode });
			const fields = [...page.querySelectorAll('input, select, textarea')];
			expect(fields.length).toBeGreaterThan(4);
			for (const field of fields) {
				expect(page.querySelector(`label[for="${field.id}"]`)?.textContent, field.id).toBeTruthy();
				for (const id of (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
					expect(page.querySelector(`#${id}`)?.textContent).toBeTruthy();
			}
		},
	);

	test('say what to enter beside a field that cannot be read, and keep what was typed', () => {
		const typed = reduce(initialState, {
			type: 'text-typed',
			name: 'chance',
			text: 'abc',
			isReadable: false,
		});
		const page = form(typed);
		const field = page.querySelector('#confidence-framing-chance');
		expect(field?.getAttribute('value')).toBe('abc');
		expect(field?.getAttribute('aria-invalid')).toBe('true');
		expect(page.querySelector('#confidence-framing-chance-error')?.textContent).toContain(
			'Enter a percentage from 1 to 99',
		);
		expect(typed.good.chance).toBe('80');
	});

	test('tell what is typed, and whether it can be read', () => {
		const dispatch = vi.fn();
		const page = draw(<InputForm {...given} state={initialState} dispatch={dispatch} />);
		type(page.querySelector('#confidence-framing-low'), '<b>3');
		expect(dispatch).toHaveBeenCalledWith({
			type: 'text-typed',
			name: 'low',
			text: '<b>3',
			isReadable: false,
		});
	});
});

describe('the answer', () => {
	test('has the bar in words, the table and all three audiences', () => {
		const page = answer({ ...initialState, mode: 'experiment' });
		expect(page.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(
			'Relative lift 3%, 95% confidence interval −0.5% to +6.6%',
		);
		expect(page.querySelectorAll('table tr').length).toBeGreaterThan(5);
		expect(page.textContent).toContain('For engineers.');
		expect(page.textContent).toContain('two-sided score test');
	});

	test('says that the figures are an example, until one is changed', () => {
		expect(text(<Answer {...given} state={initialState} />)).toContain('Example figures');
		expect(text(<Answer {...given} state={stateWith({ low: '3' })} />)).not.toContain('Example');
	});

	test('takes the article’s sentence apart, each rule with its reason and source', () => {
		const page = answer(reduce(initialState, ARTICLE_SENTENCE));
		expect(page.querySelectorAll('.confidence-framing-faults > li')).toHaveLength(6);
		for (const item of page.querySelectorAll('.confidence-framing-faults > li'))
			expect(item.querySelector('a')?.getAttribute('href')).toBe('https://example.org/');
		expect(page.textContent).toContain('Repaired, for executives');
	});

	test('shows markup as text', () => {
		const page = answer(stateWith({ metric: '<img src=x onerror=alert(1)>' }));
		expect(page.querySelector('img')).toBeNull();
		expect(page.textContent).toContain('<img src=x onerror=alert(1)>');
	});
});

describe('a pasted sentence', () => {
	const paste = (pasted: string) => {
		const phrases = perceptions.flatMap((study) => study.phrases);
		return draw(
			<PastedFindings
				{...given}
				state={stateWith({ pasted })}
				reading={readPasted(pasted, phrases)}
			/>,
		);
	};

	test('is shown with what was found in it, and markup in it is text', () => {
		const page = paste('<b>It</b> will probably help by Friday.');
		expect(page.querySelector('b')).toBeNull();
		expect(page.textContent).toContain('<b>It</b>');
		expect(page.querySelectorAll('mark').length).toBeGreaterThan(0);
		expect(page.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain(
			'middle answer 75%',
		);
	});

	test('without a finding says so', () => {
		const page = paste('The cat sat on the mat.');
		expect(page.textContent).toContain('Nothing found');
		expect(page.querySelectorAll('mark')).toHaveLength(0);
	});
});
