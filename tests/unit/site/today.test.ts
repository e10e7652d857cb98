import { describe, expect, test } from 'vitest';
import { buildDayOf } from '../../../src/site/today.ts';

const now = new Date('2026-11-26T23:30:00Z');

describe('the day a site says it was built', () => {
	test('is today in UTC, wherever the machine stands', () => {
		expect(buildDayOf({}, now)).toBe('2026-11-26');
	});

	test('is the one that BUILD_DATE names, before all else', () => {
		const both = { BUILD_DATE: '2040-02-29', SOURCE_DATE_EPOCH: '0' };
		expect(buildDayOf(both, now)).toBe('2040-02-29');
	});

	// `date -u -d @1700000000` says 14 November 2023, 22:13:20.
	test('is the one of SOURCE_DATE_EPOCH, in seconds', () => {
		expect(buildDayOf({ SOURCE_DATE_EPOCH: '1700000000' }, now)).toBe('2023-11-14');
	});

	test.each([
		{ BUILD_DATE: 'tomorrow' },
		{ BUILD_DATE: '2026-02-30' },
		{ BUILD_DATE: '' },
		{ SOURCE_DATE_EPOCH: '-1' },
		{ SOURCE_DATE_EPOCH: '2026-11-26' },
	])('is never guessed: %o stops the build', (settings) => {
		expect(() => buildDayOf(settings, now)).toThrow(RangeError);
	});
});
