import { SelectField } from '../../_shared/SelectField.tsx';
import { TextField } from '../../_shared/TextField.tsx';
import { CURRENCIES } from '../../../domain/currency.ts';
import { formatPercents } from '../../../domain/percent.ts';
import * as core from '../core/index.ts';
import type { PartProps } from './SalaryPremium.tsx';

interface FigureProps extends PartProps {
	name: core.FigureName;
	label: string;
	hint?: string;
	error?: string | undefined;
	placeholder?: string;
}

/** One typed figure of the tool, with what it was read as. */
export function FigureField({ name, label, hint, error, placeholder, state, dispatch }: FigureProps) {
	const text = state.texts[name];
	const read = core.echoOf(name, text, state.currency, state.period);
	return (
		<TextField
			id={`salary-premium-${name}`}
			label={label}
			value={text}
			hint={hint}
			echo={read.echo}
			error={read.error ?? error}
			inputMode={core.FIGURES[name].kind === 'count' ? 'numeric' : 'text'}
			{...(placeholder && { placeholder })}
			onText={(typed) => dispatch({ type: 'figure-typed', name, text: typed })}
		/>
	);
}

/** Where the premium chosen comes from. */
function PresetHint({ state, premiums }: PartProps) {
	const premium = premiums.find(({ id }) => id === state.preset);
	if (!premium) return <>Both ends as you see them. Below zero is fine.</>;
	return (
		<>
			{premium.basis}. Covers {premium.covers}. <a href={premium.source.url}>{premium.source.name}</a>
		</>
	);
}

/** The three inputs that matter first, the rest folded away. */
export function InputForm(props: PartProps) {
	const { state, dispatch, premiums, inputs } = props;
	return (
		<form onSubmit={(event) => event.preventDefault()}>
			<FigureField
				{...props}
				name="base"
				label="Your base pay now"
				placeholder="85k, 24 lakh, 120,000"
				hint="It stays in your browser."
			/>
			<div class="tool-pair">
				<SelectField
					id="salary-premium-currency"
					label="Currency"
					value={state.currency.code}
					options={CURRENCIES.map(({ code, symbol }) => [
						code,
						symbol.startsWith(code) ? code : `${code} ${symbol}`,
					])}
					onChoice={(code) => dispatch({ type: 'currency-chosen', code })}
				/>
				<SelectField
					id="salary-premium-period"
					label="Paid per"
					value={state.period}
					options={[
						['year', 'year'],
						['month', 'month'],
					]}
					onChoice={(period) => dispatch({ type: 'period-chosen', period })}
				/>
			</div>
			<SelectField
				id="salary-premium-premium"
				label="Premium to try"
				value={state.preset}
				options={core.PRESETS.map(({ id, name }) => {
					const premium = premiums.find((one) => one.id === id);
					return [id, premium ? `${name}: ${formatPercents(premium.interval)}` : name];
				})}
				onChoice={(preset) => dispatch({ type: 'premium-chosen', preset })}
				hint={<PresetHint {...props} />}
			/>
			{state.preset === 'own' && (
				<div class="tool-pair">
					<FigureField {...props} name="low" label="From, %" />
					<FigureField {...props} name="high" label="To, %" />
				</div>
			)}
			<FigureField {...props} name="years" label="Years in the new role" />
			<details>
				<summary>More inputs</summary>
				<FigureField {...props} name="raise" label="Yearly raise, %" placeholder="0" hint="Of your pay, with or without the move." />
				<FigureField
					{...props}
					name="discount"
					label="Discount rate, %"
					hint="Gives the total in money of today. Leave it empty to add the years up as paid."
				/>
				<fieldset>
					<legend>What the move costs</legend>
					<FigureField
						{...props}
						name="months"
						label="Months of preparation"
						hint="You keep your present pay meanwhile: they delay the extra and cost nothing else."
					/>
					<FigureField
						{...props}
						name="spent"
						label="Money spent"
						hint="Courses, tools, and the pay you lose if you stop working."
					/>
					<FigureField
						{...props}
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
			</details>
		</form>
	);
}
