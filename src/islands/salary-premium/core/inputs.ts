import type { Currency } from '../../../domain/currency.ts';
import type { Band } from '../../../domain/interval.ts';
import { toMinorUnits } from '../../../domain/money.ts';
import { minorUnits, ppm, type MinorUnits, type Ppm } from '../../../domain/units.ts';
import type { Premium } from './evidence.ts';
import { perYear, readMoney, readNumber, type FigureName } from './figures.ts';
import type { State } from './state.ts';

/** Units of pay a year that the worked example stands on; not anybody's figure. */
export const EXAMPLE_PAY = 100_000n;

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

export interface Inputs {
	readonly move: Move;
	readonly premium: Band<Ppm>;
	readonly currency: Currency;
	/** No pay was entered: the figures are the worked example's. */
	readonly isExample: boolean;
	readonly offer: MinorUnits | undefined;
	/** The first pay entered is not below today's pay, so it was left aside. */
	readonly isFirstPayTooHigh: boolean;
}

/** The premium chosen, with both ends. */
function chosenPremium(
	{ preset }: State,
	number: (name: FigureName) => Ppm,
	premiums: readonly Premium[],
) {
	if (preset === 'own') {
		const [low, high] = [number('low'), number('high')];
		return low <= high ? { low, high } : { low: high, high: low };
	}
	const { low, central, high } = premiums.find(({ id }) => id === preset)?.interval ?? {};
	return { low: low ?? ppm(0), central, high: high ?? ppm(0) };
}

/** What the answer is computed from: the last figures that could be read. */
export function inputsOf(state: State, premiums: readonly Premium[]): Inputs {
	const { good, currency, period } = state;
	const number = (name: FigureName) => {
		const reading = readNumber(name, good[name]);
		return reading.ok ? reading.value : undefined;
	};
	const typed = (name: FigureName) => {
		const reading = readMoney(name, good[name], currency);
		return reading.ok ? reading.value : undefined;
	};
	const yearly = (name: FigureName) => {
		const amount = typed(name);
		return amount && perYear(amount, currency, period);
	};
	const entered = yearly('base');
	const pay = entered ?? minorUnits(EXAMPLE_PAY * 10n ** BigInt(currency.decimals));
	const first = yearly('first');
	const isFirstPayTooHigh = first !== undefined && first >= pay;
	const spent = typed('spent');
	const discount = number('discount');
	return {
		move: {
			pay,
			years: number('years') ?? 1,
			raise: ppm(number('raise') ?? 0),
			discount: discount === undefined ? undefined : ppm(discount),
			months: number('months') ?? 0,
			spent: spent ? toMinorUnits(spent, currency) : minorUnits(0n),
			firstPay: isFirstPayTooHigh ? undefined : first,
		},
		premium: chosenPremium(state, (name) => ppm(number(name) ?? 0), premiums),
		currency,
		isExample: entered === undefined,
		offer: yearly('offer'),
		isFirstPayTooHigh,
	};
}
