import { groupDigits } from '../../../domain/money-format.ts';
import { formatPercent } from '../../../domain/percent.ts';
import { textOf, writtenParts, PART_NAMES, type Brief } from './brief.ts';
import type { Counts } from './counts.ts';
import type { Shown } from './evidence.ts';
import { endsInPercent, failureRate } from './failure-rate.ts';

// Figures stand between asterisks: see `_shared/Marked.tsx`.

/** A count as a reader writes it: `1,000`. */
export const countWords = (count: number) => groupDigits(String(count), false);

const usersWords = (users: number) => `${countWords(users)} ${users === 1 ? 'user' : 'users'}`;

/** The failure rate in words: `up to *15%*`, `from *2%* to *31%*`, `*85%* or more`. */
function rateWords(counts: Counts): string {
	const ends = endsInPercent(failureRate(counts).interval, counts.users);
	const [low, high] = [formatPercent(ends[0]), formatPercent(ends[1])];
	if (counts.failures === 0) return `up to *${high}*`;
	return counts.failures === counts.users ? `*${low}* or more` : `from *${low}* to *${high}*`;
}

/** The same without emphasis. */
export const plainRate = (counts: Counts) => rateWords(counts).replaceAll('*', '');

/** The answer: what so many users can say about how often it fails. */
export function answerSentence(counts: Counts): string {
	const { users, failures } = counts;
	const failed =
		failures === 0
			? `none of *${usersWords(users)}*`
			: `*${countWords(failures)}* of *${usersWords(users)}*`;
	return `If it fails for ${failed}, the true failure rate may${failures ? '' : ' still'} be ${rateWords(counts)}.`;
}

/** The answer in one line, with how far the brief is. */
export const glance = (brief: Brief, counts: Counts): string =>
	`*${writtenParts(brief)} of ${PART_NAMES.length}* parts written. ${countWords(counts.failures)} of ${usersWords(counts.users)} failing: ${rateWords(counts)}.`;

/** One thing that a few users can show, can show thinly, or cannot show. */
export interface Showing {
	readonly how: string;
	readonly what: string;
}

/** What first users can show and what not, with the figures of the evidence. */
export function showings(counts: Counts, { tenFind, twentyFind, lift }: Shown): readonly Showing[] {
	const { users } = counts;
	const found =
		users >= 20
			? `In one study even the unluckiest twenty users met *${twentyFind}* of the known problems.`
			: users >= 10
				? `In one study even the unluckiest ten users met *${tenFind}* of the known problems.`
				: 'Fewer than ten find some of it; the study that we know says nothing of so few.';
	return [
		{ how: 'They can show', what: `where people get stuck. ${found}` },
		{
			how: 'They show thinly',
			what: `how often it fails: ${rateWords(counts)} (${failureRate(counts).method}). And that only if they resemble the people you mean it for. Friends rarely do.`,
		},
		{
			how: 'They cannot show',
			what: `that it lifts a business figure. ${lift}.`,
		},
	];
}

/** The brief’s name, or what it is called without one. */
export const titleOf = (brief: Brief) => textOf(brief, 'name').trim() || 'Project brief';
