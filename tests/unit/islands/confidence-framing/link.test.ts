import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLink, writeLink } from '../../../../src/islands/confidence-framing/core/query.ts';
import {
	initialState,
	reduce,
	type State,
} from '../../../../src/islands/confidence-framing/core/state.ts';
import { filledState } from './generated.ts';
import { stateWith } from './states.ts';

const START = { search: '', hash: '' };
const opened = (address: { search: string; hash: string }): State => {
	const action = openLink(address);
	return action ? reduce(initialState, action) : initialState;
};

describe('a link to the confidence framing tool', () => {
	test('is bare while nothing has been changed', () => {
		expect(writeLink(initialState, START)).toEqual(START);
		expect(openLink(START)).toBeUndefined();
	});

	test('brings back what was entered', () => {
		fc.assert(
			fc.property(filledState, (state) => {
				expect(opened(writeLink(state, START))).toEqual(state);
			}),
		);
	});

	test('carries what was typed behind the #, where no server sees it', () => {
		const { search, hash } = writeLink(
			stateWith({ metric: 'secret sales' }, { words: 'icd-203' }),
			START,
		);
		expect(search).toBe('?words=icd-203');
		expect(hash).toBe('#metric=secret+sales');
	});

	test('carries only the way in that is open', () => {
		const state = stateWith({ pasted: 'A secret.' }, { mode: 'experiment' });
		expect(writeLink(state, START)).toEqual({ search: '?mode=experiment', hash: '' });
	});

	test('says that a field was emptied', () => {
		const link = writeLink(stateWith({ baseline: ' ' }), START);
		expect(link.hash).toBe('#baseline=-');
		expect(opened(link).good.baseline).toBe('');
	});

	test('keeps other people’s parameters', () => {
		const link = writeLink(stateWith({ low: '3' }), { search: '?utm=x', hash: '#?secret=abc' });
		expect(link).toEqual({ search: '?utm=x', hash: '#?secret=abc&low=3' });
	});

	test.each([
		['?mode=boss', ''],
		['?words=<script>', ''],
		['?audience=__proto__&scale=constructor', ''],
		['', '#low=abc'],
		['', '#chance=100'],
		['', '#early=soon'],
		['', '#baseline=%E0%A4%A'],
		['', '#treatmentVisitors=1e9'],
	])('stays at the start on %s%s', (search, hash) => {
		expect(opened({ search, hash })).toEqual(initialState);
	});

	test('takes the first of two', () => {
		expect(opened({ search: '', hash: '#low=3&low=4' }).good.low).toBe('3');
	});

	test('never breaks', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
				opened({ search: `?${search}`, hash: `#${hash}` });
			}),
		);
	});

	// Links are out in the world: a change here needs a migration, not a new expectation.
	test('of the first release still opens', () => {
		const state = opened({
			search:
				'?mode=forecast&audience=engineer&words=ipcc-2007&direction=fall&scale=points&wording=article&stopping=looked&tail=20',
			hash: '#metric=churn&low=1&high=2&chance=90&baseline=4%25&when=by+June&condition=-&review=-&marginLow=1&marginHigh=2',
		});
		expect(state).toMatchObject({
			audience: 'engineer',
			words: 'ipcc-2007',
			direction: 'fall',
			scale: 'points',
			wording: 'article',
			stopping: 'looked',
			tail: '20',
			good: {
				metric: 'churn',
				low: '1',
				chance: '90',
				baseline: '4%',
				condition: '',
				marginHigh: '2',
			},
		});
		expect(
			opened({
				search: '?mode=delivery',
				hash: '#what=it&early=1+week&likely=2+weeks&late=3+weeks&start=2027-03-01',
			}).good,
		).toMatchObject({ what: 'it', early: '1 week', late: '3 weeks', start: '2027-03-01' });
		expect(
			opened({
				search: '?mode=experiment',
				hash: '#treatmentVisitors=10&treatmentConversions=1&controlVisitors=20&controlConversions=2&level=90&split=33&smallest=10',
			}).good,
		).toMatchObject({
			treatmentVisitors: '10',
			controlConversions: '2',
			level: '90',
			split: '33',
			smallest: '10',
		});
		expect(opened({ search: '?mode=reverse', hash: '#pasted=It+will.' }).good.pasted).toBe(
			'It will.',
		);
	});
});
