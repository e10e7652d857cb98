import { csvFile } from '../../../domain/csv.ts';
import type { Exact } from '../../../domain/exact.ts';
import type { Band } from '../../../domain/interval.ts';
import { plainMoney } from '../../../domain/money-plain.ts';
import type { Premium } from './evidence.ts';
import type { Inputs } from './inputs.ts';
import { extraPer } from './premium.ts';
import type { Projection } from './projection.ts';

/** The answer as a CSV file: the years at both ends of the band, then every source. */
export function csvOf(
	{ move, currency, chosen }: Inputs,
	{ low, high }: Band<Projection>,

	premiums: readonly Premium[],
): string {
	const write = (amount: Exact) => plainMoney(amount, currency);
	const money = (label: string) => `${label} (${currency.code})`;
	return csvFile([
		['Premium', chosen.name, chosen.figures],
		[money('Pay a year'), write({ num: move.pay, den: 1n })],
		[],
		[
			'Year',
			money('Pay'),
			money('Extra, low'),
			money('Extra, high'),
			money('Total so far, low'),
			money('Total so far, high'),
		],
		...low.years.map(({ year, pay, extra, total }, index) => {
			const best = high.years[index];
			return [
				year,
				write(pay),
				write(extra),
				best ? write(best.extra) : '',
				write(total),
				best ? write(best.total) : '',
			];
		}),
		[],
		[
			'Source',
			'About',
			'Premium',
			money('Extra a year, low'),
			money('Extra a year, centre'),
			money('Extra a year, high'),
			'Basis',
			'Published by',
			'Address',
		],
		...premiums.map(({ name, covers, interval, figures, basis, source, url }) => [
			name,
			covers,
			figures,
			...[interval.low, interval.central, interval.high].map((share) =>
				share === undefined ? '' : write(extraPer('year', move.pay, share)),
			),
			basis,
			source,
			url,
		]),
	]);
}
