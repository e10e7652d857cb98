import type { Brought } from '../core/bring.ts';
import { countedOn } from '../core/counted.ts';
import { many, termsOf } from '../core/names.ts';
import { writerOf } from '../core/sentences.ts';
import type { Board } from '../core/state.ts';

/** Rows of the preview that are drawn; more make no page better. */
const MOST_SHOWN = 20;

/** What would be taken, line by line, and what would not and why. */
export function Preview({
	rows,
	bets,
	ignored,
	notes,
	currency,
	board,
}: Brought & { board: Board }) {
	const faulty = rows.length - bets.length;
	const counted = countedOn({ ...board, bets, currency: currency ?? board.currency });
	const write = writerOf(counted);
	let place = -1;
	return (
		<>
			<p role="status">
				{many(bets.length, 'bet')} can be taken
				{faulty > 0 && `; ${many(faulty, 'line')} cannot, and will stay here`}.
			</p>
			{notes.map((note) => (
				<p class="tool-hint" key={note}>
					{note}
				</p>
			))}
			{ignored.length > 0 && (
				<p class="tool-error">No place on a board: {ignored.join(', ')}. Keep your own file.</p>
			)}
			<div class="tool-scroll" tabIndex={0} role="group" aria-label="Preview, scrolls sideways">
				<table>
					<thead>
						<tr>
							<th scope="col">Line</th>
							<th scope="col">Bet</th>
							<th scope="col">Read as</th>
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, MOST_SHOWN).map(({ line, name, bet, faults }) => {
							if (bet) place++;
							const known = bet && counted.bets.find(({ at }) => at === place);
							return (
								<tr key={line}>
									<td>{line}</td>
									<td>{name}</td>
									<td>
										{bet
											? known
												? termsOf(known, write)
												: 'Taken, and counted once it has chance, value and cost'
											: faults.map((fault) => (
													<p class="tool-error" key={fault}>
														{fault}
													</p>
												))}
									</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			</div>
			{rows.length > MOST_SHOWN && (
				<p class="tool-hint">And {many(rows.length - MOST_SHOWN, 'line')} more.</p>
			)}
		</>
	);
}
