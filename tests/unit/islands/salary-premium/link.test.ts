import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCIES } from '../../../../src/domain/currency.ts';
import {
	FIGURE_NAMES,
	FIGURES,
	readFigure,
	type FigureName,
} from '../../../../src/islands/salary-premium/core/figures.ts';
import { PRESET_IDS } from '../../../../src/islands/salary-premium/core/presets.ts';
import { openLink, writeLink } from '../../../../src/islands/salary-premium/core/query.ts';
import {
	initialState,
	reduce,
	type Action,
	type State,
} from '../../../../src/islands/salary-premium/core/state.ts';

const BARE = { search: '', hash: '' };
const after = (...actions: Action[]) => actions.reduce(reduce, initialState);
const typed = (name: FigureName, text: string): Action => ({ type: 'figure-typed', name, text });
const open = (search: string, hash = '') => {
	const action = openLink({ search, hash });
	return action ? reduce(initialState, action) : initialState;
};
/** What the answer depends on. */
const meaning = ({ good, currency, period, preset }: State) => ({
	good,
	currency: currency.code,
	period,
	preset,
});

describe('a link to the tool', () => {
	test('is bare while nothing has been changed', () => {
		expect(writeLink(initialState, BARE)).toEqual(BARE);
		expect(openLink(BARE)).toBeUndefined();
	});

	test('keeps money out of what servers see', () => {
		const state = after(
			typed('base', '85k'),
			typed('spent', '3000'),
			typed('first', '80k'),
			typed('offer', '95k'),
			typed('years', '7'),
		);
		const { search, hash } = writeLink(state, BARE);
		expect(search).toBe('?years=7');
		expect(hash).toBe('#base=85k&spent=3000&first=80k&offer=95k');
	});

	test('does not carry what could not be read, but the last that could', () => {
		const state = after(typed('base', '85k'), typed('base', '85kk'), typed('years', '99'));
		expect(writeLink(state, BARE)).toEqual({ search: '', hash: '#base=85k' });
	});

	test('brings back a currency chosen against the sign typed', () => {
		const state = after(typed('base', '£85k'), {
			type: 'choice-made',
			choice: { currency: CURRENCIES[0] },
		});
		const { search, hash } = writeLink(state, BARE);
		expect(meaning(open(search, hash))).toEqual(meaning(state));
	});

	test('takes the currency from the pay where it names none', () => {
		expect(open('', '#base=%C2%A385k&offer=%C2%A395k')).toMatchObject({
			currency: { code: 'GBP' },
			good: { offer: '£95k' },
		});
	});

	test.each([
		'?currency=XXX',
		'?currency=toString',
		'?period=week',
		'?premium=',
		'?premium=__proto__',
		'?years=',
		'?years=12abc',
		'?years=-5',
		'?years=9e9',
		'?years=41',
		'?raise=1e9',
		'?raise=NaN',
		'?discount=-1',
		'?low=%',
		'?high=%E0%A4%A',
		'?base=85k',
		'?secret=abc',
		'?__proto__=1',
		'?constructor=1',
		'?utm_source=x',
		'?' + 'years=5'.repeat(3000),
	])('falls back to the start on %s', (search) => expect(open(search)).toEqual(initialState));

	test.each([
		'#base=',
		'#base=abc',
		'#base=-5',
		'#base=%',
		'#base=%E0%A4%A',
		'#base=0',
		'#years=7',
		'#limits',
		'#?secret=abc',
		'#',
		`#base=${'9'.repeat(10_000)}`,
	])('falls back to the start on %s', (hash) => expect(open('', hash)).toEqual(initialState));

	test('ignores a second of the same name and what it does not know', () => {
		expect(open('?years=7&years=9&theme=dark', '#?secret=abc&base=85k')).toMatchObject({
			good: { years: '7', base: '85k' },
		});
	});

	test('leaves other people’s parameters where they are', () => {
		const state = after(typed('base', '85k'), typed('years', '7'));
		expect(writeLink(state, { search: '?theme=dark', hash: '#?secret=abc' })).toEqual({
			search: '?theme=dark&years=7',
			hash: '#?secret=abc&base=85k',
		});
	});

	// Links are out in the world: a change here needs a migration, not a new expectation.
	test('still reads every key of the first release', () => {
		const search =
			'?currency=INR&period=month&premium=own&years=10&raise=3&discount=4.5&low=5&high=15&months=6';
		const hash = '#base=2.4L&spent=50%2C000&first=2L&offer=3L';
		const state = open(search, hash);
		expect(meaning(state)).toEqual({
			good: {
				base: '2.4L',
				years: '10',
				raise: '3',
				discount: '4.5',
				low: '5',
				high: '15',
				months: '6',
				spent: '50,000',
				first: '2L',
				offer: '3L',
			},
			currency: 'INR',
			period: 'month',
			preset: 'own',
		});
		expect(writeLink(state, BARE)).toEqual({ search, hash });
		expect(PRESET_IDS).toEqual([
			'article',
			'open-data',
			'interviewstack-llm',
			'ai-native-employer',
			'own',
		]);
	});

	test('brings back whatever was entered', () => {
		const text = fc.oneof(
			fc.constantFrom(
				'',
				'5',
				'85k',
				'£85k',
				'₹24 lakh',
				'1.234,56',
				'3.5',
				'12 months',
				'€7000 per month',
				'kr 5m',
				'nonsense',
			),
			fc.string({ maxLength: 12 }),
		);
		const action = fc.oneof(
			fc.record({
				type: fc.constant('figure-typed' as const),
				name: fc.constantFrom(...FIGURE_NAMES),
				text,
			}),
			fc.record({
				type: fc.constant('choice-made' as const),
				choice: fc.oneof(
					fc.record({ currency: fc.constantFrom(...CURRENCIES) }),
					fc.record({ period: fc.constantFrom('year' as const, 'month' as const) }),
					fc.record({ preset: fc.constantFrom(...PRESET_IDS) }),
				),
			}),
		);
		fc.assert(
			fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
				const state = after(...actions);
				const { search, hash } = writeLink(state, BARE);
				const back = open(search, hash);
				expect(back).toMatchObject({
					currency: state.currency,
					period: state.period,
					preset: state.preset,
				});
				for (const name of FIGURE_NAMES) {
					// Blank is the start; money in another currency is refused either way.
					const kept = readFigure(name, state.good[name], state).error
						? ''
						: state.good[name].trim();
					if (kept || FIGURES[name].initial) expect(back.good[name].trim()).toBe(kept);
				}
			}),
		);
	});
});

