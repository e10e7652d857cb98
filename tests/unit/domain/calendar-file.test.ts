import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/domain/calendar-file.ts';
import { dayFrom } from '../../../src/domain/day.ts';

const STAMP = '2026-11-26T08:05:09.123Z';
const day = { uid: 'a@five', day: '2027-02-28', title: 'Look again', text: 'Compare.' };

/** Read by a calendar library that shares nothing with ours. */
const eventsIn = (file: string) =>
	new ICAL.Component(ICAL.parse(file) as unknown[])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));

describe('a calendar file', () => {
	test('is one whole day with a reminder on its morning', () => {
		const file = calendarFile([day], STAMP);
		const [event] = eventsIn(file);
		expect(event?.summary).toBe('Look again');
		expect(event?.startDate.toString()).toBe('2027-02-28');
		// The end is the day after, which is not part of it: RFC 5545, 3.6.1.
		expect(event?.endDate.toString()).toBe('2027-03-01');
		const alarm = event?.component.getFirstSubcomponent('valarm');
		expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('PT9H');
		expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
			'2026-11-26T08:05:09Z',
		);
	});

	test('says the same whatever signs are in a title', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => `x${text}x`),
				(title) => {
					const file = calendarFile([{ ...day, title, text: title }], STAMP);
					const [event] = eventsIn(file);
					// Control signs have no place in the format: RFC 5545, 3.1.
					const kept = title.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
					expect(event?.summary).toBe(kept);
					expect(event?.description).toBe(kept);
				},
			),
		);
	});

	test('has no line longer than 75 octets, and ends each with a return and a line feed', () => {
		const file = calendarFile([{ ...day, text: 'Überlänge 🙂, ; \\ '.repeat(40) }], STAMP);
		expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of file.split('\r\n'))
			expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
	});

	test('holds every day of a schedule, leap days and year ends included', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 5 }), (numbers) => {
				const days = numbers.map((number, index) => ({
					...day,
					uid: `${index}@five`,
					day: dayFrom(number),
				}));
				expect(
					eventsIn(calendarFile(days, STAMP)).map((event) => event.startDate.toString()),
				).toEqual(days.map((one) => one.day));
			}),
		);
	});

	test('refuses a day that no calendar has', () => {
		expect(() => calendarFile([{ ...day, day: '2027-02-30' }], STAMP)).toThrow(RangeError);
	});
});
