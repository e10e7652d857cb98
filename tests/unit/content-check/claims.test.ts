import { describe, expect, test } from 'vitest';
import { overdueClaims } from '../../../src/content-check/check.ts';
import { formatFault } from '../../../src/content-check/fault.ts';
import { parseContent } from '../../../src/content-check/read-content.ts';
import { faultsAfter, replacing, SOUND } from './sound-content.ts';

const ofPremium = (words: string, by: string) =>
	faultsAfter({ 'claims/premium.yaml': replacing(words, by) }).filter((fault) =>
		fault.includes('quantit'),
	);

describe('a change to a claim', () => {
	const changedTo = (...values: [of: string, to: string][]) =>
		faultsAfter({
			'claims/premium.yaml': (text) =>
				`${text}changes:\n${values
					.map(
						([of, to], index) =>
							`  - { on: '2027-01-0${String(9 - index)}', values: [{ of: ${of}, from: x, to: '${to}' }] }\n`,
					)
					.join('')}`,
		});

	test.each([
		['Premium', '4.8%'],
		['Premium', '−10.0 to 18.1%'],
		['Verdict', 'contested'],
	])('may end at what the claim says (%s: %s)', (of, to) => {
		expect(changedTo([of, to])).toEqual([]);
	});

	test('may not end at a figure that the claim does not have', () => {
		expect(changedTo(['Premium', '4.9%'])).toEqual([
			'src/content/claims/premium.yaml: by the change of 2027-01-09, Premium is 4.9%, which the claim no longer has. Fix: correct the change, or add one for what has changed since.',
		]);
	});

	test('may not end at another verdict', () => {
		expect(changedTo(['Verdict', 'mixed'])[0]).toContain('Verdict is mixed, which the claim no');
	});

	test('is history once a later one changes the same value', () => {
		expect(changedTo(['Premium', '4.8%'], ['Premium', '4.9%'])).toEqual([]);
	});
});

describe('a quantity and the notes beside it', () => {
	test('may not differ by a slip', () => {
		expect(ofPremium('high: 18.1', 'high: 18.2')).toEqual([
			'src/content/claims/premium.yaml: quantity open has high 18.2, which no text of the claim has, while one has +18.1, which no quantity has. Fix: correct whichever is mistyped, or state 18.2 in a note.',
		]);
	});

	test.each([
		['two digits swapped', 'comparedWith: 805', 'comparedWith: 850', 'has comparedWith 850'],
		['a digit dropped', 'comparedWith: 805', 'comparedWith: 85', 'has comparedWith 85'],
		['a digit added', 'comparedWith: 805', 'comparedWith: 8055', 'has comparedWith 8055'],
		['a small count', 'n: 11', 'n: 12', 'has n 12'],
		['a single digit', 'central: 4.8', 'central: 5.8', 'has central 5.8'],
	])('and %s', (_, words, by, fault) => {
		expect(ofPremium(words, by)).toEqual([expect.stringContaining(fault)]);
	});

	test('may not share two thirds of an interval', () => {
		expect(ofPremium('central: 4.8', 'central: 12.5')).toEqual([
			'src/content/claims/premium.yaml: quantity open has central 12.5, and the note that gives the rest does not: “Open data gives +4.8% (95% interval −10.0 to +18.1), 11 ads …”. Fix: state 12.5 in that note, or correct it.',
		]);
	});

	test('may not differ in sign', () => {
		const turned = (text: string) => text.replace('low: -10,', 'low: -9,').replace('−10.0', '+9.0');
		expect(faultsAfter({ 'claims/premium.yaml': turned })).toEqual([
			expect.stringContaining(
				'quantity open has low −9, which no text of the claim has, while one has +9.0',
			),
		]);
	});

	test('agree where a note writes a small number as a word', () => {
		expect(ofPremium('11 ads against', 'eleven ads against')).toEqual([]);
	});

	test('agree where a size stands in the quantity alone', () => {
		expect(ofPremium('against 805.', 'against the rest.')).toEqual([]);
	});

	test('are only warned of where the figure stands in the quantity alone', () => {
		expect(
			ofPremium('quantities:', 'quantities:\n  - { id: firm, high: 147.1, source: vendor }'),
		).toEqual([
			'src/content/claims/premium.yaml: warning: quantity firm has high 147.1, which no text states. Fix: state 147.1 in a note.',
		]);
	});

	test('do not disagree with the day of a date, or a year', () => {
		const dated = (text: string) =>
			text
				.replace('no method.', 'no method on 23 May 2026.')
				.replace('quantities:', 'quantities:\n  - { id: firm, n: 24, high: 40, source: vendor }');
		expect(faultsAfter({ 'claims/premium.yaml': dated })).toEqual([]);
	});

	test('have an id of their own', () => {
		expect(
			ofPremium('quantities:', 'quantities:\n  - { id: open, low: 10, source: vendor }'),
		).toEqual([
			'src/content/claims/premium.yaml: two quantities have the id open. Fix: give each an id of its own: tools find it by that.',
		]);
	});
});

