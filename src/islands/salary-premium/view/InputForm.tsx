import { Marked } from '../../_shared/Marked.tsx';
import { Panel } from '../../_shared/Panel.tsx';
import { SelectField } from '../../_shared/SelectField.tsx';
import { CURRENCIES } from '../../../domain/currency.ts';
import { PERIODS } from '../../../domain/money.ts';
import { formatPercents } from '../../../domain/percent.ts';
import * as core from '../core/index.ts';
import { FigureField } from './FigureField.tsx';
import type { OnDemand, PartProps } from './SalaryPremium.tsx';

/** The three inputs that matter first, the rest folded away; above them, on a narrow screen, the answer at a glance. */
export function InputForm(props: PartProps & OnDemand) {
	const { state, dispatch, premiums, inputs, parts, stills, wake } = props;
	const figure = { state, dispatch };
	const chosen = premiums.find(({ id }) => id === state.preset);
	return (
		<form onSubmit={(event) => event.preventDefault()}>
			{/* The full answer says it all, so readers who listen are spared this. */}
			<p class="tool-glance" aria-hidden="true">
				<Marked text={core.glance(state, inputs, premiums)} />
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
					onChoice={(code) => dispatch({ type: 'currency-chosen', code })}
				/>
				<SelectField
					id="salary-premium-period"
					label="Paid per"
					value={state.period}
					options={PERIODS.map((period) => [period, period])}
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
				hint={
					chosen && (
						<>
							{chosen.basis}. Covers {chosen.covers}. <a href={chosen.url}>{chosen.source}</a>
						</>
					)
				}
			/>
			{!chosen && (
				<div class="tool-pair">
					<FigureField {...figure} name="low" label="From, %" />
					<FigureField {...figure} name="high" label="To, %" />
				</div>
			)}
			<FigureField {...figure} name="years" label="Years in the new role" />
			<Panel title="More inputs" wake={wake}>
				{parts ? <parts.MoreInputs {...props} /> : stills.more}
			</Panel>
		</form>
	);
}
