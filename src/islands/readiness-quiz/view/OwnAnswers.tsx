import items from 'virtual:content/quiz';
import type { Item, ScenarioItem } from '../core/items.ts';
import { answerWords } from '../core/steps.ts';
import type { Links } from './links.ts';
import type { ViewProps } from './props.ts';

interface Props extends Pick<ViewProps, 'state' | 'dispatch'> {
	links: Links;
	/** The items that the result is read from. */
	read: readonly Item[];
}

const GRADES = {
	best: 'The best answer here.',
	second: 'Second best.',
	other: 'There are better answers.',
} as const;

/** What a case’s answer is worth and why, and the best one where it was another. */
function Explained({ item, chosen }: { item: ScenarioItem; chosen: string | undefined }) {
	const own = item.answers.find(({ id }) => id === chosen);
	const best = item.answers.find(({ grade }) => grade === 'best');
	if (!own || !best) return null;
	return (
		<>
			<p class="tool-hint">
				{GRADES[own.grade]} {own.because}
			</p>
			{best !== own && (
				<p class="tool-hint">
					The best: “{best.answer}” {best.because}
				</p>
			)}
		</>
	);
}

/** Every question with what was answered; a case also with the best answer, and why. */
export function OwnAnswers({ state, dispatch, links, read }: Props) {
	return (
		<ol class="readiness-quiz-answers">
			{read.map((item) => (
				<li key={item.id}>
					<p>
						<b>{item.ask}</b>
					</p>
					<p>{answerWords(item, state.answers) ?? 'Left out.'}</p>
					{item.kind === 'scenario' && <Explained item={item} chosen={state.answers[item.id]} />}
					<p class="readiness-quiz-links">
						<a href={links.paragraph(item)} aria-label={`Read why in the guide: ${item.ask}`}>
							Read why in the guide
						</a>
						<button
							type="button"
							aria-label={`Change this answer: ${item.ask}`}
							onClick={() => dispatch({ type: 'started', scope: 'all', at: items.indexOf(item) })}
						>
							Change this answer
						</button>
					</p>
				</li>
			))}
		</ol>
	);
}
