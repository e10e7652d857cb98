import { dayFrom, dayNumber } from './day.ts';

/** One day in a calendar. */
export interface CalendarDay {
	/** Globally unique and the same each time, so that a file opened twice makes one entry. */
	readonly uid: string;
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly title: string;
	readonly text: string;
	readonly url?: string | undefined;
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line end are written with a backslash. */
const escaped = (text: string) =>
	text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|\r|\n/g, '\\n')
		.replace(/\p{Cc}/gu, '');

/** RFC 5545, 3.1: no line longer than 75 octets; a longer one goes on after a line end and a space. */
function folded(line: string): string {
	const pieces: string[] = [];
	let piece = '';
	let octets = 0;
	for (const character of line) {
		const size = new TextEncoder().encode(character).length;
		// The space that begins a following line counts.
		if (octets + size > 75 - (pieces.length ? 1 : 0)) {
			pieces.push(piece);
			piece = '';
			octets = 0;
		}
		piece += character;
		octets += size;
	}
	return [...pieces, piece].join('\r\n ');
}

const compact = (day: string) => day.replaceAll('-', '');

/**
 * A calendar file of whole days with a reminder on the morning of each (RFC 5545).
 *
 * @param stamp When it is made, as `Date.toISOString()` writes it.
 * @throws RangeError on a day that the calendar does not have.
 */
export function calendarFile(days: readonly CalendarDay[], stamp: string): string {
	const made = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
	const events = days.flatMap(({ uid, day, title, text, url }) => {
		const number = dayNumber(day);
		if (number === undefined) throw new RangeError(`calendarFile: no such day: "${day}".`);
		return [
			'BEGIN:VEVENT',
			`UID:${escaped(uid)}`,
			`DTSTAMP:${made}`,
			`DTSTART;VALUE=DATE:${compact(day)}`,
			`DTEND;VALUE=DATE:${compact(dayFrom(number + 1))}`,
			`SUMMARY:${escaped(title)}`,
			`DESCRIPTION:${escaped(text)}`,
			...(url === undefined ? [] : [`URL:${url.replace(/[\r\n]/g, '')}`]),
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			`DESCRIPTION:${escaped(title)}`,
			'TRIGGER:PT9H',
			'END:VALARM',
			'END:VEVENT',
		];
	});
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Five Truths//EN',
		'CALSCALE:GREGORIAN',
		...events,
		'END:VCALENDAR',
		'',
	]
		.map(folded)
		.join('\r\n');
}
