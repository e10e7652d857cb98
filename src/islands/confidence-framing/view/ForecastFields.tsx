import { ChoiceField } from '../../_shared/ChoiceField.tsx';
import { SelectField } from '../../_shared/SelectField.tsx';
import { ARTICLE_SENTENCE, initialState, type Choices } from '../core/state.ts';
import type { InputProps } from './props.ts';
import { TypedField } from './TypedField.tsx';

interface Props extends InputProps {
	choose: (choice: Partial<Choices>) => void;
}

const DIRECTIONS = [
	['rise', 'rises'],
	['fall', 'falls'],
] as const;
const SCALES = [
	['relative', 'percent, relative'],
	['points', 'percentage points'],
	['unsaid', 'percent, not said which'],
] as const;

/** What you expect of a measure. */
export function ForecastFields({ choose, ...props }: Props) {
	const { state, dispatch } = props;
	const isArticle = state.wording === 'article';
	const field = { state, dispatch };
	return (
		<>
			<TypedField {...field} name="metric" label="What you measure" />
			<ChoiceField
				id="confidence-framing-direction"
				legend="It"
				value={state.direction}
				options={DIRECTIONS}
				onChoice={(direction) => choose({ direction })}
			/>
			<div class="tool-pair">
				<TypedField {...field} name="low" label="By, from" />
				<TypedField {...field} name="high" label="To" />
			</div>
			<SelectField
				id="confidence-framing-scale"
				label="Unit"
				value={state.scale}
				options={SCALES}
				onChoice={(scale) => choose({ scale })}
			/>
			<div class="tool-pair">
				<TypedField {...field} name="chance" label="Chance inside, %" />
				<TypedField {...field} name="baseline" label="Today" placeholder="5%" />
			</div>
			<TypedField {...field} name="when" label="By when" placeholder="by 30 June 2027" />
			<details open={isArticle}>
				<summary>More: condition, review, the article’s wording</summary>
				<TypedField {...field} name="condition" label="Only if" />
				<TypedField {...field} name="review" label="We look again" placeholder="on 30 June" />
				<SelectField
					id="confidence-framing-wording"
					label="Wording"
					value={state.wording}
					options={[
						['ours', 'Honest'],
						['article', 'As in the source article'],
					]}
					onChoice={(wording) => choose({ wording })}
				/>
				{isArticle && (
					<div class="tool-pair">
						<TypedField {...field} name="marginLow" label="Margin, from %" />
						<TypedField {...field} name="marginHigh" label="Margin, to %" />
					</div>
				)}
			</details>
			<p class="tool-buttons">
				<button type="button" onClick={() => dispatch(ARTICLE_SENTENCE)}>
					Take the article’s sentence apart
				</button>
				<button
					type="button"
					onClick={() =>
						dispatch({ type: 'opened', texts: initialState.texts, choices: { mode: 'forecast' } })
					}
				>
					Start again
				</button>
			</p>
		</>
	);
}
