import { ChoiceField } from '../../_shared/ChoiceField.tsx';
import type { Slots } from '../../_shared/linked-tool.tsx';
import { Marked } from '../../_shared/Marked.tsx';
import { SelectField } from '../../_shared/SelectField.tsx';
import { clashesIn } from '../core/possible.ts';
import { textsOf, WORLD_IDS } from '../core/worlds.ts';
import { TypedField } from './TypedField.tsx';
import type { ViewProps } from './props.ts';

const MODELS = [
	['before', 'Old model'],
	['after', 'New model'],
] as const;

/** The two models, then the week they work in. */
export function InputForm(props: ViewProps & Slots) {
	const { state, dispatch, glance, startGlance, article } = props;
	const field = { state, dispatch };
	const clashes = clashesIn(state);
	return (
		<form onSubmit={(event) => event.preventDefault()}>
			{/* The full answer says it all, so readers who listen are spared this. */}
			<p class="tool-glance" aria-hidden="true">
				<Marked text={glance?.() ?? startGlance} />
			</p>
			<SelectField
				id="metric-translator-world"
				label="Start from"
				value={state.world}
				options={WORLD_IDS.map((world) => [
					world,
					world === 'week'
						? 'A week of counts'
						: `F1 ${article.f1}, precision ${textsOf(world).afterPrecision}`,
				])}
				onChoice={(world) => dispatch({ type: 'opened', world })}
			/>
			<ChoiceField
				id="metric-translator-way"
				legend="What do you have?"
				value={state.way}
				options={[
					['counts', 'Counts'],
					['rates', 'Precision, recall'],
				]}
				onChoice={(way) => dispatch({ type: 'choice-made', choice: { way } })}
			/>
			{MODELS.map(([side, legend]) => (
				<fieldset key={side}>
					<legend>{legend}</legend>
					<div class="tool-pair">
						{state.way === 'counts' ? (
							<>
								<TypedField {...field} name={`${side}Caught`} label="Caught" />
								<TypedField {...field} name={`${side}Missed`} label="Missed" />
								<TypedField {...field} name={`${side}False`} label="False flags" />
								<TypedField
									{...field}
									name={`${side}Cases`}
									clash={clashes[`${side}Cases`]}
									label="Cases in all"
								/>
							</>
						) : (
							<>
								<TypedField
									{...field}
									name={`${side}Precision`}
									clash={clashes[`${side}Precision`]}
									label="Precision"
								/>
								<TypedField
									{...field}
									name={`${side}Recall`}
									clash={clashes[`${side}Recall`]}
									label="Recall"
								/>
							</>
						)}
					</div>
				</fieldset>
			))}
			{state.way === 'rates' && (
				<TypedField
					{...field}
					name="measured"
					label="Real cases measured on"
					hint="For each model. Empty: no interval."
				/>
			)}
			<fieldset>
				<legend>Your week</legend>
				<div class="tool-pair">
					<TypedField {...field} name="volume" label="Cases" />
					<TypedField {...field} name="share" label="Of them real, %" />
					<TypedField {...field} name="minutes" label="A review, min" />
					<TypedField {...field} name="hourCost" label="Cost of an hour" />
					<TypedField {...field} name="missCost" label="Cost of a miss" />
				</div>
			</fieldset>
			<details>
				<summary>Words, currency, level</summary>
				<TypedField
					{...field}
					name="real"
					label="What you look for"
					hint="More than one: frauds."
				/>
				<TypedField
					{...field}
					name="cases"
					label="What you look through"
					hint="Payments, claims, tickets."
				/>
				<div class="tool-pair">
					<TypedField {...field} name="currency" label="Currency" />
					<TypedField {...field} name="level" label="Confidence, %" />
				</div>
			</details>
		</form>
	);
}
