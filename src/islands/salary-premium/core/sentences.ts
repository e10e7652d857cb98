import { exactly } from '../../../domain/exact.ts';
import { mapBand, type Band } from '../../../domain/interval.ts';
import { formatPercent } from '../../../domain/percent.ts';
import type { Ppm } from '../../../domain/units.ts';
import type { Premium } from './evidence.ts';
import type { Inputs } from './inputs.ts';
import { extraPer } from './premium.ts';
import type { Projection } from './projection.ts';
import { moreWords, nextTo } from './wording.ts';

/** What one premium makes of the pay, as a sentence. */
function premiumSentence({ name, condition, interval }: Premium, inputs: Inputs): string {
	const { period, write, move } = inputs;
	const { low, central, high } = interval;
	if (low === undefined || high === undefined) return '';
	const extra = (premium: Ppm) => extraPer(period, move.pay, premium);
	const ends = { low: extra(low), high: extra(high) };
	if (central === undefined) return `${moreWords(ends, write)} a ${period}, if ${condition}.`;
	const centre = extra(central);
	const words = `${moreWords({ low: centre, high: centre }, write)} a ${period}`;
	const plausible = `with anything from ${write(ends.low)} to ${write(ends.high)} plausible`;
	return low < 0 && high > 0
		? `${name} cannot tell it from nothing: ${words}, ${plausible}.`
		: `${words}, ${plausible}, if ${condition}.`;
}

/** The answer: the premium chosen, and what stands right beside it. */
export function answerSentence(inputs: Inputs): string {
	return [inputs.chosen, nextTo(inputs)]
		.map((premium) => premium && premiumSentence(premium, inputs))
		.join(' ');
}

/** Whose figures the answer stands on. */
export function standing({ write, move, isExample, isOld }: Inputs): string {
	const pay = `${write(exactly(move.pay))} a year`;
	if (isExample) return `Example: ${pay}. Enter your pay to see yours.`;
	return isOld ? `On ${pay}, the last pay that could be read.` : `On ${pay}.`;
}

const yearsWords = (years: number) => `${years} year${years === 1 ? '' : 's'}`;

/** `over 5 years, with a yearly raise of 2%, in money of today at 3%, after the £3,000 you spend`. */
export function spanWords({ move: { years, raise, discount, spent }, write }: Inputs): string {
	return [
		`over ${yearsWords(years)}`,
		raise !== 0 && `with a yearly raise of ${formatPercent(raise)}`,
		discount !== undefined && `in money of today at ${formatPercent(discount)}`,
		spent > 0n && `after the ${write(exactly(spent))} you spend`,
	]
		.filter(Boolean)
		.join(', ');
}

/** What it comes to by the other period of pay, and over the years. */
export function totalSentence(inputs: Inputs, ends: Band<Projection>): string {
	const { period, write, move, band } = inputs;
	const other = period === 'year' ? 'month' : 'year';
	const by = mapBand(band, (share) => extraPer(other, move.pay, share));
	const total = mapBand(ends, (end) => end.total);
	return `That is ${moreWords(by, write)} a ${other}, and ${moreWords(total, write)} ${spanWords(inputs)}.`;
}

/** When the move has paid for itself, as a range of months. */
export function evenSentence(
	{ move: { months, years, spent, firstPay }, band }: Inputs,
	ends: Band<Projection>,
): string {
	if (!spent && firstPay === undefined && band.low > 0)
		return `No cost is entered, so you are ahead from month *${months + 1}*${months ? ', after the preparation' : ''}.`;
	const early = ends.high.evenAfter;
	const late = ends.low.evenAfter;
	const missed = (share: Ppm) =>
		share > 0
			? `you do not break even within ${yearsWords(years)}`
			: 'you never break even, as there is no extra pay';
	if (!early) return `At this premium ${missed(band.high)}.`;
	const when =
		late && late > early ? `between months *${early}* and *${late}*` : `in month *${early}*`;
	const from = months ? ', counted from the first day of preparation' : ' of the new role';
	return `You break even ${when}${from}${late ? '' : ` at the upper end; at the lower end ${missed(band.low)}`}.`;
}
