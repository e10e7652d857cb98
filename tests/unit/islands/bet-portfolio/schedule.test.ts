import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../../src/domain/calendar-file.ts';
import { dayFrom, dayNumber, weekdayOf } from '../../../../src/domain/day.ts';
import { countedOn } from '../../../../src/islands/bet-portfolio/core/counted.ts';
import { rebalanceDays, scheduleOf } from '../../../../src/islands/bet-portfolio/core/schedule.ts';
import { writerOf } from '../../../../src/islands/bet-portfolio/core/sentences.ts';
import { RHYTHMS, type Bet } from '../../../../src/islands/bet-portfolio/core/state.ts';
import { bet, boardWith } from './boards.ts';

const LINK = 'https://five.example/tools/bet-portfolio/#bets=c*A*80*1*1***';
const sound = { chance: '50', value: '100', cost: '10' };

/** The schedule as another program’s calendar reads it. */
function eventsOf(bets: readonly Bet[], today: string) {
	const counted = countedOn(boardWith(...bets));
	const days = scheduleOf(counted, '3', today, { write: writerOf(counted), link: LINK });
	const file = calendarFile(days, `${today}T08:00:00.000Z`);
	return new ICAL.Component(ICAL.parse(file) as unknown[])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));
}

describe('a calendar that opens the schedule', () => {
	const bets = [
		bet('core', { ...sound, name: 'Replies; “soon”, \\ and more', review: '9 March 2027' }),
		bet('moonshot', { ...sound, name: 'Refunds', review: '2026-11-01', bar: '99' }),
		bet('core', { ...sound, name: 'Undated' }),
	];
	const events = eventsOf(bets, '2026-11-26');

	test('has a whole day for each review ahead, and for looking at all', () => {
		// Read off a calendar of 2027: its first Mondays of January, April, July and October.
		expect(events.map((event) => event.startDate.toString())).toEqual([
			'2027-01-04',
			'2027-03-09',
			'2027-04-05',
			'2027-07-05',
			'2027-10-04',
		]);
		expect(events.every((event) => event.startDate.isDate)).toBe(true);
	});

	test('says which bet, and what the rules said, whatever signs are in its name', () => {
		expect(events[1]?.summary).toBe('Review: Replies; “soon”, \\ and more');
		expect(events[1]?.description).toContain('Core. 50% of £100 for £10.');
		expect(events[1]?.description).toContain('The rules then said: learn.');
		expect(String(events[1]?.component.getFirstPropertyValue('url'))).toBe(LINK);
	});

	test('keeps its entries when the file is made again, with another day or later', () => {
		const uids = (list: typeof events) => list.map(({ uid }) => uid);
		expect(uids(eventsOf(bets, '2026-12-24'))).toEqual(uids(events));
		const moved = bets.map((one, at) =>
			at === 0 ? bet('core', { ...one.texts, review: '10 March 2027' }) : one,
		);
		expect(uids(eventsOf(moved, '2026-11-26'))).toEqual(uids(events));
	});

	test('tells bets of one name apart, and names of which a slug leaves nothing', () => {
		const day = { review: '9 March 2027' };
		const names = ['Search', 'Search', '搜索', '検索', ''];
		const uids = eventsOf(
			names.map((name) => bet('core', { ...sound, ...day, name })),
			'2027-03-08',
		).map(({ uid }) => uid);
		expect(new Set(uids).size).toBe(uids.length);
		for (const uid of uids) expect(uid).toMatch(/^[a-z0-9-]+@five-truths$/);
	});
});

test('whatever the day, a year of first Mondays follows it', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 15_000, max: 60_000 }),
			fc.constantFrom(...RHYTHMS),
			(number, rhythm) => {
				const today = dayFrom(number);
				const days = rebalanceDays(rhythm, today);
				expect(days).toHaveLength(12 / Number(rhythm));
				for (const day of days) {
					expect(day > today).toBe(true);
					expect(weekdayOf(dayNumber(day) ?? 0)).toBe('Monday');
					expect(Number(day.slice(8))).toBeLessThanOrEqual(7);
					expect((Number(day.slice(5, 7)) - 1) % Number(rhythm)).toBe(0);
				}
				expect((dayNumber(days.at(-1) ?? '') ?? 0) - number).toBeLessThanOrEqual(400);
			},
		),
	);
});
