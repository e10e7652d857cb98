import type { Currency } from '../../../domain/currency.ts';
import { roundHalfAway, type Exact } from '../../../domain/exact.ts';
import type { Interval } from '../../../domain/interval.ts';
import { formatMoney, type Precision } from '../../../domain/money-format.ts';
import type { Period } from '../../../domain/money.ts';
import { formatPercent } from '../../../domain/percent.ts';
import type { Ppm } from '../../../domain/units.ts';
import type { Premium } from './evidence.ts';
import type { Inputs, Move } from './inputs.ts';
import { extraPer, type Projection } from './premium.ts';
import { PRESETS, presetOf, type PresetId } from './presets.ts';

/*
 * Sentences carry their figures between asterisks. The view sets those in bold (`Marked`), copies
 * go without them (`plainWords`).
 */

/** A sentence without its emphasis. */
export const plainWords = (sentence: string) => sentence.replaceAll('*', '');

/** Writes sums in one currency: without the smallest unit once pay has four digits. */
export function moneyWriter({ currency, move: { pay } }: Inputs) {
	const precision: Precision = pay < 1000n * 10n ** BigInt(currency.decimals) ? 'exact' : 'whole';
	return (amount: Exact, as: Precision = precision) => formatMoney(amount, currency, as);
}
export type MoneyWriter = ReturnType<typeof moneyWriter>;

/** `*£8,500* to *£34,000* more`, `*£800* less to *£900* more`; one figure where both ends are the same. */
export function moreWords(low: Exact, high: Exact, write: MoneyWriter): string {
	const size = ({ num, den }: Exact) => `*${write({ num: num < 0n ? -num : num, den })}*`;
	const more = ({ num }: Exact) => (num < 0n ? ' less' : ' more');
	if (size(low) + more(low) === size(high) + more(high)) return size(low) + more(low);
	// Below zero on both sides: the smaller loss reads first.
	if (high.num <= 0n) return `${size(high)} to ${size(low)} less`;
	return `${size(low)}${low.num < 0n ? ' less' : ''} to ${size(high)} more`;
}

/** What one premium makes of the pay, as a sentence. */
function premiumSentence(preset: PresetId, band: Interval<Ppm>, inputs: Inputs, period: Period): string {
	const { low, central, high } = band;
	if (low === undefined || high === undefined) return '';
	const { name, condition } = presetOf(preset);
	const write = moneyWriter(inputs);
	const extra = (premium: Ppm) => extraPer(period, inputs.move.pay, premium);
	if (central === undefined)
		return `${moreWords(extra(low), extra(high), write)} a ${period}, if ${condition}.`;
	const centre = `${moreWords(extra(central), extra(central), write)} a ${period}`;
	const plausible = `with anything from ${write(extra(low))} to ${write(extra(high))} plausible`;
	return low < 0 && high > 0
		? `${name} cannot tell it from nothing: ${centre}, ${plausible}.`
		: `${centre}, ${plausible}, if ${condition}.`;
}

/**
 * The answer: the premium chosen, and right beside it open data, or the article's claim where open
 * data is what was chosen.
 */
export function answerSentence(
	preset: PresetId,
	inputs: Inputs,
	premiums: readonly Premium[],
	period: Period,
): string {
	const other = PRESETS[preset === 'open-data' ? 0 : 1].id;
	const published = premiums.find(({ id }) => id === other)?.interval ?? {};
	return [
		premiumSentence(preset, inputs.premium, inputs, period),
		premiumSentence(other, published, inputs, period),
	].join(' ');
}

/** `over 5 years, in money of today at 3%, after the £3,000 you spend`. */
export function spanWords({ years, discount, spent }: Move, write: MoneyWriter): string {
	return [
		`over ${years} ${years === 1 ? 'year' : 'years'}`,
		discount !== undefined && `in money of today at ${formatPercent(discount)}`,
		spent > 0n && `after the ${write({ num: spent, den: 1n })} you spend`,
	]
		.filter(Boolean)
		.join(', ');
}

/** When the move has paid for itself, as a range of months. */
export function evenSentence({ months, spent, firstPay, years }: Move, low: Projection, high: Projection): string {
	const from = months ? ', counted from the day you start preparing' : ' in the new role';
	const isGain = ({ years: [, second] , total }: Projection) => (second?.extra ?? total).num > 0n;
	const missed = (end: Projection) =>
		isGain(end) || (end.years.length === 1 && firstPay !== undefined)
			? `not within the ${years === 1 ? 'year' : `${years} years`}`
			: 'never, as there is no extra pay';
	if (!spent && firstPay === undefined) {
		if (low.evenAfter) return `There is no cost to win back: you are ahead from month *${low.evenAfter}*${from}.`;
		return high.evenAfter
			? `There is no cost to win back. At the upper end you are ahead from month *${high.evenAfter}*${from}; at the lower end there is no extra pay.`
			: 'There is no cost to win back, and no extra pay either.';
	}
	if (!high.evenAfter) return `The cost is won back ${missed(high)}.`;
	if (!low.evenAfter)
		return `The cost is won back by month *${high.evenAfter}* at the upper end${from}; at the lower end ${missed(low)}.`;
	return low.evenAfter === high.evenAfter
		? `The cost is won back by month *${low.evenAfter}*${from}.`
		: `The cost is won back between month *${high.evenAfter}* and month *${low.evenAfter}*${from}.`;
}

/** A whole amount in the smallest unit as an exact figure. */
export const exactly = (amount: bigint): Exact => ({ num: amount, den: 1n });

/** Where a bar draws a sum: units of the currency, good enough for a picture. */
export function toDraw({ num, den }: Exact, { decimals }: Currency): number {
	return Number(roundHalfAway(num, den)) / 10 ** decimals;
}

