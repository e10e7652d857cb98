import type { State } from '../state.ts';
import { dayFrom, dayInWords, weekdayOf } from '../../../../domain/day.ts';
import { plainNumber } from '../../../../domain/figure-text.ts';
import { readWords } from '../../../../domain/typed-words.ts';
import { fitTriangle, quantile, type Triangle } from './triangle.ts';
import { readTime, type SpanUnit, type TypedTime } from './typed-time.ts';

/** The chances a delivery is dated for, in percent. */
const CHANCES = [50, 80, 95] as const;

/** When something could be ready. */
export interface Plan {
	readonly what: string;
	readonly triangle: Triangle;
	readonly dates: readonly {
		readonly chance: number;
		readonly by: string;
		readonly days: number;
	}[];
	/** The three estimates on the plan’s own scale, in days. */
	readonly early: number;
	readonly likely: number;
	readonly late: number;
	/** Percent left outside each end. */
	readonly tail: number;
	/** The start on the same scale; undefined where only days were entered. */
	readonly start: number | undefined;
	/** In days of the calendar, or after a start that is not set. */
	readonly isDated: boolean;
}

/** Why there are no dates. */
export interface NoPlan {
	readonly ask: string;
}

const DAYS_IN: Readonly<Record<SpanUnit, number>> = { day: 1, week: 7, month: 365.25 / 12 };

/** `7 weeks`, `1 day`, `3.5 months`: rounded up, so that the chance is at least what it says. */
export function spanText(days: number, unit: SpanUnit): string {
	const step = unit === 'day' ? 1 : 2;
	const count = Math.ceil((days / DAYS_IN[unit]) * step - 1e-9) / step;
	return `${plainNumber(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/** `Tuesday 9 March 2027` */
export const dateText = (day: number) => `${weekdayOf(day)} ${dayInWords(dayFrom(day))}`;

/** A time as days on one scale: after 1 January 1970 where there is a date, else after the start. */
const daysOf = (time: TypedTime, start: number) =>
	time.kind === 'day' ? time.day : start + time.days;

/** The plan that a state holds, or what is missing. */
export function planOf({ good, tail }: State): Plan | NoPlan {
	const times = [good.early, good.likely, good.late].map((text) => readTime(text));
	const typed = times.filter((time): time is TypedTime => typeof time !== 'string');
	if (typed.length < 3) return { ask: 'Enter the best, the likeliest and the worst case.' };
	const startRead = good.start.trim() ? readTime(good.start) : undefined;
	const start =
		typeof startRead === 'object' && startRead.kind === 'day' ? startRead.day : undefined;
	const hasSpan = typed.some(({ kind }) => kind === 'span');
	const hasDay = typed.some(({ kind }) => kind === 'day');
	if (hasSpan && hasDay && start === undefined)
		return { ask: 'Enter the start: some of the three are days and some are spans.' };
	const [early = 0, likely = 0, late = 0] = typed.map((time) => daysOf(time, start ?? 0));
	if (!(early <= likely && likely <= late))
		return { ask: 'The best case comes first, then the likeliest, then the worst.' };
	if (early === late)
		return {
			ask: 'All three are the same. That is a date without its odds: say how early and how late it could be.',
		};
	const triangle = fitTriangle(early, likely, late, Number(tail) / 100);
	const isDated = hasDay || start !== undefined;
	const unit = typed.find((time) => time.kind === 'span')?.unit ?? 'day';
	return {
		what: readWords(good.what),
		triangle,
		dates: CHANCES.map((chance) => {
			const days = quantile(triangle, chance / 100);
			const by = isDated
				? `by *${dateText(Math.ceil(days - 1e-9))}*`
				: `within *${spanText(days, unit)}* of the start`;
			return { chance, by, days };
		}),
		early,
		likely,
		late,
		tail: Number(tail),
		start: hasDay ? start : (start ?? 0),
		isDated,
	};
}
