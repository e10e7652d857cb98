import { ChoiceField } from '../../_shared/ChoiceField.tsx';
import type { Slots } from '../../_shared/linked-tool.tsx';
import { Marked } from '../../_shared/Marked.tsx';
import type { Choices } from '../core/state.ts';
import { ForecastFields } from './ForecastFields.tsx';
import type { InputProps } from './props.ts';

const MODES = [
	['forecast', 'A forecast'],
	['experiment', 'A test result'],
	['delivery', 'A delivery date'],
	['reverse', 'A sentence'],
] as const;

/** What you have, then its figures. */
export function InputForm(props: InputProps & Slots) {
	const { state, dispatch, glance, startGlance, inputs } = props;
	const choose = (choice: Partial<Choices>) => dispatch({ type: 'choice-made', choice });
	return (
		<form onSubmit={(event) => event.preventDefault()}>
			{/* The full answer says it all, so readers who listen are spared this. */}
			<p class="tool-glance" aria-hidden="true">
				<Marked text={glance?.() ?? startGlance} />
			</p>
			<ChoiceField
				id="confidence-framing-mode"
				legend="What do you have?"
				value={state.mode}
				options={MODES}
				onChoice={(mode) => choose({ mode })}
			/>
			{state.mode === 'forecast' && <ForecastFields {...props} choose={choose} />}
			{inputs}
		</form>
	);
}
