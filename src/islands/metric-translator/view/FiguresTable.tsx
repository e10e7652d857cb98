import { rowsOf } from '../core/rows.ts';
import type { PartProps } from './props.ts';

/** Both models side by side, rates with their intervals. */
export function FiguresTable({ reading }: PartProps) {
	return (
		<>
			<section class="tool-scroll" aria-label="Both models side by side" tabIndex={0}>
				<table>
					<thead>
						<tr>
							<th scope="col">Figure</th>
							<th scope="col">Old model</th>
							<th scope="col">New model</th>
						</tr>
					</thead>
					<tbody>
						{rowsOf(reading).map(([label, before, after]) => (
							<tr key={label}>
								<th scope="row">{label}</th>
								<td>{before}</td>
								<td>{after}</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<p class="tool-hint">
				Rates have Wilson intervals. The change of false flags is a ratio of two rates, that of
				misses a difference, both with score intervals after Miettinen and Nurminen (1985); the sum
				in money is by MOVER (Zou and Donner 2008). The two models are taken as measured on
				different cases. The ends of intervals are rounded outwards, to two digits of their width:
				what is shown is never narrower than what was computed.
			</p>
		</>
	);
}
