import { describe, expect, test } from 'vitest';
import { chanceToBeat } from '../../../../src/domain/proportion/chance-to-beat.ts';
import { differenceInterval } from '../../../../src/domain/proportion/difference.ts';
import { LEVELS } from '../../../../src/domain/proportion/level.ts';
import { liftInterval } from '../../../../src/domain/proportion/lift.ts';
import { scoreTestPValue } from '../../../../src/domain/proportion/score-test.ts';
import { wilsonInterval } from '../../../../src/domain/proportion/wilson.ts';

const arm = (conversions: number, visitors: number) => ({ conversions, visitors });
const BILLION = 1_000_000_000;

describe('where counts say little', () => {
	test('nothing converted in control: the lift is at least something', () => {
		const lift = liftInterval(arm(30, 100), arm(0, 100), 95);
		expect(lift).toEqual({ kind: 'at-least', low: expect.any(Number) as number });
		expect(lift.kind === 'at-least' && lift.low).toBeGreaterThan(0);
	});

	test('nothing converted at all: no lift, and the reason', () => {
		expect(liftInterval(arm(0, 10), arm(0, 20), 95)).toEqual({
			kind: 'undefined',
			reason: 'no-conversions',
		});
	});

	test('nothing converted in treatment: down to nothing left', () => {
		const lift = liftInterval(arm(0, 100), arm(30, 100), 95);
		expect(lift).toMatchObject({ kind: 'bounded', low: -1, central: -1 });
		expect(lift.kind === 'bounded' && lift.high).toBeLessThan(0);
	});

	test('an end that counts put at 0, 1 or −1 is exactly there', () => {
		expect(wilsonInterval(arm(0, 7), 95).low).toBe(0);
		expect(wilsonInterval(arm(7, 7), 95).high).toBe(1);
		expect(differenceInterval(arm(0, 7), arm(9, 9), 95)).toMatchObject({ low: -1, central: -1 });
		expect(differenceInterval(arm(9, 9), arm(0, 7), 95)).toMatchObject({ central: 1, high: 1 });
	});

	// By hand: control's rate stays 0, so treatment's is Wilson's end, c / (n + c), where c is 1.959964²
	// times N/(N−1). Digits are lost here if the pull is not counted from the size of the arm.
	test.each([10, 1e6, BILLION])('nothing converted in two arms of %d: Wilson’s end', (visitors) => {
		const limit = (1.959963984540054 ** 2 * 2 * visitors) / (2 * visitors - 1);
		const { low, high } = differenceInterval(arm(0, visitors), arm(0, visitors), 95);
		expect(Math.abs((high * (visitors + limit)) / limit - 1)).toBeLessThan(1e-13);
		expect(low).toBe(-high);
	});

	// Both rates must be as likely to be the higher one.
	test.each([
		[0, 5],
		[5, 5],
		[2, 5],
		[BILLION, BILLION],
	])(
		'the same counts twice (%d of %d): an even chance and no evidence',
		(conversions, visitors) => {
			const same = arm(conversions, visitors);
			expect(chanceToBeat(same, same)).toBeCloseTo(0.5, 12);
			expect(scoreTestPValue(same, same)).toBe(1);
		},
	);

	// By hand: of the 6 orders of two points and one, one has both below.
	test('one visitor in each arm', () => {
		expect(chanceToBeat(arm(1, 1), arm(0, 1))).toBeCloseTo(5 / 6, 14);
		expect(differenceInterval(arm(1, 1), arm(0, 1), 95).low).toBeLessThan(0);
		expect(scoreTestPValue(arm(1, 1), arm(0, 1))).toBeGreaterThan(0.3);
	});

	test('whatever the counts, nothing is undefined or the wrong way round', () => {
		const counts = [
			...[arm(0, 1), arm(1, 1), arm(0, 2), arm(1, 2), arm(0, 40), arm(40, 40), arm(13, 40)],
			...[arm(0, BILLION), arm(1, BILLION), arm(BILLION - 1, BILLION), arm(BILLION, BILLION)],
		];
		for (const treatment of counts)
			for (const control of counts)
				for (const level of [LEVELS.min, 95, LEVELS.max]) {
					const what = JSON.stringify([treatment, control, level]);
					const { low, central, high } = differenceInterval(treatment, control, level);
					expect(-1 <= low && low <= central && central <= high && high <= 1, what).toBe(true);
					const lift = liftInterval(treatment, control, level);
					if (lift.kind === 'bounded')
						expect(
							-1 <= lift.low && lift.low <= lift.central && lift.central <= lift.high,
							what,
						).toBe(true);
					if (lift.kind === 'at-least') expect(lift.low, what).toBeGreaterThan(-1);
					for (const share of [
						scoreTestPValue(treatment, control),
						chanceToBeat(treatment, control),
					])
						expect(share >= 0 && share <= 1, what).toBe(true);
				}
	});

	test('an answer comes within a frame, even for a billion visitors far apart', () => {
		const started = performance.now();
		expect(chanceToBeat(arm(BILLION / 10, BILLION), arm(BILLION / 5, BILLION))).toBe(0);
		expect(chanceToBeat(arm(BILLION / 5, BILLION), arm(BILLION / 10, BILLION))).toBe(1);
		// Generous: a busy machine is slower; walking through all terms would take seconds.
		expect(performance.now() - started).toBeLessThan(500);
	});
});

describe('what cannot be is refused by name', () => {
	const fine = arm(1, 10);

	test.each([
		[arm(11, 10), 'treatment.conversions: expected a whole number from 0 to 10, received 11.'],
		[arm(-1, 10), 'treatment.conversions: expected a whole number from 0 to 10, received -1.'],
		[arm(1.5, 10), 'treatment.conversions: expected a whole number from 0 to 10, received 1.5.'],
		[arm(NaN, 10), 'treatment.conversions'],
		[arm(0, 0), 'treatment.visitors: expected a whole number from 1 to 1000000000, received 0.'],
		[arm(0, BILLION + 1), 'treatment.visitors'],
		[arm(0, Infinity), 'treatment.visitors'],
	])('%o', (impossible, message) => {
		for (const ask of [differenceInterval, liftInterval])
			expect(() => ask(impossible, fine, 95)).toThrow(message);
		expect(() => scoreTestPValue(impossible, fine)).toThrow(message);
		expect(() => chanceToBeat(fine, impossible)).toThrow(message.replace('treatment', 'other'));
		expect(() => differenceInterval(fine, impossible, 95)).toThrow(
			message.replace('treatment', 'control'),
		);
		expect(() => wilsonInterval(impossible, 95)).toThrow(RangeError);
	});

	test.each([0, 49.9, 99.95, 100, 0.95, NaN])('a level of %d', (level) => {
		const message = `level: expected a percentage from 50 to 99.9, received ${level}.`;
		expect(() => wilsonInterval(fine, level)).toThrow(message);
		expect(() => differenceInterval(fine, fine, level)).toThrow(message);
		expect(() => liftInterval(fine, fine, level)).toThrow(message);
	});
});
