import { dayFrom, dayInWords } from '../../../domain/day.ts';
import { Marked } from '../../_shared/Marked.tsx';
import type { CountedBet } from '../core/counted.ts';
import { reviewOf, RULES, whenDue, type Prompt } from '../core/review.ts';
import type { PartProps } from './props.ts';

export const PROMPT_WORDS: Readonly<Record<Prompt, string>> = {
	keep: 'Keep',
	learn: 'Learn',
	retire: 'Retire',
};

/** Prompts that are drawn; a table has the rest. */
const MOST_SHOWN = 12;
const URGENCY = ['passed', 'today', 'unset', 'ahead'] as const;

/** When a bet is looked at again, in words. */
function dueWords({ review }: CountedBet, today: number | undefined): string {
	// A date stays on one line.
	const day = review === undefined ? '' : dayInWords(dayFrom(review)).replaceAll(' ', '\u00a0');
	switch (whenDue(review, today)) {
		case 'unset':
			return 'Set a review day.';
		case 'passed':
			return `The review day, ${day}, has passed: decide now.`;
		case 'today':
			return 'The review is today.';
		case 'ahead':
			return `Review on ${day}.`;
	}
}

/** Keep, learn or retire for each bet, those first that are due. */
export function Prompts({ counted, write, today }: PartProps) {
	const { bets } = counted;
	const urgency = ({ review }: CountedBet) => URGENCY.indexOf(whenDue(review, today));
	const shown = bets.length > MOST_SHOWN ? bets.toSorted((a, b) => urgency(a) - urgency(b)) : bets;
	return (
		<>
			<h3>Keep, learn or retire?</h3>
			<ul class="bet-portfolio-prompts">
				{shown.slice(0, MOST_SHOWN).map((bet) => {
					const { prompt, reason } = reviewOf(bet, write);
					return (
						<li key={bet.at} class={`bet-portfolio-${prompt}`}>
							<b>{PROMPT_WORDS[prompt]}</b> {bet.name}
							<p>
								<Marked text={reason} /> {dueWords(bet, today)}
							</p>
						</li>
					);
				})}
			</ul>
			{bets.length > MOST_SHOWN && (
				<p class="tool-hint">The other {bets.length - MOST_SHOWN} stand under “Bet by bet”.</p>
			)}
		</>
	);
}

/** What the prompts follow from. */
export function Rules() {
	return (
		<>
			<p>The first rule that holds decides:</p>
			<ol>
				{RULES.map(({ id, prompt, says }) => (
					<li key={id}>
						<b>{PROMPT_WORDS[prompt]}.</b> {says}
					</li>
				))}
			</ol>
			<p class="tool-hint">
				They are rules of ours, so that a review has only to read them out. They know nothing of
				what a bet teaches, of promises made, or of what else the people could do: you decide.
			</p>
		</>
	);
}
