import { describe, expect, test } from 'vitest';
import { ASKED } from '../../../../../src/islands/confidence-framing/core/reverse/heard.ts';
import { findPhrases } from '../../../../../src/islands/confidence-framing/core/reverse/index.ts';
import { ENTRIES } from '../../../../../src/islands/confidence-framing/core/reverse/trie.ts';
import { perceptions } from '../content.ts';

const heard = (text: string) => findPhrases(text).flatMap((finding) => finding.heard ?? []);

describe('what readers hear in a hedge', () => {
	test.each([
		['The gate is almost certainly shut.', 'almost certainly'],
		['A strike is virtually certain.', 'almost certainly'],
		['Rain is highly likely.', 'highly likely'],
		['Rain is very likely.', 'highly likely'],
		['There is a very good chance of rain.', 'very good chance'],
		['Rain is probable.', 'probable'],
		['Rain is likely.', 'likely'],
		['The gate is probably shut.', 'probably'],
		['We believe the gate is shut.', 'we believe'],
		['I still believe the gate is shut.', 'we believe'],
		['The odds of rain stand at better than even.', 'better than even'],
		['The race is about even.', 'about even'],
		['I doubt the gate is shut.', 'we doubt'],
		['Rain is improbable.', 'improbable'],
		['Rain is unlikely.', 'unlikely'],
		['Rain isn’t likely.', 'unlikely'],
		['Probably not the gate.', 'probably not'],
		['There is little chance of rain.', 'little chance'],
		['There is almost no chance of rain.', 'almost no chance'],
		['Rain is highly unlikely.', 'highly unlikely'],
		['The chances are slight.', 'chances are slight'],
	])('is looked up by the phrase people were asked about: %s', (text, phrase) => {
		expect(heard(text)).toEqual([phrase]);
	});

	test.each([
		'Rain is quite likely.',
		'It might rain.',
		'There is a slim chance of rain.',
		'We do not believe it.',
		'Rain is more likely.',
	])('is left open where nobody was asked: %s', (text) => {
		expect(heard(text)).toEqual([]);
	});

	test('is known for every phrase of the answers on file', () => {
		const asked = perceptions.flatMap((study) => study.phrases.map(({ phrase }) => phrase));
		expect([...ASKED].sort()).toEqual([...new Set(asked)].sort());
	});
});

describe('the lexicon', () => {
	test('knows at least 150 phrases, before they are inflected', () => {
		expect(new Set(ENTRIES.map(({ id }) => id)).size).toBeGreaterThanOrEqual(150);
	});

	test('is read to its last bracket', () => {
		expect(ENTRIES.filter(({ id }) => !/^[\w' -]+$/.test(id))).toEqual([]);
	});

	test('names a noun of chance by its size', () => {
		const [finding] = findPhrases('There is only a remote chance of rain.');
		expect(finding).toMatchObject({ phrase: 'a remote chance', entry: 'remote chance' });
	});
});
