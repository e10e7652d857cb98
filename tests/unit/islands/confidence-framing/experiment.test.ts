import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../../src/islands/confidence-framing/core/answer.ts';
import { readExperiment } from '../../../../src/islands/confidence-framing/core/experiment/reading.ts';
import { pValueSentence } from '../../../../src/islands/confidence-framing/core/experiment/rows.ts';
import type { State } from '../../../../src/islands/confidence-framing/core/state.ts';
import { stateWith } from './states.ts';

const counts = (
	treatment: readonly [number, number],
	control: readonly [number, number],
	more = {},
) =>
	stateWith(
		{
			treatmentConversions: String(treatment[0]),
			treatmentVisitors: String(treatment[1]),
			controlConversions: String(control[0]),
			controlVisitors: String(control[1]),
			...more,
		},
		{ mode: 'experiment' },
	);
const said = (state: State) =>
	answerOf(state, [])?.sentence(state.audience).replaceAll('*', '') ?? '';
const broken = (state: State) => answerOf(state, [])?.faults.map(({ rule }) => rule);
const rows = (state: State) => Object.fromEntries(answerOf(state, [])?.rows ?? []);

describe('a test result', () => {
	// Rates and lift by hand; the interval and the sample size as R 4.2.2 gives them (scoreci by
	// definition, power.prop.test), the chance by mpmath: see src/domain/proportion/README.md.
	test('says counts, rates, lift, interval, what it shows, the chance and what it would take', () => {
		expect(said(counts([6283, 122000], [6100, 122000]))).toBe(
			'Checkout conversion: 5.15% with the change (6,283 of 122,000), 5% without it (6,100 of 122,000). That is a relative lift of 3%, 95% confidence interval −0.5% to +6.6%. The interval includes zero, so the test shows neither a rise nor a fall. There is a 95.4% chance that the true rate is higher with the change, judging by these counts alone. To find a relative lift of 5% in 80% of such tests takes 122,124 visitors per arm.',
		);
	});

	test('speaks of a rise only where the interval leaves zero out', () => {
		expect(said(counts([6500, 122000], [6100, 122000]))).toContain('so the test shows a rise');
		expect(said(counts([5700, 122000], [6100, 122000]))).toContain('so the test shows a fall');
	});

	test('gives the odds in the positive', () => {
		expect(said(counts([5900, 122000], [6100, 122000]))).toContain(
			'chance that the true rate is lower with the change',
		);
	});

	test('never shows all or nothing for a chance', () => {
		const sentence = said(counts([9000, 122000], [6100, 122000]));
		expect(sentence).toContain('a chance of more than 99.9%');
		expect(sentence).not.toMatch(/\b(?:100|0)% chance/);
	});

	test('has a sentence for each thing that cannot be computed', () => {
		expect(said(counts([9, 1000], [0, 1000]))).toContain('the relative lift has no upper end');
		expect(said(counts([0, 1000], [0, 1000]))).toContain('cannot tell a lift');
		expect(said(counts([0, 1000], [0, 1000]))).not.toContain('chance that');
		expect(said(stateWith({ treatmentVisitors: '' }, { mode: 'experiment' }))).toContain(
			'Enter visitors',
		);
		expect(said(counts([11, 10], [1, 10]))).toContain('no arm has more conversions than visitors');
	});

	// 120,000 against 122,000: chi-square 16.5, p below 0.001 (R, chisq.test).
	test('is not reported where the split is off', () => {
		const state = counts([6283, 120000], [6100, 122000]);
		expect(said(state)).toContain('This test cannot be read yet.');
		expect(said(state)).not.toContain('lift of');
		expect(broken(state)).toEqual(['split-mismatch']);
		expect(answerOf(state, [])?.bar).toBeUndefined();
	});

	test('is measured against the split that was planned', () => {
		expect(broken(counts([60, 1000], [540, 9000], { split: '10' }))).toEqual([]);
		expect(broken(counts([60, 1000], [540, 9000]))).toContain('split-mismatch');
	});

	test('is called tiny with five or fewer on one side, and stopped early where it was', () => {
		expect(broken(counts([5, 100], [20, 100]))).toEqual(['tiny-sample']);
		expect(broken(counts([96, 100], [90, 100]))).toEqual(['tiny-sample']);
		expect(broken(counts([6, 100], [20, 100]))).toEqual([]);
		const peeked = { ...counts([60, 1000], [50, 1000]), stopping: 'looked' as const };
		expect(broken(peeked)).toEqual(['peeking']);
	});

	test('has a table with every figure, and the p-value only for those who ask', () => {
		const table = rows(counts([6283, 122000], [6100, 122000]));
		expect(table['With the change']).toBe('5.15% (95% interval 5.02% to 5.28%)');
		expect(table['Difference, percentage points']).toBe('0.15 (−0.03 to 0.33)');
		expect(Object.keys(table).join()).not.toContain('p-value');
		const reading = readExperiment(counts([6283, 122000], [6100, 122000]));
		if ('ask' in reading) throw new Error(reading.ask);
		// R 4.2.2: prop.test(c(6283, 6100), c(122000, 122000), correct = FALSE)$p.value is 0.09143.
		expect(pValueSentence(reading)).toContain('*0.091*');
		expect(pValueSentence(reading)).toContain('not the chance that the change does nothing');
	});

	const arm = fc
		.integer({ min: 1, max: 1e9 })
		.chain((visitors) => fc.tuple(fc.integer({ min: 0, max: visitors }), fc.constant(visitors)));

	test('never claims what its interval does not show, and never breaks', () => {
		fc.assert(
			fc.property(arm, arm, fc.double({ min: 50, max: 99.9, noNaN: true }), (one, other, level) => {
				const state = counts(one, other, { level: level.toFixed(1) });
				const reading = readExperiment(state);
				if ('ask' in reading) throw new Error(reading.ask);
				const sentence = said(state);
				expect(sentence).not.toMatch(/NaN|undefined|Infinity|null/);
				const { lift, shows, ratio } = reading;
				if (ratio.mismatch) {
					expect(sentence).toContain('cannot be read yet');
					return;
				}
				if (lift.kind === 'undefined') return;
				expect(sentence.includes('shows a rise')).toBe(shows === 'rise');
				expect(sentence.includes('shows a fall')).toBe(shows === 'fall');
				if (shows === 'rise') expect(lift.low).toBeGreaterThan(0);
				if (shows === 'fall' && lift.kind === 'bounded') expect(lift.high).toBeLessThan(0);
			}),
			{ numRuns: 150 },
		);
	});
});
