import guardrails from 'virtual:content/guardrails';
import { TextField } from '../../_shared/TextField.tsx';
import { GUARDRAIL_IDS, passedOf, textOf } from '../core/brief.ts';
import type { ViewProps } from './props.ts';
import { TickField } from './TickField.tsx';

const NAMES = GUARDRAIL_IDS.map(
	(id) => [id, guardrails.find((one) => one.id === id)?.name ?? id] as const,
);

/** What a reader says to each row of the card, and which checks are passed. */
export function MoreInputs({ state, dispatch }: ViewProps) {
	return (
		<details open={state.view === 'guardrails'}>
			<summary>Guardrail card</summary>
			{guardrails.map(({ id, name, ask }) => (
				<TextField
					key={id}
					id={`project-brief-${id}`}
					label={name}
					hint={ask}
					Field="textarea"
					rows={2}
					value={textOf(state.brief, id)}
					onText={(text) => dispatch({ type: 'typed', name: id, text })}
				/>
			))}
			<TickField
				id="project-brief-passed"
				legend="Checks that are passed"
				options={NAMES}
				ticked={passedOf(state.brief)}
				onTick={(guardrail, isTicked) =>
					dispatch({ type: 'guardrail-ticked', guardrail, isTicked })
				}
			/>
		</details>
	);
}
