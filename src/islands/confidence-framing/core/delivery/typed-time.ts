import { plainText } from '../../../../domain/typed-text.ts';
import { dayNumber, monthNamed } from '../../../../domain/day.ts';

/** When something could be ready: a day of the calendar, or so long after the start. */
export type TypedTime =
	| { readonly kind: 'day'; readonly day: number }
	| { readonly kind: 'span'; readonly days: number; readonly unit: SpanUnit };

/** The unit a span was typed in, which results are shown in. */
export type SpanUnit = 'day' | 'week' | 'month';

const DAYS: Readonly<Record<SpanUnit, number>> = { day: 1, week: 7, month: 365.25 / 12 };
/** Five working days are a week. */
const WORKING = 7 / 5;
/** Longest span, in days: what anybody plans. */
const LONGEST = 7305;

const number = (text: string) => Number(text.replace(',', '.'));

/** The day’s number where year, month and date are one of the calendar’s. */
function dayOf(year: number, month: number, date: number): number | undefined {
	if (month < 1 || month > 12 || date < 1 || year < 1900 || year > 2999) return undefined;
	const pad = (value: number) => String(value).padStart(2, '0');
	return dayNumber(`${year}-${pad(month)}-${pad(date)}`);
}

/**
 * Reads `6 weeks`, `10 working days`, `1.5 months`, `2027-03-09`, `9 March 2027`,
 * `Tue, March 9th 2027`, `9.3.2027`. Never throws.
 *
 * @returns What it is, or what to enter instead.
 */
export function readTime(typed: string): TypedTime | string {
	const text = (plainText(typed) ?? '').toLowerCase();
	const span =
		/^(\d{1,4}(?:[.,]\d{1,2})?) ?(working days?|workdays?|business days?|days?|d|weeks?|wks?|w|months?|mo)$/.exec(
			text,
		);
	if (span) {
		const [, count = '', word = ''] = span;
		const isWorking = /work|business/.test(word);
		const unit =
			isWorking || word.startsWith('d') ? 'day' : word.startsWith('w') ? 'week' : 'month';
		const days = number(count) * DAYS[unit] * (isWorking ? WORKING : 1);
		return days > 0 && days <= LONGEST
			? { kind: 'span', days, unit }
			: 'Enter something between a day and twenty years.';
	}
	const bare = text
		.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /, '')
		.replace(/(\d)(?:st|nd|rd|th)\b/, '$1');
	if (isAmbiguous(bare)) return 'That can be two days. Write the month as a word: 9 March 2027.';
	const day = readDay(bare);
	if (day !== undefined) return { kind: 'day', day };
	if (/^\d+(?:[.,]\d+)?$/.test(text)) return 'Add the unit, such as 6 weeks.';
	if (/^\d{1,2} [a-z]+$|^[a-z]+ \d{1,2}$/.test(bare)) return 'Add the year, such as 9 March 2027.';
	return 'Enter a time such as 6 weeks, or a day such as 9 March 2027.';
}

/** `3/4/2027` is a day in March to some readers and in April to others. */
function isAmbiguous(text: string): boolean {
	const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(text) ?? [];
	return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function readDay(text: string): number | undefined {
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
