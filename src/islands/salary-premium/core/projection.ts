import type { Exact } from '../../../domain/exact.ts';
import { WHOLE, type Ppm } from '../../../domain/units.ts';
import type { Move } from './inputs.ts';

const ONE = BigInt(WHOLE);

/** One year of the move at one premium. Money stays exact. */
interface MoveYear {
	/** 1 is the first year in the new role. */
	readonly year: number;
	/** What the old pay would be that year. */
	readonly pay: Exact;
	/** What the new role pays more that year, as paid. */
	readonly extra: Exact;
	/** Everything gained up to the end of that year, less what was spent; in money of today where a discount rate is given. */
	readonly total: Exact;
}

export interface Projection {
	readonly years: readonly MoveYear[];
	/** As `total` of the last year. */
	readonly total: Exact;
	/** Months from the first day of preparation until what was spent is won back; undefined if not within the years. */
	readonly evenAfter: number | undefined;
}

/**
 * Follows one premium through the years.
 *
 * Method: pay of year k = `pay × (1 + raise)^(k−1)`; extra = that pay × premium, or
 * `firstPay − pay` in year 1 where a lower first pay is given; in money of today each year's extra
 * is divided by `(1 + discount)^k`, paid at the end of the year. What was spent counts in full, on
 * day one. Everything is a fraction over powers of a million or of `1 + discount`, so nothing is
 * rounded here. Within a year the extra comes in twelve equal parts.
 *
 * The old job goes on during the months of preparation: they cost no pay and delay the rest.
 *
 * @returns One entry a year; linear in the years.
 */
export function project(move: Move, premium: Ppm): Projection {
	const growth = ONE + BigInt(move.raise);
	const discount = ONE + BigInt(move.discount ?? 0);
	const years: MoveYear[] = [];
	let evenAfter: number | undefined;
	let grown = 1n; // growth^(k−1)
	let asPaid = 1n; // ONE^(k−1)
	let total: Exact = { num: 0n - move.spent, den: 1n }; // over discount^(k−1)
	for (let year = 1; year <= move.years; year++) {
		const pay: Exact = { num: move.pay * grown, den: asPaid };
		asPaid *= ONE;
		const lower = year === 1 ? move.firstPay : undefined;
		// Over ONE^k as paid, over discount^k in money of today: ONE^k cancels.
		const extra =
			lower === undefined ? move.pay * BigInt(premium) * grown : (lower - move.pay) * ONE;
		const before = total.num * discount;
		total = { num: before + extra, den: total.den * discount };
		if (evenAfter === undefined && extra > 0n && total.num >= 0n) {
			const parts = Number((-before * 12n + extra - 1n) / extra);
			evenAfter = move.months + (year - 1) * 12 + Math.max(1, parts);
		}
		years.push({ year, pay, extra: { num: extra, den: asPaid }, total });
		grown *= growth;
	}
	return { years, total, evenAfter };
}
