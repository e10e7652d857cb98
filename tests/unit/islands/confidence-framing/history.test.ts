import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	keep,
	MOST_KEPT,
	partsOfLink,
	readHistory,
	writeHistory,
	type Kept,
} from '../../../../src/islands/confidence-framing/core/history.ts';

const kept = (sentence: string): Kept => ({ sentence, link: `#metric=${sentence}` });

describe('the sentences kept on a device', () => {
	test('are the last ten, the newest first', () => {
		const list = Array.from({ length: 12 }, (_, index) => kept(String(index))).reduce<
			readonly Kept[]
		>(keep, []);
		expect(list).toHaveLength(MOST_KEPT);
		expect(list.map(({ sentence }) => sentence)).toEqual([
			'11',
			'10',
			'9',
			'8',
			'7',
			'6',
			'5',
			'4',
			'3',
			'2',
		]);
	});

	test('are kept once each', () => {
		const list = [kept('a'), kept('b'), kept('a')].reduce<readonly Kept[]>(keep, []);
		expect(list.map(({ sentence }) => sentence)).toEqual(['a', 'b']);
	});

	test('come back from what was stored', () => {
		const list = [kept('a'), kept('b')];
		expect(readHistory(writeHistory(list))).toEqual(list);
		expect(writeHistory([])).toBe('');
	});

	test.each([
		[undefined],
		[''],
		['{'],
		['null'],
		['{"a":1}'],
		['[1,null,"x",{"sentence":1}]'],
		['[{"sentence":"","link":""}]'],
		[`[{"sentence":"${'x'.repeat(20_000)}","link":""}]`],
		['[{"__proto__":{"sentence":"x","link":""}}]'],
	])('are none where what is stored is broken, of another version or not ours (%#)', (stored) => {
		expect(readHistory(stored)).toEqual([]);
	});

	test('survive anything in storage', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (stored) => {
				for (const one of readHistory(stored)) expect(typeof one.sentence).toBe('string');
			}),
		);
	});

	test('have their link in two parts', () => {
		expect(partsOfLink('?mode=delivery#what=x')).toEqual({
			search: '?mode=delivery',
			hash: '#what=x',
		});
		expect(partsOfLink('?mode=delivery')).toEqual({ search: '?mode=delivery', hash: '' });
		expect(partsOfLink('')).toEqual({ search: '', hash: '' });
	});
});
