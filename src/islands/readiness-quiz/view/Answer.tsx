import items from 'virtual:content/quiz';
import { Component } from 'preact';
import { storedText, storeText } from '../../../browser/device-storage.ts';
import { readAnswers, writeAnswers } from '../core/answers-code.ts';
import { itemsIn } from '../core/items.ts';
import { readSaved, writeSaved, type Saved } from '../core/saved.ts';
import { Example } from './Example.tsx';
import type { ViewProps } from './props.ts';
import { Question } from './Question.tsx';
import { Result } from './Result.tsx';
import { Resume } from './Resume.tsx';

const KEY = 'readiness-quiz';
const NOTHING: Saved = { code: '', done: [] };

/** The open question, or the result; before either, an example. Keeps the answers on this device. */
export class Answer extends Component<ViewProps, { saved: Saved }> {
	override state = { saved: NOTHING };

	override componentDidMount() {
		this.setState({ saved: readSaved(storedText(KEY)) });
	}

	override componentDidUpdate(before: ViewProps) {
		const { state, dispatch } = this.props;
		if (state.stage !== 'asking' || state === before.state) return;
		const [now, then] = [state.answers, before.state.answers].map((answers) =>
			writeAnswers(items, answers),
		);
		const kept = this.#kept();
		const keptCode = writeAnswers(items, kept);
		if (before.state.stage === 'start' && !now && keptCode) {
			dispatch({ type: 'started', answers: kept });
			return;
		}
		// The answers of somebody else's link never take the place of the reader's own.
		if (now !== then && (!keptCode || keptCode === then)) this.#save({ code: now ?? '' });
	}

	#kept = () => readAnswers(items, this.state.saved.code).answers;

	#save(change: Partial<Saved>) {
		const saved = { ...this.state.saved, ...change };
		storeText(KEY, writeSaved(saved));
		this.setState({ saved });
	}

	override render() {
		const { done } = this.state.saved;
		const { state, dispatch } = this.props;
		const asked = itemsIn(items, state.scope);
		const kept = this.#kept();
		const forget = () => this.#save(NOTHING);
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
				keep={() => this.#save({ code: writeAnswers(items, state.answers) })}
				tick={(id) =>
					this.#save({
						done: done.includes(id) ? done.filter((one) => one !== id) : [...done, id],
					})
				}
			/>
		);
	}
}
