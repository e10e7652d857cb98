import { plainText } from '../../../../domain/typed-text.ts';
import { bareDay, readDay, TWO_DAYS } from '../../../../domain/typed-day.ts';

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
	const day = readDay(typed);
	if (day === TWO_DAYS) return day;
	if (day !== undefined) return { kind: 'day', day };
	if (/^\d+(?:[.,]\d+)?$/.test(text)) return 'Add the unit, such as 6 weeks.';
	if (/^\d{1,2} [a-z]+$|^[a-z]+ \d{1,2}$/.test(bareDay(typed)))
		return 'Add the year, such as 9 March 2027.';
	return 'Enter a time such as 6 weeks, or a day such as 9 March 2027.';
}
