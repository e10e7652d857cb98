import { exactBoundForNone } from '../../../domain/proportion/rule-of-three.ts';
import { wilsonInterval } from '../../../domain/proportion/wilson.ts';
import { boundForNone, LEVEL, upTo } from '../core/failure-rate.ts';
import { countWords } from '../core/sentences.ts';

const MORE = [10, 20, 50, 100, 300, 1000];

/** How high the failure rate may still be after no failure, by how many users, and by three methods. */
export function MoreUsers({ users }: { users: number }) {
	const rows = [...new Set([users, ...MORE])].sort((a, b) => a - b);
	return (
		<>
			<p class="tool-hint">
				If it fails for none of them. The brief states the first column; the others are there so
				that nobody takes one for another.
			</p>
			<div class="tool-scroll" tabIndex={0} role="group" aria-label="Table, scrolls sideways">
				<table>
					<thead>
						<tr>
							<th scope="col">Users</th>
							<th scope="col">As stated here</th>
							<th scope="col">Exact, one side</th>
							<th scope="col">Wilson, two sides</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<tr key={row}>
								<th scope="row">{countWords(row)}</th>
								<td>{upTo(boundForNone(row).bound, row)}</td>
								<td>{upTo(exactBoundForNone(row), 100)}</td>
								<td>{upTo(wilsonInterval({ conversions: 0, visitors: row }, LEVEL).high, 100)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</>
	);
}
