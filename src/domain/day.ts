/** A calendar day as content states it, `2026-11-23`: compared as text, shown in full. */

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/**
 * A day in words, the same in every locale and time zone.
 *
 * @param day `YYYY-MM-DD`.
 * @example dayInWords('2026-11-03'); // => '3 November 2026'
 */
export function dayInWords(day: string): string {
	const [year, month, date] = day.split('-').map(Number);
	const name = MONTHS[(month ?? 0) - 1];
	if (year === undefined || date === undefined || name === undefined)
		throw new RangeError(`dayInWords: expected YYYY-MM-DD, received "${day}".`);
	return `${date} ${name} ${year}`;
}

/** A day’s year, month (1 to 12, and its name) and date. @param day `YYYY-MM-DD`. */
export function dayInParts(day: string) {
	const [date = '', monthName = '', year = ''] = dayInWords(day).split(' ');
	return { year: Number(year), month: Number(day.slice(5, 7)), monthName, date: Number(date) };
}

/** The month a typed name means, 1 to 12: `March`, `mar`, `Sept`. */
export function monthNamed(name: string): number | undefined {
	const typed = name.toLowerCase();
	const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(typed));
	return typed.length < 3 || index < 0 ? undefined : index + 1;
}

const WEEKDAYS = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
] as const;

const DAY_MS = 86_400_000;

/**
 * A day as a whole number of days since 1 January 1970, for counting.
 *
 * @param day `YYYY-MM-DD`, from year 100 on.
 * @returns undefined for a day that the calendar does not have, such as 29 February 2027.
 */
export function dayNumber(day: string): number | undefined {
	const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
	const number = Date.UTC(year, month - 1, date) / DAY_MS;
	return Number.isInteger(number) && dayFrom(number) === day ? number : undefined;
}

/** The day of that number, `YYYY-MM-DD`. `dayFrom(dayNumber(day))` gives `day` back. */
export function dayFrom(number: number): string {
	return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The day of the week of that number, such as `Tuesday`. */
export function weekdayOf(number: number): (typeof WEEKDAYS)[number] {
	return WEEKDAYS[new Date(number * DAY_MS).getUTCDay()] ?? 'Sunday';
}

/** Whether a look-again day lies before `today`; on the day itself it does not. */
export function isOverdue(checkBy: string, today: string): boolean {
	return checkBy < today;
}
