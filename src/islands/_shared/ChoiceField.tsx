import { StateField } from './StateField.ts';

interface Props<Value extends string> {
	/** Unique on the page; the radio buttons’ name. */
	id: string;
	legend: string;
	value: Value;
	options: readonly (readonly [value: Value, words: string])[];
	onChoice: (value: Value) => void;
}

/** One of a few, all in view: radio buttons drawn as chips. */
export class ChoiceField<Value extends string> extends StateField<Props<Value>> {
	override render() {
		const { id, legend, value, options, onChoice } = this.props;
		return (
			<fieldset class="tool-choices">
				<legend>{legend}</legend>
				{options.map(([choice, words]) => (
					<span key={choice}>
						<input
							type="radio"
							name={id}
							id={`${id}-${choice}`}
							value={choice}
							defaultChecked={choice === value}
							onChange={() => onChoice(choice)}
						/>
						<label for={`${id}-${choice}`}>{words}</label>
					</span>
				))}
			</fieldset>
		);
	}
}
