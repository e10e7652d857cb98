import type { CalendarDay } from '../../../domain/calendar-file.ts';
import { dayFrom, dayInWords, dayNumber } from '../../../domain/day.ts';
import { formatPercent } from '../../../domain/percent.ts';
import { plainText } from '../../../domain/typed-text.ts';
import type { Counted } from './counted.ts';
import { CLASS_NAMES, termsOf } from './names.ts';
import { readShare } from './read-bet.ts';
import { reviewOf } from './review.ts';
import type { Rhythm } from './state.ts';

/** How far ahead rebalancing is put into a calendar, in months. */
const MONTHS_AHEAD = 12;

/**
 * The days on which the whole board is looked at: the first Monday of every month, of January, April,
 * July and October, or of January and July. They depend on the calendar alone, so a file made later has
 * the same days.
 *
 * @param today `YYYY-MM-DD`.
 * @returns Days after today, for a year, as `YYYY-MM-DD`.
 */
export function rebalanceDays(rhythm: Rhythm, today: string): readonly string[] {
	const every = Number(rhythm);
	const year = Number(today.slice(0, 4));
	const month = Number(today.slice(5, 7)) - 1;
	return Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => month + ahead)
		.filter((index) => index % every === 0)
		.map((index) => firstMonday(year + Math.floor(index / 12), (index % 12) + 1))
		.filter((day) => day > today)
		.slice(0, MONTHS_AHEAD / every);
}

function firstMonday(year: number, month: number): string {
	const first = dayNumber(`${year}-${String(month).padStart(2, '0')}-01`) ?? 0;
	// 1 January 1970, day 0, was a Thursday: Mondays are 4 more than a multiple of 7.
	return dayFrom(first + ((((4 - first) % 7) + 7) % 7));
}

/** A name in the letters that a calendar’s identifiers may have. */
function slugOf(name: string): string {
	const plain = (plainText(name) ?? '').toLowerCase();
	return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** FNV-1a in 32 bits: tells names apart whose letters a slug leaves out. */
function hashOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const octet of new TextEncoder().encode(text))
		hash = Math.imul(hash ^ octet, 0x01000193) >>> 0;
	return hash.toString(16).padStart(8, '0');
}

/**
 * The calendar of a board: a day for each bet’s review, and the days on which all are looked at.
 *
 * An identifier is made of the bet’s name (a second of that name gets a number), or of the month, and
 * never of the moment: a calendar that has the file already takes a new one for a change.
 *
 * @param today `YYYY-MM-DD`. Reviews before it are left out.
 * @param link Brings the board back; it may hold what the reader typed.
 */
export function scheduleOf(
	{ bets, currency }: Counted,
	rhythm: Rhythm,
	today: string,
	{ write, link }: { write: (units: number) => string; link: string },
): readonly CalendarDay[] {
	const seen = new Map<string, number>();
	const reviews = bets.flatMap((counted): CalendarDay[] => {
		const { name, bet, stake, review } = counted;
		const number = (seen.get(name) ?? 0) + 1;
		seen.set(name, number);
		if (review === undefined || dayFrom(review) < today) return [];
		const { prompt, reason } = reviewOf(counted, write);
		const bar = readShare(bet.good.bar);
		const id = [slugOf(name), hashOf(name), number > 1 && number].filter(Boolean).join('-');
		return [
			{
				uid: `bet-${id}@five-truths`,
				day: dayFrom(review),
				title: `Review: ${name}`,
				text: [
					`${CLASS_NAMES[stake.kind]}. ${termsOf(counted, write)}.`,
					bar !== undefined && `Bar: ${formatPercent(bar)}.`,
					bet.good.evidence.trim() &&
						`Evidence on ${dayInWords(today)}: ${bet.good.evidence.trim()}.`,
					`The rules then said: ${prompt}. ${reason.replaceAll('*', '')}`,
				]
					.filter(Boolean)
					.join('\n'),
				url: link,
			},
		];
	});
	const wholes = rebalanceDays(rhythm, today).map((day) => ({
		uid: `bet-portfolio-rebalance-${day.slice(0, 7)}@five-truths`,
		day,
		title: 'Rebalance the bets',
		text: `Keep, learn or retire for each of ${bets.length} bets (${currency.code}); then the shares against the mix, and the next review days.`,
		url: link,
	}));
	return [...reviews, ...wholes].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
