import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readField } from '../../../../src/islands/metric-translator/core/fields.ts';
import { openLink, writeLink } from '../../../../src/islands/metric-translator/core/query.ts';
import {
	initialState,
	reduce,
	type State,
} from '../../../../src/islands/metric-translator/core/state.ts';
import {
	isAsked,
	textsOf,
	WORLD_IDS,
} from '../../../../src/islands/metric-translator/core/worlds.ts';
import { anyState } from './generated.ts';
import { stateWith } from './states.ts';

const START = { search: '', hash: '' };
const opened = (address: { search: string; hash: string }): State => {
	const action = openLink(address);
	return action ? reduce(initialState, action) : initialState;
};

describe('an amount', () => {
	test.each([
		['5k', 5000],
		['2 lakh', 200_000],
		['1.5 crore', 15_000_000],
		['£1,250.50', 1250.5],
		['0', 0],
	])('is read from %s', (text, value) => {
		expect(readField('missCost', text)).toEqual({ value });
	});

	test.each(['30 a year', '5k to 6k', '-5k', '2000 crore'])('is not read from %s', (text) => {
		expect(readField('missCost', text).error).toContain('Enter one amount');
	});
});

describe('a link to the metric translator', () => {
	test('is bare while nothing has been changed', () => {
		expect(writeLink(initialState, START)).toEqual(START);
		expect(openLink(START)).toBeUndefined();
	});

	test('brings back every figure that plays a part', () => {
		fc.assert(
			fc.property(anyState, fc.constantFrom(...WORLD_IDS), (state, world) => {
				const own = { ...state, world };
				const back = opened(writeLink(own, START));
				expect(back).toMatchObject({ world, way: own.way, audience: own.audience });
				for (const [name, text] of Object.entries(own.good))
					if (isAsked(name as keyof State['good'], own.way))
						expect(back.good[name as keyof State['good']]).toBe(text);
			}),
		);
	});

	test('carries figures behind the #, where no server sees them, and only those of the open way in', () => {
		const state = stateWith({ afterFalse: '600', afterPrecision: '90%' }, { audience: 'reviewer' });
		expect(writeLink(state, START)).toEqual({
			search: '?audience=reviewer',
			hash: '#afterFalse=600',
		});
		expect(writeLink(stateWith({ hourCost: ' ' }), START).hash).toBe('#hourCost=-');
		expect(opened({ search: '', hash: '#hourCost=-' }).good.hourCost).toBe('');
	});

	test('opens one of the article’s worlds by its name alone', () => {
		expect(writeLink(stateWith({}, {}, 'precision-84'), START).search).toBe('?world=precision-84');
		expect(opened({ search: '?world=precision-84', hash: '' })).toEqual(
			stateWith({}, {}, 'precision-84'),
		);
	});

	test('takes a currency for a post, and gives way to one that was typed', () => {
		expect(opened({ search: '?currency=INR', hash: '' })).toEqual(stateWith({ currency: '₹' }));
		// Its symbol is a code, after which figures have a space of their own.
		expect(opened({ search: '?world=precision-84&currency=CHF', hash: '' })).toEqual(
			stateWith({ currency: 'CHF' }, {}, 'precision-84'),
		);
		const typed = { search: '?currency=INR', hash: '#currency=Taler' };
		expect(opened(typed).good.currency).toBe('Taler');
		expect(writeLink(opened(typed), typed)).toEqual({ search: '', hash: '#currency=Taler' });
		// Typed back to the example's own: the address must not bring the other one back.
		expect(writeLink(initialState, { search: '?currency=INR', hash: '' }).search).toBe('');
		expect(openLink({ search: '?currency=XXL', hash: '' })).toBeUndefined();
	});

	test('keeps other people’s parameters', () => {
		const link = writeLink(stateWith({ minutes: '5' }), { search: '?utm=x', hash: '#?secret=abc' });
		expect(link).toEqual({ search: '?utm=x', hash: '#?secret=abc&minutes=5' });
	});

	test.each([
		['?world=best', ''],
		['?way=both&audience=__proto__', ''],
		['', '#afterFalse=-5'],
		['', '#share=0'],
		['', '#level=100'],
		['', '#volume=1e9'],
		['', '#minutes=%E0%A4%A'],
		['', `#real=${'x'.repeat(40)}`],
	])('stays at the start on %s%s', (search, hash) => {
		expect(opened({ search, hash })).toEqual(initialState);
	});

	// Links are out in the world: a change here needs a migration, not a new expectation.
	test('still reads a link from the first release', () => {
		const state = opened({
			search: '?world=precision-89&way=counts&audience=data-team',
			hash: '#beforeCaught=10&beforeFalse=9&beforeMissed=8&beforeCases=70&afterCaught=11&afterFalse=7&afterMissed=6&afterCases=71&volume=500&share=4&minutes=3&hourCost=20&missCost=30&level=90&currency=%E2%82%AC&real=bugs&cases=reports',
		});
		expect(state).toMatchObject({ world: 'precision-89', way: 'counts', audience: 'data-team' });
		expect(state.good).toEqual({
			...textsOf('precision-89'),
			...{ beforeCaught: '10', beforeFalse: '9', beforeMissed: '8', beforeCases: '70' },
			...{ afterCaught: '11', afterFalse: '7', afterMissed: '6', afterCases: '71' },
			...{ volume: '500', share: '4', minutes: '3', hourCost: '20', missCost: '30', level: '90' },
			...{ currency: '€', real: 'bugs', cases: 'reports' },
		});
	});
});

describe('a field', () => {
	test.each([
		['afterPrecision', '0.84', 0.84, 'Read as 84%.'],
		['afterPrecision', '.84', 0.84, 'Read as 84%.'],
		['afterPrecision', '1', 1, 'Read as 100%.'],
		['afterPrecision', '84', 0.84, undefined],
		['afterPrecision', '84,5 %', 0.845, undefined],
		['afterPrecision', '0.5%', 0.005, undefined],
		['afterPrecision', '0', 0, undefined],
		['share', '0.5', 0.005, undefined],
		['missCost', '£1,250.50', 1250.5, undefined],
		['missCost', '60 €', 60, undefined],
		['volume', '1.000.000', 1_000_000, undefined],
		['volume', '122.000', 122_000, undefined],
		['afterFalse', '4.600', 4600, undefined],
		['hourCost', '', undefined, undefined],
	] as const)('%s reads %s as %d', (name, text, value, echo) => {
		const read = readField(name, text);
		expect(read.error).toBeUndefined();
		expect(read.value).toBe(value);
		expect(read.echo).toBe(echo);
	});

	test.each([
		['afterFalse', '-5', 'Enter a whole number from 0'],
		['afterFalse', '', 'Enter a whole number from 0'],
		['afterCases', '0', 'Enter a whole number from 1'],
		['afterPrecision', '101', 'Enter a percentage from 0 to 100'],
		['share', '100', 'Enter a percentage between 0 and 100'],
		['missCost', '60 to 80', 'Enter one amount'],
		['minutes', 'a while', 'Enter minutes'],
		['level', '99.95', 'Enter a percentage from 50'],
		['real', 'x'.repeat(31), 'it has 1 too many'],
	] as const)('%s answers %s with what to enter', (name, text, ask) => {
		expect(readField(name, text).error).toContain(ask);
	});

	test('that cannot be read keeps its text, and the answer stays on the last that could', () => {
		const typed = reduce(initialState, { type: 'text-typed', name: 'afterFalse', text: '67O' });
		expect(typed.texts.afterFalse).toBe('67O');
		expect(typed.good.afterFalse).toBe('670');
	});
});
