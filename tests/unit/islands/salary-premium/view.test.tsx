import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ComponentChildren } from 'preact';
import type { FigureName } from '../../../../src/islands/salary-premium/core/figures.ts';
import {
	initialState,
	reduce,
	type State,
} from '../../../../src/islands/salary-premium/core/state.ts';
import { readPayRanges } from '../../../../src/islands/salary-premium/core/evidence.ts';
import { Answer } from '../../../../src/islands/salary-premium/view/Answer.tsx';
import { InputForm } from '../../../../src/islands/salary-premium/view/InputForm.tsx';
import { type } from '../_shared/document.ts';
import { draw } from '../_shared/draw.ts';
import { payRanges, premiums } from './fixture.ts';

const given = {
	premiums,
	adRanges: readPayRanges(payRanges),
	pageUrl: 'https://five.example/tools/salary-premium/',
	embed: {
		site: 'https://five.example/',
		tool: { slug: 'salary-premium', title: 'Salary premium', heights: [[320, 1700]] as const },
	},
	frame: false,
	isSettled: false,
	dispatch: () => undefined,
};
const after = (texts: Partial<Record<FigureName, string>>, state: State = initialState) =>
	Object.entries(texts).reduce(
		(before, [name, text]) =>
			reduce(before, { type: 'figure-typed', name: name as FigureName, text }),
		state,
	);
const text = (view: ComponentChildren) => draw(view).textContent;

afterEach(() => vi.unstubAllGlobals());