describe('a field', () => {
	test('keeps what was typed, whatever it is', () => {
		for (const text of ['', '   ', '£85kk', '<script>', '9'.repeat(10_000)])
			expect(after(typed('base', text)).texts.base).toBe(text);
	});
	test('takes the currency and period that a pay names', () => {
		expect(after(typed('base', '₹24 LPA'))).toMatchObject({
			currency: { code: 'INR' },
			period: 'year',
		});
		expect(after(typed('base', '€7000 per month'))).toMatchObject({
			currency: { code: 'EUR' },
			period: 'month',
		});
		expect(after(typed('spent', '£300'))).toMatchObject({ currency: { code: 'USD' } });
	});
	test('says what it was read as', () => {
		expect(readFigure('base', '£85k', initialState).echo).toBe(
			'Read as £85,000 a year, in the currency chosen, not GBP.'.replace('£', '$'),
		);
		expect(readFigure('base', '85k', initialState).echo).toBe('Read as $85,000 a year.');
		expect(readFigure('base', '1.234', initialState).echo).toBe(
			'Read as $1,234 a year, the point taken as a thousands mark.',
		);
		expect(readFigure('spent', '3k', initialState).echo).toBe('Read as $3,000.');
	});
	test('says what to enter where it cannot be read', () => {
		expect(readFigure('base', '0', initialState).error).toContain('above zero');
		expect(readFigure('offer', '£95k', initialState).error).toContain('Enter it in USD');
		expect(readFigure('years', '', initialState).error).toBe('Enter a whole number from 1 to 40.');
		expect(readFigure('raise', 'x', initialState).error).toBe('Enter a percentage from −20 to 50.');
	});
});
