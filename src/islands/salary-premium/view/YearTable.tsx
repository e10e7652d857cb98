import { Marked } from '../../_shared/Marked.tsx';
import { formatMoney } from '../../../domain/money-format.ts';
import type { Exact } from '../../../domain/exact.ts';
import { spanWords } from '../core/sentences.ts';
import type { PartProps } from './props.ts';

/** The years one by one, to the smallest unit. */
export function YearTable({ inputs, ends: { low, high } }: PartProps) {
	const { currency } = inputs;
	const write = (sum: Exact) => formatMoney(sum, currency);
	const range = (a: Exact, b: Exact) =>
		write(a) === write(b) ? write(a) : `${write(a)} to ${write(b)}`;
	return (
		<section class="tool-scroll" aria-label="Year by year" tabIndex={0}>
			<table>
				<caption>Lower and upper end of the premium, {spanWords(inputs)}</caption>
				<thead>
					<tr>
						<th scope="col">Year</th>
						<th scope="col">Pay without the move</th>
						<th scope="col">Extra, as paid</th>
						<th scope="col">Total so far</th>
					</tr>
				</thead>
				<tbody>
					{low.years.map(({ year, pay, extra, total }, index) => {
						const best = high.years[index];
						return (
							<tr key={year}>
								<th scope="row">{year}</th>
								<td>
									<Marked text={write(pay)} />
								</td>
								<td>
									<Marked text={range(extra, best?.extra ?? extra)} />
								</td>
								<td>
									<Marked text={range(total, best?.total ?? total)} />
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}
