import {
	SHOWN_CHANCES,
	whatIfs,
	type Assumption,
	type Outlook,
	type WorkedOut,
} from '../core/outlook.ts';
import { lossWords, signed } from '../core/sentences.ts';
import type { PartProps } from './props.ts';

const ASSUMED: Readonly<Record<Assumption, string>> = {
	'a quarter lower': 'Every chance a quarter lower',
	half: 'Every chance halved',
	together: 'All succeed and fail together',
};

/** What becomes of it under the two assumptions that most often do not hold. */
export function WhatIf({
	counted,
	outlooks,
	write,
	known,
}: PartProps & { known: WorkedOut['whatIfs'] | undefined }) {
	if (!outlooks) return <p class="tool-hint">The spread is being worked out.</p>;
	const sign = signed(write);
	const others = known ?? whatIfs(counted.bets.map(({ stake }) => stake));
	const rows: readonly (readonly [string, Outlook])[] = [
		['As entered', outlooks.all],
		...others.map(([assumption, outlook]) => [ASSUMED[assumption], outlook] as const),
	];
	return (
		<>
			<div class="tool-scroll" tabIndex={0} role="group" aria-label="Assumptions, scrolls sideways">
				<table class="bet-portfolio-figures">
					<thead>
						<tr>
							{['If', 'Average', 'Four times in five', 'Loss'].map((head) => (
								<th scope="col" key={head}>
									{head}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map(([words, outlook]) => (
							<tr key={words}>
								<th scope="row">{words}</th>
								<td>{sign(outlook.mean)}</td>
								<td>
									{sign(outlook.low)} to {sign(outlook.high)}
								</td>
								<td>{lossWords(outlook)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<p class="tool-hint">
				Together means that no bet works while a likelier one fails: the widest spread that these
				chances allow. Bets on one model, one market or one team come near it.
			</p>
		</>
	);
}

/** The result that is not passed, for several chances. */
export function Ends({ outlooks, write }: PartProps) {
	if (!outlooks) return <p class="tool-hint">The spread is being worked out.</p>;
	return (
		<table>
			<thead>
				<tr>
					<th scope="col">With this chance</th>
					<th scope="col">it ends at or below</th>
				</tr>
			</thead>
			<tbody>
				{SHOWN_CHANCES.map((chance, place) => (
					<tr key={chance}>
						<th scope="row">{Math.round(chance * 100)}%</th>
						<td>{signed(write)(outlooks.all.ends[place] ?? 0)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
