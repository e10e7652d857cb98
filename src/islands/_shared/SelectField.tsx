import type { ComponentChildren } from 'preact';
import { StateField } from './StateField.ts';

interface Props<Value extends string> {
	id: string;
	label: string;
	value: Value;
	/** What is chosen, and the words for it. */
	options: readonly (readonly [value: Value, words: string])[];
	onChoice: (value: Value) => void;
	hint?: ComponentChildren;
}

/** One of a list, with its label above and a hint below. */
export class SelectField<Value extends string> extends StateField<Props<Value>> {
	override render() {
		const { id, label, value, options, onChoice, hint } = this.props;
		return (
			<div class="tool-field">
				<label for={id}>{label}</label>
				<select
					id={id}
					aria-describedby={hint ? `${id}-hint` : undefined}
					onChange={(event) => onChoice(event.currentTarget.value as Value)}
				>
					{options.map(([choice, words]) => (
						<option
							key={choice}
							value={choice === words ? undefined : choice}
							selected={choice === value}
						>
							{words}
						</option>
					))}
				</select>
				{hint && (
					<p class="tool-hint" id={`${id}-hint`}>
						{hint}
					</p>
				)}
			</div>
		);
	}
}
