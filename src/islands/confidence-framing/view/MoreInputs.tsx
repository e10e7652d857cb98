import { TextField } from '../../_shared/TextField.tsx';
import { readField } from '../core/fields.ts';
import type { Choices } from '../core/state.ts';
import { DeliveryFields } from './DeliveryFields.tsx';
import { ExperimentFields } from './ExperimentFields.tsx';
import type { InputProps } from './props.ts';

/** The inputs of the other three ways in; an empty place for the first, whose inputs are there already. */
export function MoreInputs(props: InputProps) {
	return <div>{props.state.mode !== 'forecast' && <Inputs {...props} />}</div>;
}

function Inputs(props: InputProps) {
	const { state, dispatch } = props;
	const choose = (choice: Partial<Choices>) => dispatch({ type: 'choice-made', choice });
	if (state.mode === 'experiment') return <ExperimentFields {...props} choose={choose} />;
	if (state.mode === 'delivery') return <DeliveryFields {...props} choose={choose} />;
	return (
		<TextField
			id="confidence-framing-pasted"
			label="Sentence to take apart"
			hint="It stays in your browser. Markup is shown as text."
			Field="textarea"
			rows={6}
			value={state.texts.pasted}
			error={readField('pasted', state.texts.pasted).error}
			// A text that is too long is read as far as it goes.
			onText={(text) => dispatch({ type: 'text-typed', name: 'pasted', text, isReadable: true })}
		/>
	);
}
