import { SelectField } from '../../_shared/SelectField.tsx';
import type { Choices } from '../core/state.ts';
import type { InputProps } from './props.ts';
import { TypedField } from './TypedField.tsx';

interface Props extends InputProps {
	choose: (choice: Partial<Choices>) => void;
}

/** The counts of an A/B test. */
export function ExperimentFields({ choose, ...props }: Props) {
	const { state, dispatch } = props;
	const field = { state, dispatch };
	return (
		<>
			<TypedField {...field} name="metric" label="What you measured" />
			<fieldset>
				<legend>With the change</legend>
				<div class="tool-pair">
					<TypedField {...field} name="treatmentVisitors" label="Visitors" />
					<TypedField {...field} name="treatmentConversions" label="Conversions" />
				</div>
			</fieldset>
			<fieldset>
				<legend>Without it (control)</legend>
				<div class="tool-pair">
					<TypedField {...field} name="controlVisitors" label="Visitors" />
					<TypedField {...field} name="controlConversions" label="Conversions" />
				</div>
			</fieldset>
			<SelectField
				id="confidence-framing-stopping"
				label="Why did it end?"
				value={state.stopping}
				options={[
					['planned', 'On the day fixed before'],
					['looked', 'Because the result looked clear'],
				]}
				onChoice={(stopping) => choose({ stopping })}
			/>
			<details>
				<summary>More: level, split, smallest lift</summary>
				<TypedField {...field} name="level" label="Confidence level, %" hint="From 50 to 99.9." />
				<TypedField {...field} name="split" label="Share meant to see the change, %" />
				<TypedField
					{...field}
					name="smallest"
					label="Smallest lift worth finding, %"
					hint="Relative. It decides how many visitors are needed."
				/>
			</details>
		</>
	);
}
