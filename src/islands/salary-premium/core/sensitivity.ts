import { roundHalfAway } from '../../../domain/exact.ts';
import type { Band } from '../../../domain/interval.ts';
import { minorUnits, POINT, ppm, type MinorUnits, type Ppm } from '../../../domain/units.ts';
import { FIGURES } from './figures.ts';
import type { Move } from './inputs.ts';
import { project } from './projection.ts';

/** How far the total moves when one input moves and the others stay. */
export interface Influence {
	readonly input: string;
	/** The two totals, lower first, in the currency's smallest unit. */
	readonly from: bigint;
	readonly to: bigint;
}

/**
 * Which input matters most: each is moved on its own and the total over the years compared. The
 * premium goes from one end of its band to the other; pay and costs a tenth either way; years by
 * one; rates by one percentage point. The others stay, with the premium at its centre (the middle
 * of the band where the source gives no centre).
 *
 * @returns Largest swing first.
 */
export function influences(move: Move, premium: Band<Ppm>): readonly Influence[] {
	const middle = premium.central ?? ppm(Math.round((premium.low + premium.high) / 2));
	const total = (change: Partial<Move>, share = middle) => {
		const { num, den } = project({ ...move, ...change }, share).total;
		return roundHalfAway(num, den);
	};
	const tenth = (amount: MinorUnits, parts: bigint) => minorUnits((amount * parts) / 10n);
	const rate = (name: 'raise' | 'discount', by: number) =>
		ppm(
			Math.min(
				Math.max((move[name] ?? 0) + by, FIGURES[name].min * POINT),
				FIGURES[name].max * POINT,
			),
		);
	const years = (by: number) =>
		Math.min(Math.max(move.years + by, FIGURES.years.min), FIGURES.years.max);
	const { pay, firstPay, spent } = move;

	const moved: (readonly [string, bigint, bigint])[] = [
		['The premium, from end to end', total({}, premium.low), total({}, premium.high)],
		[
			'Your pay, a tenth either way',
			total({ pay: tenth(pay, 9n) }),
			total({ pay: tenth(pay, 11n) }),
		],
		['Years, one fewer or more', total({ years: years(-1) }), total({ years: years(1) })],
		[
			'Raise, one point either way',
			total({ raise: rate('raise', -POINT) }),
			total({ raise: rate('raise', POINT) }),
		],
	];
	if (move.discount !== undefined)
		moved.push([
			'Discount rate, one point either way',
			total({ discount: rate('discount', POINT) }),
			total({ discount: rate('discount', -POINT) }),
		]);
	if (spent)
		moved.push([
			'Money spent, a tenth either way',
			total({ spent: tenth(spent, 11n) }),
			total({ spent: tenth(spent, 9n) }),
		]);
	if (firstPay)
		moved.push([
			'First pay, a tenth either way',
			total({ firstPay: tenth(firstPay, 9n) }),
			total({ firstPay: tenth(firstPay, 11n) }),
		]);
	return moved
		.map(([input, a, b]) => (a <= b ? { input, from: a, to: b } : { input, from: b, to: a }))
		.sort((a, b) => Number(b.to - b.from - (a.to - a.from)));
}
