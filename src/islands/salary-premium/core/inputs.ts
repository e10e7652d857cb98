import type { Currency } from '../../../domain/currency.ts';
import type { Exact } from '../../../domain/exact.ts';
import type { Band } from '../../../domain/interval.ts';
import { formatMoney } from '../../../domain/money-format.ts';
import { toMinorUnits, type Period } from '../../../domain/money.ts';
import { formatPercent } from '../../../domain/percent.ts';
import { minorUnits, ppm, type MinorUnits, type Ppm } from '../../../domain/units.ts';
import type { Premium } from './evidence.ts';
import { perYear, readFigure, type FigureName } from './figures.ts';
import type { State } from './state.ts';

/** Units of pay a year that the worked example stands on; not anybody's figure. */
const EXAMPLE_PAY = 100_000n;

/** From this many units of pay on, sums are shown without the smallest unit. */
const LARGE_PAY = 1000n;

/** The move as the calculation sees it. Money is in the currency's smallest unit, pay is a year's. */
export interface Move {
	readonly pay: MinorUnits;
	readonly years: number;
	readonly raise: Ppm;
	readonly discount: Ppm | undefined;
	readonly months: number;
	readonly spent: MinorUnits;
	/** First year's pay in the new role, where it is below today's. */
	readonly firstPay: MinorUnits | undefined;
}

/** What the answer is computed from: the last figures that could be read. */
export interface Inputs {
	readonly move: Move;
	/** The premium chosen, and its two ends. */
	readonly chosen: Premium;
	readonly band: Band<Ppm>;
	/** The article's claim and open data, of which neither may hide: all that are not chosen. */
	readonly beside: readonly Premium[];
	readonly currency: Currency;
	readonly period: Period;
	/** Writes a sum in this currency, as exactly as the pay's size asks for. */
	readonly write: (amount: Exact) => string;
	/** No pay was entered: the figures are the worked example's. */
	readonly isExample: boolean;
	/** What stands in the pay field could not be read: the figures are the last ones that could. */
	readonly isOld: boolean;
	readonly offer: MinorUnits | undefined;
	/** The first pay entered is not below today's pay, so it was left aside. */
	readonly isFirstPayTooHigh: boolean;
}

/** Answers what every part of the view asks of a state. */
export function inputsOf(state: State, premiums: readonly Premium[]): Inputs {
	const { good, texts, currency, period, preset } = state;
	const number = (name: FigureName) => ppm(readFigure(name, good[name], state).number ?? 0);
	const money = (name: FigureName) => readFigure(name, good[name], state).money;
	const yearly = (name: FigureName) => {
		const amount = money(name);
		return amount && perYear(amount, currency, period);
	};
	const scale = 10n ** BigInt(currency.decimals);
	const entered = yearly('base');
	const pay = entered ?? minorUnits(EXAMPLE_PAY * scale);
	const first = yearly('first');
	const isFirstPayTooHigh = first !== undefined && first >= pay;
	const spent = money('spent');
	const ends = [number('low'), number('high')] as const;
	const [low, high] = ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
	const chosen = premiums.find(({ id }) => id === preset) ?? {
		id: preset,
		name: 'Your own range',
		condition: 'your range is right',
		interval: { low, high },
		figures: `${formatPercent(low)} to ${formatPercent(high)}`,
	};
	const { interval } = chosen;
	return {
		move: {
			pay,
			years: number('years'),
			raise: number('raise'),
			discount: good.discount.trim() ? number('discount') : undefined,
			months: number('months'),
			spent: spent ? toMinorUnits(spent, currency) : minorUnits(0n),
			firstPay: isFirstPayTooHigh ? undefined : first,
		},
		chosen,
		band: { ...interval, low: interval.low ?? ppm(0), high: interval.high ?? ppm(0) },
		beside: premiums.slice(0, 2).filter(({ id }) => id !== preset),
		currency,
		period,
		write: (amount) => formatMoney(amount, currency, pay < LARGE_PAY * scale ? 'exact' : 'whole'),
		isExample: !entered,
		isOld: !!readFigure('base', texts.base, state).error,
		offer: yearly('offer'),
		isFirstPayTooHigh,
	};
}
