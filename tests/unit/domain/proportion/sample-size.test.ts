import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	minimumDetectableLift,
	visitorsPerArm,
} from '../../../../src/domain/proportion/sample-size.ts';

const USUAL = { baseline: 0.05, power: 80, level: 95 };

describe('visitors per arm', () => {
	// R 4.2.2: power.prop.test(p1 = 0.05, p2 = 0.0525, power = 0.8), n = 122123.47.
	test('for a twentieth more on a 5% baseline', () => {
		expect(visitorsPerArm(USUAL, 0.05)).toBe(122_124);
	});

	// By hand: with rates of 1/2 and 0, z = 1.959964: ((1.959964 √0.375 + 0 · 1/2) / 0.5)² = 5.76.
	test('down to nothing left, at even power', () => {
		expect(visitorsPerArm({ baseline: 0.5, power: 50, level: 95 }, -1)).toBe(6);
	});

	test('grow with power and level and as the lift shrinks', () => {
		const needed = visitorsPerArm(USUAL, 0.1);
		expect(visitorsPerArm({ ...USUAL, power: 90 }, 0.1)).toBeGreaterThan(needed);
		expect(visitorsPerArm({ ...USUAL, level: 99 }, 0.1)).toBeGreaterThan(needed);
		expect(visitorsPerArm(USUAL, 0.09)).toBeGreaterThan(needed);
	});

	test('are a number even for the smallest plan', () => {
		const needed = visitorsPerArm({ baseline: 1e-9, power: 99.9, level: 99.9 }, 1e-6);
		expect(Number.isFinite(needed)).toBe(true);
	});
});

describe('the smallest lift that would be found', () => {
	test('is the one that needs just these visitors', () => {
		const plans = fc.record({
			baseline: fc.double({ min: 0.001, max: 0.9, noNaN: true }),
			power: fc.double({ min: 50, max: 99.9, noNaN: true }),
			level: fc.double({ min: 50, max: 99.9, noNaN: true }),
		});
		fc.assert(
			fc.property(
				plans,
				fc.integer({ min: 10, max: 1e9 }),
				fc.constantFrom('rise' as const, 'fall' as const),
				(plan, visitors, direction) => {
					const found = minimumDetectableLift(plan, visitors, direction);
					if (found.kind === 'none') return;
					expect(Math.sign(found.relativeLift)).toBe(direction === 'rise' ? 1 : -1);
					const needed = visitorsPerArm(plan, found.relativeLift);
					// Rounding may tip the last visitor over.
					expect(Math.abs(needed - visitors)).toBeLessThanOrEqual(1);
				},
			),
			{ seed: 1977 },
		);
	});

	test('does not exist where even a rate of 0 or 1 would be missed', () => {
		expect(minimumDetectableLift({ ...USUAL, baseline: 0.9 }, 5)).toEqual({ kind: 'none' });
		expect(minimumDetectableLift(USUAL, 10, 'fall')).toEqual({ kind: 'none' });
	});
});

describe('what cannot be planned is refused by name', () => {
	test.each([0, 1, 5, -0.05, NaN])('a baseline of %d', (baseline) => {
		const message = `baseline: expected a fraction between 0 and 1, received ${baseline}.`;
		expect(() => visitorsPerArm({ ...USUAL, baseline }, 0.1)).toThrow(message);
		expect(() => minimumDetectableLift({ ...USUAL, baseline }, 100)).toThrow(message);
	});

	test.each([0, 20, -1.01, 1e-7, NaN])('a lift of %d', (lift) => {
		expect(() => visitorsPerArm(USUAL, lift)).toThrow(`received ${lift}.`);
	});

	test('power and level as fractions, half visitors', () => {
		expect(() => visitorsPerArm({ ...USUAL, power: 0.8 }, 0.1)).toThrow('power: expected');
		expect(() => visitorsPerArm({ ...USUAL, level: 0.95 }, 0.1)).toThrow('level: expected');
		expect(() => minimumDetectableLift(USUAL, 10.5)).toThrow('visitors: expected');
	});
});
