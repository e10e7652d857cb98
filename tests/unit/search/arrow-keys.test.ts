import { expect, test } from 'vitest';
import { focusAfter } from '../../../src/search/arrow-keys.ts';

// From the field (−1) and from links 0 to 2 of three.
test.each([
	['ArrowDown', -1, 0],
	['ArrowDown', 1, 2],
	['ArrowDown', 2, 2],
	['ArrowUp', 1, 0],
	['ArrowUp', 0, -1],
	['ArrowUp', -1, undefined],
	['Enter', 1, undefined],
	['a', -1, undefined],
])('%s at %i leads to %s', (key, at, next) => {
	expect(focusAfter(key, at, 3)).toBe(next);
});

test('down from the field goes nowhere while there is no result', () => {
	expect(focusAfter('ArrowDown', -1, 0)).toBeUndefined();
});