describe('what a verdict rests on', () => {
	test('supported: a source under for that is better than weak', () => {
		expect(faultsAfter({ 'claims/cost.yaml': replacing('[open-data]', '[vendor]') })).toEqual([
			'src/content/claims/cost.yaml: the verdict is supported, and no source under for is better than weak. Fix: add such a source to a note under for, or change the verdict.',
		]);
	});

	test('supported: under for, not against', () => {
		expect(faultsAfter({ 'claims/cost.yaml': replacing('for:', 'against:') })).toHaveLength(1);
	});

	test('contested: not weak sources alone', () => {
		const weak = replacing('sources: [open-data]', 'sources: [vendor]');
		expect(faultsAfter({ 'claims/premium.yaml': weak })).toEqual([
			'src/content/claims/premium.yaml: the verdict is contested, and it rests on weak sources alone. Fix: add a source of a better tier to a note, or change the verdict to attributed.',
		]);
	});

	test('attributed: it may be weak sources alone, for that is what the word says', () => {
		const evidence = replacing(
			'chapter:',
			'for: [{ note: A vendor agrees., sources: [vendor] }]\nchapter:',
		);
		expect(faultsAfter({ 'claims/filler-3.yaml': evidence })).toEqual([]);
	});
});

describe('the register', () => {
	test('gives each number once', () => {
		expect(faultsAfter({ 'claims/filler-4.yaml': replacing('number: 4', 'number: 3') })).toEqual([
			'src/content/claims: no claim has the number 4. Fix: write the claim; numbers are never dropped.',
			'src/content/claims/filler-4.yaml: number 3 belongs to filler-3 already. Fix: give it the number it has in the register.',
		]);
	});

	test('has every claim marked in its chapter', () => {
		const unmarked = replacing(
			'<Claim id="cost">Building costs fell.</Claim>',
			'<Evidence id="cost">x</Evidence>',
		);
		expect(faultsAfter({ 'guide/pay.mdx': unmarked })).toEqual([
			'src/content/claims/cost.yaml: src/content/guide/pay.mdx never marks this claim. Fix: write <Claim id="cost"> there, where the text states it.',
		]);
	});

	test('uses every source', () => {
		expect(faultsAfter({ 'sources/spare.yaml': 'tier: news\n' })).toEqual([
			'src/content/sources/spare.yaml: nothing uses this source. Fix: name it under the sources of a note, a quantity or a rule, or delete the file.',
		]);
	});
});

describe('a claim to be checked again by 1 December', () => {
	const overdueOn = (today: string) =>
		overdueClaims(parseContent(SOUND).set, today).map(formatFault);

	test('is not overdue on that day', () => {
		expect(overdueOn('2026-12-01')).toEqual([]);
	});

	test('is overdue on the next, and only warned of', () => {
		expect(overdueOn('2026-12-02')).toEqual([
			'src/content/claims/premium.yaml: warning: this claim was to be checked again by 2026-12-01. Fix: read its sources again, then set checkedOn and checkBy (and changes, if it changed).',
		]);
	});
});
