import { Marked } from '../../_shared/Marked.tsx';
import { SelectField } from '../../_shared/SelectField.tsx';
import { CURRENCIES, currencyOf } from '../../../domain/currency.ts';
import { PERIODS } from '../../../domain/money.ts';
import * as core from '../core/index.ts';
import { FigureField } from './FigureField.tsx';
import { MoreInputs } from './MoreInputs.tsx';
import type { ViewProps } from './props.ts';

/** The three inputs that matter first, the rest folded away; above them, on a narrow screen, the answer at a glance. */
export function InputForm(props: ViewProps) {
	const { state, dispatch, premiums } = props;
	const inputs = core.inputsOf(state, premiums);
	const { basis, covers, source, url } = inputs.chosen;
	const choose = (choice: Partial<core.Choices>) => dispatch({ type: 'choice-made', choice });
	const figure = { state, dispatch };
	const set = core.MORE_FIGURES.filter((name) => state.texts[name].trim()).length;
	return (
		<form onSubmit={(event) => event.preventDefault()}>
			{/* The full answer says it all, so readers who listen are spared this. */}
			<p class="tool-glance" aria-hidden="true">
				<Marked text={core.glance(inputs)} />
			</p>
			<FigureField
				{...figure}
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
						`${code} ${symbol.replace(code, '')}`,
					])}
					onChoice={(code) => choose({ currency: currencyOf(code) ?? state.currency })}
				/>
				<SelectField
					id="salary-premium-period"
					label="Paid per"
					value={state.period}
					options={PERIODS.map((period) => [period, period])}
					onChoice={(period) => choose({ period })}
				/>
			</div>
			<SelectField
				id="salary-premium-premium"
				label="Premium to try"
				value={state.preset}
				options={core.PRESET_IDS.map((id) => {
					const premium = premiums.find((one) => one.id === id);
					return [id, premium ? `${premium.name}: ${premium.figures}` : 'Your own range'];
				})}
				onChoice={(preset) => choose({ preset })}
				hint={
					basis && (
						<>
							{basis}. {covers}. <a href={url}>{source}</a>
						</>
					)
				}
			/>
			{!basis && (
				<div class="tool-pair">
					<FigureField {...figure} name="low" label="From, %" />
					<FigureField {...figure} name="high" label="To, %" />
				</div>
			)}
			<FigureField {...figure} name="years" label="Years in the new role" />
			<details>
				<summary>More inputs{set ? ` (${set} set)` : ''}</summary>
				<MoreInputs {...props} inputs={inputs} />
			</details>
		</form>
	);
}
