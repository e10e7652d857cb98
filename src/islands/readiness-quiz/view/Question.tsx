import { Component } from 'preact';
import { choicesOf, type Item } from '../core/items.ts';
import { progressWords } from '../core/wording.ts';
import type { ViewProps } from './props.ts';

interface Props extends ViewProps {
	item: Item;
	at: number;
	count: number;
}

/**
 * One question a page. It takes the focus when it comes, so that a screen reader says where one is
 * and what is asked; figures on the keyboard choose.
 */
export class Question extends Component<Props, { isMissing?: boolean }> {
	override state: { isMissing?: boolean } = {};

	override componentDidMount() {
		(this.base as Element).querySelector<HTMLElement>('legend')?.focus();
	}

	#go = (to: number) => {
		const { dispatch, count } = this.props;
		dispatch(to < count ? { type: 'turned-to', at: to } : { type: 'finished' });
	};

	#next = () => {
		const { item, at, state } = this.props;
		if (state.answers[item.id] === undefined) this.setState({ isMissing: true });
		else this.#go(at + 1);
	};

	#press = (event: KeyboardEvent) => {
		const { item, dispatch } = this.props;
		// A form in a sandboxed frame is never submitted, so the key is answered here.
		if (event.key === 'Enter' && !(event.target as Element).closest('button')) {
			event.preventDefault();
			this.#next();
			return;
		}
		const choice = choicesOf(item)[Number(event.key) - 1]?.[0];
		if (!choice || event.ctrlKey || event.metaKey || event.altKey) return;
		dispatch({ type: 'answered', id: item.id, choice });
		(this.base as Element)
			.querySelector<HTMLElement>(`#readiness-quiz-${item.id}-${choice}`)
			?.focus();
	};

	override render() {
		const { item, at, count, truths, state, dispatch } = this.props;
		const chosen = state.answers[item.id];
		const title = truths.find(([slug]) => slug === item.truth)?.[1];
		const isLast = at + 1 === count;
		return (
			<form class="readiness-quiz-question" onKeyDown={this.#press}>
				<progress value={at} max={count} aria-hidden="true" />
				<fieldset>
					<legend tabIndex={-1}>
						<span class="readiness-quiz-place">
							{progressWords(at, count)}
							<span class="visually-hidden">.</span> <span aria-hidden="true">·</span> {title}
							<span class="visually-hidden">.</span>
						</span>{' '}
						{item.ask}
					</legend>
					{item.kind === 'evidence' && (
						<p class="tool-hint">Choose the sentence that comes closest.</p>
					)}
					<div class="tool-choices readiness-quiz-choices">
						{choicesOf(item).map(([choice, words], index) => (
							<span key={choice}>
								<input
									type="radio"
									name={`readiness-quiz-${item.id}`}
									id={`readiness-quiz-${item.id}-${choice}`}
									checked={choice === chosen}
									onChange={() => dispatch({ type: 'answered', id: item.id, choice })}
								/>
								<label for={`readiness-quiz-${item.id}-${choice}`}>
									<kbd aria-hidden="true">{index + 1}</kbd> <span>{words}</span>
								</label>
							</span>
						))}
					</div>
					{this.state.isMissing && !chosen && (
						<p class="tool-error" role="alert">
							Choose an answer, or skip the question.
						</p>
					)}
				</fieldset>
				<p class="tool-hint">{item.why}</p>
				<p class="tool-buttons">
					{at > 0 && (
						<button type="button" onClick={() => this.#go(at - 1)}>
							Back
						</button>
					)}
					<button
						type="button"
						onClick={() => {
							dispatch({ type: 'skipped', id: item.id });
							this.#go(at + 1);
						}}
					>
						Skip
					</button>
					<button type="button" class="button-main" onClick={this.#next}>
						{isLast ? 'See the result' : 'Next'}
					</button>
					{!isLast && (
						<button type="button" onClick={() => dispatch({ type: 'finished' })}>
							Stop here
						</button>
					)}
				</p>
			</form>
		);
	}
}
