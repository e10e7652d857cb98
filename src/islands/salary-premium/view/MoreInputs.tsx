import type { Inputs } from '../core/inputs.ts';
import { FigureField } from './FigureField.tsx';
import type { ViewProps } from './props.ts';

/** The inputs that most readers leave as they are. */
export function MoreInputs({ state, dispatch, inputs }: ViewProps & { inputs: Inputs }) {
	const figure = { state, dispatch };
	return (
		<>
			<FigureField
				{...figure}
				name="raise"
				label="Yearly raise, %"
				placeholder="0"
				hint="Of your pay, with or without the move."
			/>
			<FigureField
				{...figure}
				name="discount"
				label="Discount rate, %"
				hint="Gives the total in money of today. Leave it empty to add the years up as paid."
			/>
			<fieldset>
				<legend>What the move costs</legend>
				<FigureField
					{...figure}
					name="months"
					label="Months of preparation"
					hint="You keep your present pay meanwhile: they delay the extra and cost nothing else."
				/>
				<FigureField
					{...figure}
					name="spent"
					label="Money spent"
					hint="Courses, tools, and the pay you lose if you stop working."
				/>
				<FigureField
					{...figure}
					name="first"
					label="First pay in the new role, if lower"
					hint="For the first year; from the second on the premium counts."
					error={
						inputs.isFirstPayTooHigh
							? 'Enter a pay below your present one, or leave it empty.'
							: undefined
					}
				/>
			</fieldset>
		</>
	);
}
