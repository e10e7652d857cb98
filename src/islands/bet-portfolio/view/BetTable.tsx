import { dayFrom } from '../../../domain/day.ts';
import { CLASS_NAMES, writeShare } from '../core/names.ts';
import { reviewOf } from '../core/review.ts';
import { signed } from '../core/sentences.ts';
import { PROMPT_WORDS } from './Prompts.tsx';
import type { PartProps } from './props.ts';

/** Every bet in a line: its chance, the chance from which it pays, and what the rules say. */
export function BetTable({ counted, write }: PartProps) {
	const evenFrom = (cost: number, value: number) =>
		value > 0 && cost <= value ? `${Math.ceil((cost / value) * 1000 - 1e-9) / 10}%` : 'never';
	return (
		<>
			<div class="tool-scroll" tabIndex={0} role="group" aria-label="Bets, scrolls sideways">
				<table class="bet-portfolio-figures">
					<thead>
						<tr>
							{['Bet', 'Class', 'Chance', 'Pays from', 'Average', 'Prompt', 'Review'].map(
								(head) => (
									<th scope="col" key={head}>
										{head}
									</th>
								),
							)}
						</tr>
					</thead>
					<tbody>
						{counted.bets.map((bet) => {
							const { at, name, stake, mean, review } = bet;
							return (
								<tr key={at}>
									<th scope="row">{name}</th>
									<td>{CLASS_NAMES[stake.kind]}</td>
									<td>{writeShare(stake.chance)}</td>
									<td>{evenFrom(stake.cost, stake.value)}</td>
									<td>{signed(write)(mean)}</td>
									<td>{PROMPT_WORDS[reviewOf(bet, write).prompt]}</td>
									<td>{review === undefined ? 'not set' : dayFrom(review)}</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			</div>
			<p class="tool-hint">
				A bet pays on average from the chance at which chance times value is its cost.
			</p>
		</>
	);
}
