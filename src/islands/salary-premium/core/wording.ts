import type { Currency } from '../../../domain/currency.ts';
import { roundHalfAway, type Exact } from '../../../domain/exact.ts';
import { mapBand, type Band, type Interval } from '../../../domain/interval.ts';
import { formatMoney, type Precision } from '../../../domain/money-format.ts';
import type { Period } from '../../../domain/money.ts';
import { formatPercent, formatPercents } from '../../../domain/percent.ts';
import type { Ppm } from '../../../domain/units.ts';
import type { Premium } from './evidence.ts';
import { echoOf } from './figures.ts';
import type { Inputs, Move } from './inputs.ts';
import { extraPer, type Projection } from './premium.ts';
import { PRESETS, presetOf, type PresetId } from './presets.ts';
import type { State } from './state.ts';

/*
 * Sentences carry their figures between asterisks. The view sets those in bold (`Marked`), copies
 * go without them (`plainWords`).
 */

/** A sentence without its emphasis. */
export const plainWords = (sentence: string) => sentence.replaceAll('*', '');

/** Writes sums in one currency: without the smallest unit once pay has four digits. */
export function moneyWriter({ currency, move: { pay } }: Inputs) {
	const precision: Precision = pay < 1000n * 10n ** BigInt(currency.decimals) ? 'exact' : 'whole';
	return (amount: Exact) => formatMoney(amount, currency, precision);
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

/** `£8,500 to £34,000`, `−£8,500 to £15,400, centre £4,100`, `up to £9,000`. */
export function intervalWords({ low, central, high }: Interval<string>): string {
	const ends =
		low && high
			? low === high
				? low
				: `${low} to ${high}`
			: low
				? `at least ${low}`
				: high && `up to ${high}`;
	return ends && central ? `${ends}, centre ${central}` : (ends ?? central ?? '');
}

/** `10–40%`, `4.8%, −10% to +18.1%`, `56%`. */
export function percentWords({ low, central, high }: Interval<Ppm>): string {
	const ends = formatPercents({ low, high });
	return [central !== undefined && formatPercent(central), ends].filter(Boolean).join(', ');
}

/** What one premium makes of the pay, as a sentence. */
function premiumSentence(
	preset: PresetId,
	band: Interval<Ppm>,
	inputs: Inputs,
	period: Period,
): string {
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

/** Published first: the article's claim and open data, of which neither may hide. */
const [ARTICLE, OPEN_DATA] = PRESETS;

/** The one that always stands beside the premium chosen. */
const besides = ({ preset }: State) => (preset === OPEN_DATA.id ? ARTICLE : OPEN_DATA);

const publishedOf = (id: PresetId, premiums: readonly Premium[]) =>
	premiums.find((one) => one.id === id);

/** The answer: the premium chosen, and right beside it open data, or the article's claim. */
export function answerSentence(state: State, inputs: Inputs, premiums: readonly Premium[]): string {
	const other = besides(state).id;
	const published = publishedOf(other, premiums)?.interval ?? {};
	return `${premiumSentence(state.preset, inputs.premium, inputs, state.period)} ${premiumSentence(other, published, inputs, state.period)}`;
}

/** The answer in a few words, for a narrow screen. */
export function glance(state: State, inputs: Inputs, premiums: readonly Premium[]): string {
	const { pay } = inputs.move;
	const { low, high } = mapBand(inputs.premium, (share) => extraPer(state.period, pay, share));
	const other = besides(state);
	return (
		`${moreWords(low, high, moneyWriter(inputs))} a ${state.period}${inputs.isExample ? ' (example)' : ''}. ` +
		`${other.name}: ${percentWords(publishedOf(other.id, premiums)?.interval ?? {})}.`
	);
}

/** What the bars show: the premium chosen, the article's and open data's, each once. */
export function besideEachOther(
	{ preset }: State,
	{ premium }: Inputs,
	premiums: readonly Premium[],
) {
	return [presetOf(preset), ARTICLE, OPEN_DATA]
		.filter(({ id }, index) => !index || id !== preset)
		.map(({ id, name }) => {
			const published = publishedOf(id, premiums);
			return { id, name, interval: published?.interval ?? premium, basis: published?.basis };
		});
}

/** Whose figures the answer stands on. */
export function standing({ texts, currency, period }: State, inputs: Inputs): string {
	const pay = `${moneyWriter(inputs)(exactly(inputs.move.pay))} a year`;
	if (inputs.isExample) return `An example, on ${pay}. Enter your pay to see yours.`;
	return echoOf('base', texts.base, currency, period).error
		? `Still on ${pay}, the last pay that could be read.`
		: `On ${pay}.`;
}

/** What it adds up to over the years, and by the other period of pay. */
export function totalSentence(
	state: State,
	inputs: Inputs,
	{ low, high }: Band<Projection>,
): string {
	const { move, premium } = inputs;
	const write = moneyWriter(inputs);
	const other = state.period === 'year' ? 'month' : 'year';
	const by = mapBand(premium, (share) => extraPer(other, move.pay, share));
	return (
		`That is ${moreWords(by.low, by.high, write)} a ${other}, and ` +
		`${moreWords(low.total, high.total, write)} ${spanWords(inputs)}.`
	);
}

const yearsWords = (years: number) => `${years} ${years === 1 ? 'year' : 'years'}`;

/** `over 5 years, in money of today at 3%, after the £3,000 you spend`. */
export function spanWords(inputs: Inputs): string {
	const { years, discount, spent } = inputs.move;
	const today = discount === undefined ? '' : `, in money of today at ${formatPercent(discount)}`;
	return `over ${yearsWords(years)}${today}${spent ? `, after the ${moneyWriter(inputs)(exactly(spent))} you spend` : ''}`;
}

/** When the move has paid for itself, as a range of months. */
export function evenSentence(
	{ months, years }: Move,
	premium: Band<Ppm>,
	{ low: { evenAfter: late }, high: { evenAfter: early } }: Band<Projection>,
): string {
	const missed = (share: Ppm) =>
		share > 0
			? `you do not break even within ${yearsWords(years)}`
			: 'you never break even, as there is no extra pay';
	if (!early) return `At this premium ${missed(premium.high)}.`;
	const when =
		late && late > early ? `between months *${early}* and *${late}*` : `in month *${early}*`;
	const from = months ? ', counted from the first day of preparation' : ' of the new role';
	return `You break even ${when}${from}${late ? '' : ` at the upper end; at the lower end ${missed(premium.low)}`}.`;
}

/** A whole amount in the smallest unit as an exact figure. */
export const exactly = (amount: bigint): Exact => ({ num: amount, den: 1n });

/** Where a bar draws a sum: units of the currency, good enough for a picture. */
export function toDraw({ num, den }: Exact, { decimals }: Currency): number {
	return Number(roundHalfAway(num, den)) / 10 ** decimals;
}
