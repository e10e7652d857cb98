import items from 'virtual:content/quiz';
import { Component } from 'preact';
import { Fold } from '../../_shared/Fold.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import { droppedNote, writeAnswers } from '../core/answers-code.ts';
import { itemsRead, type Answers } from '../core/items.ts';
import { truthNames } from '../core/plan.ts';
import { profileOf } from '../core/scoring.ts';
import { nextSteps } from '../core/steps.ts';
import { readingSentence, standing } from '../core/wording.ts';
import { Compare } from './Compare.tsx';
import { Frameworks } from './Frameworks.tsx';
import { linksFrom } from './links.ts';
import { OwnAnswers } from './OwnAnswers.tsx';
import { Profile } from './Profile.tsx';
import type { ViewProps } from './props.ts';
import { Steps } from './Steps.tsx';
import { TakeAway } from './TakeAway.tsx';

interface Props extends ViewProps {
	/** Answers kept on this device. */
	kept: Answers;
	/** Steps that are ticked on this device. */
	done: readonly string[];
	tick: (id: string) => void;
	keep: () => void;
	forget: () => void;
}

/** The result: words first, then a bar for each truth and their table, then what to do next. */
export class Result extends Component<Props> {
	override componentDidMount() {
		(this.base as Element).querySelector<HTMLElement>('h3')?.focus();
	}

	override render() {
		const { state, dispatch, truths, base, isSettled, kept, done, tick, keep, forget } = this.props;
		const { answers, scope } = state;
		const names = truthNames(truths);
		const read = itemsRead(items, scope, answers);
		const results = profileOf(read, answers);
		const steps = nextSteps(read, answers);
		const links = linksFrom(base);
		const sentence = readingSentence(results, names);
		const dropped = droppedNote(state.dropped);
		const keptCode = writeAnswers(items, kept);
		const isKept = keptCode === writeAnswers(items, answers);
		const rest = items.findIndex(({ id }) => answers[id] === undefined);
		return (
			<div>
				<h3 tabIndex={-1} class="readiness-quiz-heading">
					{isKept ? 'Your result' : 'The result in this link'}
				</h3>
				{dropped && (
					<p class="tool-error" role="status">
						{dropped}
					</p>
				)}
				{!isKept && (
					<div class="readiness-quiz-box no-print">
						<p>
							{keptCode
								? 'This device holds other answers. They stay as they are.'
								: 'Nothing of it is kept on this device yet.'}
						</p>
						<p class="tool-buttons">
							{keptCode && (
								<button
									type="button"
									onClick={() =>
										dispatch({
											type: 'compared',
											other: { link: `#answers=${keptCode}`, answers: kept, dropped: 0 },
										})
									}
								>
									Compare the two
								</button>
							)}
							<button type="button" onClick={keep}>
								{keptCode ? 'Keep this one instead' : 'Keep it on this device'}
							</button>
						</p>
					</div>
				)}
				<p class="tool-note">{standing(results)}</p>
				<p class="tool-sentence">
					<Marked text={sentence} />
				</p>
				<p class="visually-hidden" role="status">
					{isSettled && plainWords(sentence)}
				</p>
				<Profile {...{ results, names }} caption="The result as a table" />
				<p class="tool-hint">
					A self-check, not a validated test: nobody has shown that it predicts anything. Few
					questions cannot measure to the point, so each truth has a band. It holds four times in
					five if the answers are a fair sample of what could have been asked.
				</p>
				<Steps {...{ steps, answers, done, tick, links }} />
				<TakeAway {...this.props} {...{ results, steps, names }} />
				<Fold isSettled={isSettled} title="The answers, one by one">
					<OwnAnswers {...{ state, dispatch, links, read }} />
				</Fold>
				<Fold isSettled={isSettled} title="What other frameworks call these levels">
					<Frameworks {...{ results, names, links }} />
				</Fold>
				<Compare {...this.props} names={names} />
				<p class="readiness-quiz-pay">
					What is it worth? The quiz cannot tell: no study ties such answers to pay. The{' '}
					<a href={links.tool('salary-premium')}>salary premium tool</a> shows what published
					figures would make of your pay.
				</p>
				<p class="tool-buttons no-print">
					{rest >= 0 && (
						<button
							type="button"
							onClick={() => dispatch({ type: 'started', scope: 'all', at: rest })}
						>
							Answer what is open
						</button>
					)}
					<button type="button" onClick={() => dispatch({ type: 'started' })}>
						Go through it again
					</button>
					<button
						type="button"
						onClick={() => {
							if (isKept) forget();
							dispatch({ type: 'started-over' });
						}}
					>
						{isKept ? 'Forget it and start over' : 'Leave this result'}
					</button>
				</p>
			</div>
		);
	}
}
