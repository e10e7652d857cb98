import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage, readTheme, THEMES } from '../../../src/embed/protocol.ts';

const ODD = fc.anything({
	withBigInt: true,
	withDate: true,
	withMap: true,
	withSet: true,
	withTypedArray: true,
	withSparseArray: true,
	withNullPrototype: true,
	withBoxedValues: true,
});

describe('a message from a frame', () => {
	// The limits of the contract: 40 and 20,000 pixels.
	test.each([40, 41.5, 1180, 20_000])('says a height of %d', (height) => {
		expect(readMessage({ type: 'five-truths:height', v: 1, height })).toMatchObject({ height });
	});

	test.each([39.9, 20_000.1, 0, -0, -500, NaN, Infinity, '500', [500], null, undefined, {}])(
		'is ignored where the height is %j',
		(height) => {
			const isRead = readMessage({ type: 'five-truths:height', v: 1, height });
			expect(isRead).toBeUndefined();
		},
	);

	test.each([0, 2, '1', true, null, undefined])('is ignored in version %j', (v) => {
		expect(readMessage({ type: 'five-truths:height', v, height: 500 })).toBeUndefined();
		expect(readMessage({ type: 'five-truths:result', v, sentence: 'a' })).toBeUndefined();
	});

	test('says an answer in words, and words only', () => {
		const message = { type: 'five-truths:result', v: 1, tool: 'x', sentence: 'A sentence.' };
		expect(readMessage(message)).toBe(message);
		for (const sentence of [undefined, null, 1, ['A'], { toString: () => 'A' }])
			expect(readMessage({ ...message, sentence })).toBeUndefined();
	});

	test('may carry more than we know: a later version adds, and takes nothing away', () => {
		const message = { type: 'five-truths:height', v: 1, height: 500, width: 300 };
		expect(readMessage(message)).toBe(message);
	});

	test('is ignored, and breaks nothing, whatever else it is', () => {
		fc.assert(
			fc.property(ODD, (said) => {
				const message = readMessage(said);
				if (message) expect(['five-truths:height', 'five-truths:result']).toContain(message.type);
			}),
		);
	});

	test('is believed only within the limits, whatever stands in its fields', () => {
		const field = fc.oneof(ODD, fc.double(), fc.string());
		const type = fc.constantFrom('five-truths:height', 'five-truths:result', 'five-truths:theme');
		fc.assert(
			fc.property(type, fc.constantFrom(1, 2, '1'), field, field, (type, v, height, sentence) => {
				const message = readMessage({ type, v, height, sentence });
				if (!message) return;
				expect(v).toBe(1);
				if (message.type === 'five-truths:result') expect(typeof message.sentence).toBe('string');
				else expect(message.height >= 40 && message.height <= 20_000).toBe(true);
			}),
		);
	});
});

describe('a theme', () => {
	test.each(THEMES)('is %s as it is written', (theme) => {
		expect(readTheme(theme)).toBe(theme);
	});

	test('is nothing else, whatever is said', () => {
		fc.assert(
			fc.property(fc.oneof(ODD, fc.string()), (said) => {
				fc.pre(!THEMES.some((theme) => theme === said));
				expect(readTheme(said)).toBeUndefined();
			}),
		);
		for (const said of [
			'Dark',
			' dark',
			'dark\n',
			'__proto__',
			'length',
			['dark'],
			'x'.repeat(1e6),
		])
			expect(readTheme(said)).toBeUndefined();
	});
});
