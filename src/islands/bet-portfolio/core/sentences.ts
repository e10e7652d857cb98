import { groupDigits } from '../../../domain/money-format.ts';
import type { Counted, CountedBet } from './counted.ts';
import type { Shares } from './mix.ts';
import { CLASS_NAMES, type Write } from './names.ts';
import { MOST_AT_ONCE, type Outlook } from './outlook.ts';
import { isMadeUp } from './query.ts';
import { writeUnits } from './read-bet.ts';
import { DRAWS, SEED } from './simulate.ts';
import { BET_CLASSES, type Bet } from './state.ts';

// Figures stand between asterisks: see `_shared/Marked.tsx`.

/** Sums of the board’s currency in words. */
export const writerOf =
	({ currency }: Pick<Counted, 'currency'>): Write =>
	(units) =>
		writeUnits(units, currency);

/** A result in words, with its sign: `+£84,000`, `−£100,000`, `£0`. */
export const signed =
	(write: Write): Write =>
	(units) =>
		(Math.round(units) > 0 ? '+' : '') + write(units);

/**
 * The chance of a loss in whole percent; what is neither none nor sure is never called so, and what no draw
 * or every draw came to is neither. Where nothing is spent nothing is drawn for, and there is no loss.
 */
export function lossWords({
	loss,
	cost,
	isSimulated,
}: Pick<Outlook, 'loss' | 'cost' | 'isSimulated'>): string {
	const isKnown = !isSimulated || cost === 0;
	if (loss < 0.01 && !(loss === 0 && isKnown)) return 'under 1%';
	if (loss > 0.99 && !(loss === 1 && isKnown)) return 'over 99%';
	return `${Math.round(loss * 100)}%`;
}

/** `Suggested replies and 2 other bets` */
function subjectOf(bets: readonly CountedBet[]): string {
	const [first] = bets;
	const others = bets.length - 1;
	if (others < 1) return first?.name ?? '';
	return `${first?.name ?? ''} and ${others} other ${others === 1 ? 'bet' : 'bets'}`;
}

/** Said where no bet can be counted. */
const NOTHING = 'No bet can be counted yet: give one a chance, a value and a cost.';

/**
 * The answer: average, spread and chance of a loss.
 *
 * @param outlook undefined while it is worked out beside the page: average and cost are known by then.
 */
export function answerSentence(counted: Counted, outlook: Outlook | undefined): string {
	const { bets } = counted;
	if (bets.length === 0) return NOTHING;
	const write = writerOf(counted);
	const sign = signed(write);
	const sum = (part: (bet: CountedBet) => number) => bets.reduce((all, bet) => all + part(bet), 0);
	const mean = `*${sign(sum((bet) => bet.mean))}*`;
	const cost = `*${write(sum(({ stake }) => stake.cost))}*`;
	const average = `${subjectOf(bets)}: ${mean} on average, after a cost of ${cost}.`;
	return outlook
		? `${average} ${spreadWords(outlook, sign)}`
		: `${average} The spread is being worked out.`;
}

function spreadWords(outlook: Outlook, sign: Write): string {
	const { low, high } = outlook;
	const ends =
		low === high
			? `The likely end is *${sign(low)}*`
			: `Four times in five the end lies between *${sign(low)}* and *${sign(high)}*`;
	return `${ends}; the chance of a loss is *${lossWords(outlook)}*.`;
}

/** The answer in a few words, for a narrow screen. */
export function glanceOf(counted: Counted, outlook: Outlook | undefined): string {
	if (counted.bets.length === 0) return NOTHING;
	const sign = signed(writerOf(counted));
	const mean = counted.bets.reduce((all, bet) => all + bet.mean, 0);
	return `*${sign(mean)}* on average${outlook ? `, chance of a loss *${lossWords(outlook)}*` : ''}.`;
}

/** Said as long as a bet of an example is on the board as it was made up; undefined once none is. */
export function madeUpWords(bets: readonly Bet[]): string | undefined {
	const madeUp = bets.filter(isMadeUp).length;
	if (madeUp === 0) return undefined;
	return madeUp === bets.length
		? 'Example: these bets are made up. Put yours in their place.'
		: 'Some of these bets are the example’s, which are made up. Put yours in their place, or remove them.';
}

/** Bets that are left out of every figure, and why. */
export function uncountedWords({ uncounted }: Counted): string | undefined {
	if (uncounted.length === 0) return undefined;
	const [first] = uncounted;
	const others = uncounted.length - 1;
	const more = others > 0 ? `, and ${others} more` : '';
	return `Not counted: ${first?.name ?? ''} (no ${first?.lacks ?? ''} that can be read)${more}.`;
}

/** How the spread was got. */
export function methodWords({ bets, isSimulated }: Outlook): string {
	const count = (whole: number) => groupDigits(String(whole), false);
	if (isSimulated)
		return `Simulated: ${count(DRAWS)} draws with the seed ${SEED}, so the same figures each time.`;
	if (bets > MOST_AT_ONCE) return 'Exact: every way in which the bets can end is counted.';
	const ways = 2 ** bets;
	return `Exact: all ${count(ways)} ways in which the bets can end are counted.`;
}

/** Which bet brings the most, and the average without it; undefined where none stands out. */
export function restsOn(counted: Counted): string | undefined {
	const { bets } = counted;
	const [best, next] = bets.toSorted((a, b) => b.mean - a.mean);
	if (!best || !next || best.mean <= Math.max(0, next.mean)) return undefined;
	const rest = bets.reduce((all, bet) => all + bet.mean, 0) - best.mean;
	return `The largest part comes from ${best.name}: without it the average is *${signed(writerOf(counted))(rest)}*.`;
}

/** What to move between the classes to meet the target. */
export function moveWords({ move }: Shares, write: Write): string {
	const parts = BET_CLASSES.filter((kind) => move[kind] !== 0)
		.toSorted((a, b) => move[b] - move[a])
		.map((kind) => `*${signed(write)(move[kind])}* ${CLASS_NAMES[kind].toLowerCase()}`);
	return parts.length === 0
		? 'The shares are those of the mix.'
		: `To meet the mix with the same money: ${parts.join(', ')}.`;
}
