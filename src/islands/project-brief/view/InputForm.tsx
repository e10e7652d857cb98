import { storedText } from '../../../browser/device-storage.ts';
import type { Slots } from '../../_shared/linked-tool.tsx';
import { Marked } from '../../_shared/Marked.tsx';
import { TextField } from '../../_shared/TextField.tsx';
import { textOf, usesOf, type PartName } from '../core/brief.ts';
import { readCounts } from '../core/counts.ts';
import { KEY } from './key.ts';
import type { ViewProps } from './props.ts';
import { TickField } from './TickField.tsx';

/** The parts of the brief, in order: what is asked, what helps to answer, and how many lines it may take. */
const PARTS: readonly (readonly [PartName, label: string, hint: string, rows: number])[] = [
	['name', 'Project', '', 1],
	['problem', 'Problem', 'Whose is it, how do they cope today, and what does that cost them?', 3],
	['people', 'First 10–20 users', 'Name them, or the group. They have the problem this month.', 2],
	['reach', 'How to reach them', 'Where they are already, and who asks them.', 2],
	['tool', 'Tool', 'What it does, with which model, and what it leaves to a person.', 3],
	['measure', 'Measure', 'What you will count, by hand if need be.', 2],
	['baseline', 'Baseline', 'What that count is today, or for the simplest rule.', 2],
	[
		'wrong',
		'When the model is wrong',
		'Who notices, who can undo it, what never goes out without a person?',
		3,
	],
];

function Parts({ state, dispatch }: ViewProps) {
	return (
		<>
			{PARTS.map(([name, label, hint, rows]) => (
				<TextField
					key={name}
					id={`project-brief-${name}`}
					label={label}
					value={textOf(state.brief, name)}
					hint={hint}
					Field="textarea"
					rows={rows}
					onText={(text) => dispatch({ type: 'typed', name, text })}
				/>
			))}
		</>
	);
}

/** How many users, for how many it fails, and which uses law treats apart. */
function Facts({ state, dispatch, uses }: ViewProps) {
	const { usersError, failuresError } = readCounts(state.brief);
	const count = (name: 'users' | 'failures', label: string, error?: string) => (
		<TextField
			id={`project-brief-${name}`}
			label={label}
			value={textOf(state.brief, name)}
			inputMode="numeric"
			error={error}
			onText={(text) => dispatch({ type: 'typed', name, text })}
		/>
	);
	return (
		<>
			<div class="tool-pair">
				{count('users', 'Users who try it', usersError)}
				{count('failures', 'It fails for', failuresError)}
			</div>
			<TickField
				id="project-brief-use"
				legend="Does it touch one of these?"
				options={uses}
				ticked={usesOf(state.brief)}
				onTick={(use, isTicked) => dispatch({ type: 'use-ticked', use, isTicked })}
			/>
		</>
	);
}

/** A brief waits on this device: its reader has turned to the tool already. */
const wake = (form: HTMLFormElement | null) => {
	if (form && storedText(KEY)) form.dispatchEvent(new Event('focusin', { bubbles: true }));
};

/** The parts, the facts and the card; on the card’s own setting the parts are folded away below it. */
export function InputForm(props: ViewProps & Slots) {
	const { state, glance, startGlance, inputs } = props;
	const isCard = state.view === 'guardrails';
	return (
		<form ref={wake} onSubmit={(event) => event.preventDefault()}>
			{/* The full answer says it all, so readers who listen are spared this. */}
			<p class="tool-glance" aria-hidden="true">
				<Marked text={glance?.() ?? startGlance} />
			</p>
			{!isCard && <Parts {...props} />}
			<Facts {...props} />
			{inputs}
			{isCard && (
				<details>
					<summary>The rest of the brief</summary>
					<Parts {...props} />
				</details>
			)}
		</form>
	);
}
