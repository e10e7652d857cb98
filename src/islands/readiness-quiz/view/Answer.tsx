import items from 'virtual:content/quiz';
import { Component } from 'preact';
import { storedText, storeText } from '../../../browser/device-storage.ts';
import { readAnswers, writeAnswers } from '../core/answers-code.ts';
import { itemsIn, type Answers } from '../core/items.ts';
import { readSaved, withChange, writeSaved, type Saved } from '../core/saved.ts';
import { Example } from './Example.tsx';
import type { ViewProps } from './props.ts';
import { Question } from './Question.tsx';
import { Result } from './Result.tsx';
import { Resume } from './Resume.tsx';

const KEY = 'readiness-quiz';
const NOTHING: Saved = { code: '', done: [] };
const codeOf = (answers: Answers) => writeAnswers(items, answers);

/** The open question, or the result; before either, an example. Keeps the answers on this device. */
export class Answer extends Component<ViewProps, { saved: Saved }> {
	override state = { saved: NOTHING };

	override componentDidMount() {
		this.setState({ saved: this.#stored() });
	}

	override componentDidUpdate(before: ViewProps) {
		const { state, dispatch } = this.props;
		if (state.stage !== 'asking' || state === before.state) return;
		const [now, then] = [state.answers, before.state.answers].map(codeOf);
		const kept = this.#kept();
		const keptCode = codeOf(kept);
		if (before.state.stage === 'start' && !now && keptCode) {
			dispatch({ type: 'started', answers: kept });
			return;
		}
		// The answers of somebody else's link never take the place of the reader's own.
		if (now === then || (keptCode && keptCode !== then)) return;
		const stored = readAnswers(items, this.#stored().code).answers;
		const answers = withChange(stored, before.state.answers, state.answers);
		this.#save(() => ({ code: codeOf(answers) }));
		// What was answered in another tab is here from now on, too.
		if (codeOf(answers) !== now) dispatch({ type: 'started', answers, at: state.at });
	}

	/** Another tab may have stored something since this one last did. */
	#stored(): Saved {
		const stored = storedText(KEY);
		return stored === undefined ? this.state.saved : readSaved(stored);
	}

	#kept = () => readAnswers(items, this.state.saved.code).answers;

	#save(change: (stored: Saved) => Partial<Saved>) {
		const stored = this.#stored();
		const saved = { ...stored, ...change(stored) };
		storeText(KEY, writeSaved(saved));
		this.setState({ saved });
	}

	override render() {
		const { done } = this.state.saved;
		const { state, dispatch } = this.props;
		const asked = itemsIn(items, state.scope);
		const kept = this.#kept();
		const forget = () => this.#save(() => NOTHING);
		if (state.stage === 'start')
			return (
				<div>
					<Resume {...{ kept, asked, dispatch, forget }} />
					<Example {...this.props} />
				</div>
			);
		const at = Math.min(state.at, asked.length - 1);
		const item = asked[at];
		if (state.stage === 'asking' && item)
			return <Question key={item.id} {...this.props} {...{ item, at }} count={asked.length} />;
		return (
			<Result
				{...this.props}
				{...{ kept, done, forget }}
				keep={() => this.#save(() => ({ code: codeOf(state.answers) }))}
				tick={(id) =>
					this.#save(({ done: ticked }) => {
						const others = ticked.filter((one) => one !== id);
						return { done: done.includes(id) ? others : [...others, id] };
					})
				}
			/>
		);
	}
}
