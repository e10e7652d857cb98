import { plainText } from './typed-text.ts';
import { dayNumber, monthNamed } from './day.ts';

/** A text that can be two days, and is taken for neither. */
export const TWO_DAYS = 'That can be two days. Write the month as a word: 9 March 2027.';

/** The day’s number where year, month and date are one of the calendar’s. */
function dayOf(year: number, month: number, date: number): number | undefined {
	if (month < 1 || month > 12 || date < 1 || year < 1900 || year > 2999) return undefined;
	const pad = (value: number) => String(value).padStart(2, '0');
	return dayNumber(`${year}-${pad(month)}-${pad(date)}`);
}

/** `3/4/2027` is a day in March to some readers and in April to others. */
function isAmbiguous(text: string): boolean {
	const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(text) ?? [];
	return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/** A typed day without its weekday and the ending of its ordinal: `tue, march 9th 2027` → `march 9 2027`. */
export const bareDay = (typed: string): string =>
	(plainText(typed) ?? '')
		.toLowerCase()
		.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /, '')
		.replace(/(\d)(?:st|nd|rd|th)\b/, '$1');

/**
 * Reads a day as people write it: `2027-03-09`, `9 March 2027`, `Tue, March 9th 2027`, `9.3.2027`.
 * Never throws.
 *
 * @returns The day as a number (`dayNumber`); `TWO_DAYS` where it can be two; undefined where it is none.
 */
export function readDay(typed: string): number | typeof TWO_DAYS | undefined {
	const text = bareDay(typed);
	if (isAmbiguous(text)) return TWO_DAYS;
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const figures = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text);
	if (figures) {
		const [first, second] = [Number(figures[1]), Number(figures[3])];
		const isMonthFirst = figures[2] === '/' && second > 12;
		return dayOf(Number(figures[4]), isMonthFirst ? first : second, isMonthFirst ? second : first);
	}
	const named = /^(?:(\d{1,2}) ([a-z]+)\.?|([a-z]+)\.? (\d{1,2})),? (\d{4})$/.exec(text);
	if (!named) return undefined;
	const month = monthNamed(named[2] ?? named[3] ?? '');
	return month && dayOf(Number(named[5]), month, Number(named[1] ?? named[4]));
}
