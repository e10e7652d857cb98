import { SelectField } from '../../_shared/SelectField.tsx';
import { readAnyField } from '../core/read-any-field.ts';
import type { Choices } from '../core/state.ts';
import type { InputProps } from './props.ts';
import { TypedField } from './TypedField.tsx';

interface Props extends InputProps {
	choose: (choice: Partial<Choices>) => void;
}

/** A three-point estimate of when something is ready. */
export function DeliveryFields({ choose, ...props }: Props) {
	const { state, dispatch } = props;
	const field = { state, dispatch, read: readAnyField };
	return (
		<>
			<TypedField {...field} name="what" label="What is to be ready" />
			<TypedField
				{...field}
				name="early"
				label="Best case"
				placeholder="4 weeks"
				hint="A time such as 6 weeks, or a day such as 9 March 2027."
			/>
			<TypedField {...field} name="likely" label="Likeliest" placeholder="6 weeks" />
			<TypedField {...field} name="late" label="Worst case" placeholder="12 weeks" />
			<TypedField
				{...field}
				name="start"
				label="Start"
				placeholder="9 March 2027"
				hint="Turns weeks into dates. Leave it empty to keep weeks."
			/>
			<SelectField
				id="confidence-framing-tail"
				label="Chance of being earlier than the best case, or later than the worst"
				value={state.tail}
				options={[
					['5', '5% each'],
					['10', '10% each'],
					['20', '20% each'],
				]}
				onChoice={(tail) => choose({ tail })}
				hint="People’s best and worst cases tend to lie too close together."
			/>
		</>
	);
}