describe('the inputs', () => {
	test('each have a label, and hints and errors that belong to them', () => {
		const page = draw(<InputForm {...given} state={after({ base: 'x', years: '' })} />);
		const fields = [...page.querySelectorAll('input, select')];
		expect(fields).toHaveLength(10);
		for (const field of fields) {
			expect(page.querySelector(`label[for="${field.id}"]`)?.textContent).toBeTruthy();
			for (const id of (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
				expect(page.querySelector(`#${id}`)?.textContent).toBeTruthy();
		}
		expect(page.querySelector('#salary-premium-base')?.getAttribute('aria-invalid')).toBe('true');
		expect(page.querySelector('#salary-premium-years-error')?.textContent).toContain(
			'from 1 to 40',
		);
	});
	test('echo what was understood', () => {
		expect(text(<InputForm {...given} state={after({ base: '£85k' })} />)).toContain(
			'Read as £85,000 a year.',
		);
	});
	test('tell what is typed', () => {
		const dispatch = vi.fn();
		const page = draw(<InputForm {...given} state={initialState} dispatch={dispatch} />);
		type(page.querySelector('#salary-premium-base'), '<b>85k');
		expect(dispatch).toHaveBeenCalledWith({ type: 'figure-typed', name: 'base', text: '<b>85k' });
	});
	test('show where the premium comes from, and the two ends of the reader’s own', () => {
		const openData = reduce(initialState, { type: 'choice-made', choice: { preset: 'open-data' } });
		expect(text(<InputForm {...given} state={openData} />)).toContain('11 against 805');
		const own = reduce(initialState, { type: 'choice-made', choice: { preset: 'own' } });
		expect(
			draw(<InputForm {...given} state={own} />).querySelector('#salary-premium-high'),
		).not.toBeNull();
	});
	test('refuse a first pay that is not lower', () => {
		expect(text(<InputForm {...given} state={after({ base: '85k', first: '90k' })} />)).toContain(
			'Enter a pay below your present one',
		);
	});
});

describe('the answer', () => {
	const page = () => draw(<Answer {...given} state={after({ base: '120k', offer: '140k' })} />);
	test('has every bar in words', () => {
		const bars = [...page().querySelectorAll('svg[role=img]')];
		expect(bars.length).toBeGreaterThan(20);
		for (const bar of bars) expect(bar.getAttribute('aria-label')).toMatch(/\d/);
	});
	test('sets all sources side by side, by whom they cover', () => {
		const words = page().textContent;
		for (const { name, covers } of premiums) {
			expect(words).toContain(name);
			expect(words).toContain(covers);
		}
	});
	// By hand: 140,000 over 120,000 is 16.67%: within 10 to 40, above 8 to 14, below 21.7 to 47.1.
	test('places an offer in each source’s band', () => {
		const words = page().textContent;
		expect(words).toContain('The offer is 16.67% above your pay.');
		expect(words).toContain('10–40%: the offer is inside this');
		expect(words).toContain('8–14%: the offer is above this');
		expect(words).toContain('21.7–47.1%: the offer is below this');
	});
	test('places the pay among job ads, with their number', () => {
		const words = page().textContent;
		expect(words).toContain('n = 324: $120,000 is in the lowest quarter');
		expect(words).toContain('n = 12: $120,000 is above the middle (few ads: a rough guide)');
		expect(words).toContain('n = 2: too few ads to say');
		expect(words).not.toContain('Data PM');
	});
	test('compares in US dollars only', () => {
		const words = text(<Answer {...given} state={after({ base: '£85k' })} />);
		expect(words).toContain('known in US dollars only');
		expect(words).not.toContain('n = 324');
	});
	test('lists the years to the smallest unit, in a table with headings', () => {
		const table = page().querySelector('table');
		expect(table?.querySelectorAll('tbody tr')).toHaveLength(5);
		expect(table?.querySelectorAll('th[scope=col]')).toHaveLength(4);
		expect(table?.querySelectorAll('th[scope=row]')).toHaveLength(5);
		expect(table?.querySelector('caption')?.textContent).toContain('over 5 years');
	});
	test('in a frame offers neither files nor print nor embedding', () => {
		const buttons = (frame: boolean) =>
			[
				...draw(<Answer {...given} frame={frame} state={initialState} />).querySelectorAll(
					'button',
				),
			].map((button) => button.textContent);
		expect(buttons(false)).toEqual([
			'Copy the sentence',
			'Copy link',
			'Share',
			'Copy as picture',
			'Download CSV',
			'Print',
			'Embed this',
		]);
		expect(buttons(true)).toEqual([
			'Copy the sentence',
			'Copy link',
			'Copy as picture',
			'Copy CSV',
		]);
	});
	test('tells screen readers once typing has stopped', () => {
		const status = (isSettled: boolean) =>
			draw(<Answer {...given} isSettled={isSettled} state={initialState} />).querySelector(
				'[role=status]',
			)?.textContent;
		expect(status(false)).toBe('');
		expect(status(true)).toMatch(/^\$10,000 to \$40,000 more/);
	});
	test('holds no style attribute, which the Content Security Policy forbids', () => {
		expect(page().querySelector('[style]')).toBeNull();
	});
});

describe('handing over', () => {
	const click = async (page: HTMLElement, name: string) => {
		[...page.querySelectorAll('button')]
			.find((button) => button.textContent === name)
			?.dispatchEvent(new Event('click', { bubbles: true }));
		await vi.waitFor(() => expect(report(page)).not.toBe(''), 5000);
	};
	const report = (page: HTMLElement) =>
		page.querySelector('.tool-handover [role=status]')?.textContent;

	test('copies the sentence with what it stands on and where it is from', async () => {
		const writeText = vi.fn(() => Promise.resolve());
		const page = draw(<Answer {...given} state={after({ base: '£85k' })} />);
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		await click(page, 'Copy the sentence');
		expect(writeText).toHaveBeenCalledWith(
			expect.stringMatching(/^On £85,000 a year\. £8,500 to £34,000 more.*salary-premium\/$/),
		);
		expect(report(page)).toBe('Sentence copied.');
	});
	test('says that a link carries the pay, and to whom it shows', async () => {
		const writeText = vi.fn(() => Promise.resolve());
		const page = draw(<Answer {...given} state={after({ base: '85k' })} />);
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		await click(page, 'Copy link');
		expect(writeText).toHaveBeenCalledWith('https://five.example/tools/salary-premium/#base=85k');
		expect(report(page)).toContain('whoever has the link does');
	});
	test.each([undefined, { writeText: () => Promise.reject(new Error('denied')) }])(
		'shows the text to copy by hand where the clipboard is %o',
		async (clipboard) => {
			const page = draw(<Answer {...given} state={initialState} />);
			vi.stubGlobal('navigator', { clipboard });
			await click(page, 'Copy link');
			expect(report(page)).toContain('copy it from there');
			expect(page.querySelector('textarea')?.value).toBe(
				'https://five.example/tools/salary-premium/',
			);
		},
	);
	test('shows the code to embed, with the choices and without the pay', async () => {
		const page = draw(<Answer {...given} state={after({ base: '85k', years: '7' })} />);
		await click(page, 'Embed this');
		expect(page.querySelector('textarea')?.value).toContain('settings="?years=7"');
		expect(page.querySelector('textarea')?.value).not.toContain('85k');
	});
});
