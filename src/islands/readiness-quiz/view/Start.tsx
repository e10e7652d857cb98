import { SelectField } from '../../_shared/SelectField.tsx';
import type { State } from '../core/state.ts';
import type { ViewProps } from './props.ts';

/** Length, time and limits first, then what to be asked about. */
export function Start({ state, dispatch, lengths, truths }: ViewProps) {
	const { questions, minutes } = lengths[state.scope];
	return (
		<form class="readiness-quiz-start">
			<p>
				<b>
					{questions} questions, about {minutes} minutes.
				</b>{' '}
				No account, no e-mail. You can skip any question, go back, and stop: your answers stay on
				this device. It is a self-check and not a validated test, so the result is a band for{' '}
				{state.scope === 'all' ? 'each' : 'this'} truth.
			</p>
			<SelectField
				id="readiness-quiz-scope"
				label="Ask me about"
				value={state.scope}
				options={[
					['all', 'all five truths'],
					...truths.map(([slug, title]) => [slug as State['scope'], title] as const),
				]}
				onChoice={(scope) => dispatch({ type: 'scope-chosen', scope })}
			/>
			<button type="button" class="button-main" onClick={() => dispatch({ type: 'started' })}>
				Start
			</button>
		</form>
	);
}
