import guardrails from 'virtual:content/guardrails';
import regulated from 'virtual:content/regulated';
import { describe, expect, test } from 'vitest';
import { GUARDRAIL_IDS, USE_IDS } from '../../../../src/islands/project-brief/core/brief.ts';
import {
	checkWords,
	startWords,
	warningSentence,
	type RegulatedUse,
} from '../../../../src/islands/project-brief/core/regulated.ts';

test('every use and every guardrail of the content can be named in a link, and no other', () => {
	expect(regulated.map(({ id }) => id)).toEqual(USE_IDS);
	expect(guardrails.map(({ id }) => id)).toEqual(GUARDRAIL_IDS);
});

describe.each(regulated.map((use) => [use.id, use] as const))('the warning for %s', (_, use) => {
	test('names more than one place, and a day for a rule at least', () => {
		expect(new Set(use.rules.map(({ place }) => place)).size).toBeGreaterThan(1);
		expect(use.rules.some(({ from }) => from)).toBe(true);
	});

	test('says “since” of what has gone on from a day, and “from” of the rest', () => {
		for (const { begins = '' } of use.rules)
			if (/ ha(?:s|ve) /.test(begins)) expect(begins).toMatch(/ since$/);
			else expect(begins).toMatch(/^$| from$/);
	});

	test('offers something safer', () => {
		expect(use.safer.length).toBeGreaterThanOrEqual(2);
	});
});

const USE = {
	checkedOn: '2026-11-26',
	checkBy: '2027-01-31',
} as RegulatedUse;
const RULE = { place: 'EU', law: 'A', says: 'B', begins: 'The duties apply from', sources: ['x'] };

describe('the day a rule starts', () => {
	test.each([
		['2027-12-01', 'The duties apply from 2 December 2027 (not yet).'],
		['2027-12-02', 'The duties apply from 2 December 2027 (in force).'],
		['2030-01-01', 'The duties apply from 2 December 2027 (in force).'],
		[undefined, 'The duties apply from 2 December 2027.'],
	])('is told on %s', (today, words) => {
		expect(startWords({ ...RULE, from: '2027-12-02' }, today)).toBe(words);
	});

	test('is left out where the law has none on file', () => {
		expect(startWords({ place: 'EU', law: 'A', says: 'B', sources: ['x'] }, '2026-11-26')).toBe('');
	});
});

test('a law that nobody has looked up in time is said to be old', () => {
	expect(checkWords(USE, '2027-01-31')).toBe(
		'Looked up on 26 November 2026. To be looked up again by 31 January 2027.',
	);
	expect(checkWords(USE, '2027-02-01')).toContain('check before you lean on it');
});

test('uses are named in a sentence', () => {
	const name = (...names: string[]) => warningSentence(names.map((one) => ({ name: one })));
	expect(name()).toBe('');
	expect(name('Hiring')).toBe('Regulated: *hiring*.');
	expect(name('Hiring', 'Credit', 'Health')).toBe('Regulated: *hiring, credit and health*.');
});
