import regulated from 'virtual:content/regulated';
import { Fold } from '../../_shared/Fold.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import IntervalBar from '../../../components/IntervalBar.tsx';
import { mapInterval } from '../../../domain/interval.ts';
import { formatPercent } from '../../../domain/percent.ts';
import { PART_NAMES, textOf, usesOf } from '../core/brief.ts';
import { EXAMPLE } from '../core/example.ts';
import { endsInPercent, failureRate } from '../core/failure-rate.ts';
import { warningSentence } from '../core/regulated.ts';
import { answerSentence, plainRate, showings } from '../core/sentences.ts';
import { Card } from './Card.tsx';
import { MoreUsers } from './MoreUsers.tsx';
import { OnePage } from './OnePage.tsx';
import type { ViewProps } from './props.ts';
import { TakeAway } from './TakeAway.tsx';
import { Warnings } from './Warnings.tsx';

const SCALE = { min: 0, max: 1 };

/** The answer: a sentence and its bar, warnings, the brief on one page, the card, and what to take away. */
export function Answer(props: ViewProps & { today: string | undefined }) {
	const { state, shown, isSettled, base, frame, today } = props;
	const { brief, counts, view } = state;
	const uses = regulated.filter(({ id }) => usesOf(brief).includes(id));
	const sentence = [warningSentence(uses), answerSentence(counts)].filter(Boolean).join(' ');
	const isEmpty = PART_NAMES.every((name) => !textOf(brief, name).trim());
	const { interval } = failureRate(counts);
	const [low, high] = endsInPercent(interval, counts.users);
	return (
		<div class="project-brief-answer">
			<p class="tool-sentence">
				<Marked text={sentence} />
			</p>
			<p class="visually-hidden" role="status">
				{isSettled && plainWords(sentence)}
			</p>
			<IntervalBar
				interval={interval}
				scale={SCALE}
				labels={mapInterval({ low, high }, formatPercent)}
				text={`Failure rate: ${plainRate(counts)}`}
			/>
			<ul class="project-brief-showings">
				{showings(counts, shown).map(({ how, what }) => (
					<li key={how}>
						<b>{how}</b> <Marked text={what} />
					</li>
				))}
			</ul>
			<Warnings {...{ uses, base, today }} />
			{(view === 'brief' || !isEmpty) && (
				<OnePage brief={isEmpty ? EXAMPLE : brief} isExample={isEmpty} />
			)}
			{frame && view === 'brief' ? (
				// A post is no place for a card as long as the brief.
				<Fold isSettled={isSettled} title="Guardrail card and its checks">
					<Card {...{ brief, base }} />
				</Fold>
			) : (
				<Card {...{ brief, base }} />
			)}
			<TakeAway {...props} laws={uses} sentence={plainWords(sentence)} />
			<Fold isSettled={isSettled} title="What more users would show">
				<MoreUsers users={counts.users} />
			</Fold>
		</div>
	);
}
