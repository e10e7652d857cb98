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

/** Whether a look-again day lies before `today`; on the day itself it does not. */
export function isOverdue(checkBy: string, today: string): boolean {
	return checkBy < today;
}
