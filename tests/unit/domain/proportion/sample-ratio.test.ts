import { expect, test } from 'vitest';
import { MISMATCH_BELOW, sampleRatio } from '../../../../src/domain/proportion/sample-ratio.ts';

// By hand: (5000 − 5150)² / 5150 × 2 = 8.738; R: pchisq(8.737864, 1, lower.tail = FALSE).
test('an uneven split that chance makes one time in 320 is let pass', () => {
	const { pValue, mismatch } = sampleRatio({ treatment: 5000, control: 5300 });
	expect(pValue).toBeCloseTo(0.0031167, 7);
	expect(pValue).toBeGreaterThan(MISMATCH_BELOW);
	expect(mismatch).toBe(false);
});

test('one that chance makes one time in 11,000 is not', () => {
	expect(sampleRatio({ treatment: 5000, control: 5400 }).mismatch).toBe(true);
});

test('the split intended may be uneven', () => {
	expect(sampleRatio({ treatment: 1000, control: 9000 }, 0.1)).toEqual({
		pValue: 1,
		mismatch: false,
	});
	expect(sampleRatio({ treatment: 1000, control: 9000 }).mismatch).toBe(true);
});

test('an arm that got nobody is a mismatch, once there were enough', () => {
	expect(sampleRatio({ treatment: 0, control: 5 }).mismatch).toBe(false);
	expect(sampleRatio({ treatment: 0, control: 50 }).mismatch).toBe(true);
	expect(sampleRatio({ treatment: 1e9, control: 0 }, 1e-9)).toEqual({ pValue: 0, mismatch: true });
});

test('what cannot be is refused by name', () => {
	expect(() => sampleRatio({ treatment: 0, control: 0 })).toThrow(
		'visitors: expected at least one',
	);
	expect(() => sampleRatio({ treatment: -1, control: 9 })).toThrow('visitors.treatment: expected');
	expect(() => sampleRatio({ treatment: 9, control: 0.5 })).toThrow('visitors.control: expected');
	for (const share of [0, 1, 50, NaN])
		expect(() => sampleRatio({ treatment: 1, control: 1 }, share)).toThrow(
			`intendedShare: expected a fraction between 0 and 1, received ${share}.`,
		);
});
