import '../../_shared/tool.css';
import './salary-premium.css';
import { useEffect, useState } from 'preact/hooks';
import { useLinkedReducer } from '../../_shared/use-linked-reducer.ts';
import * as core from '../core/index.ts';
import { Answer } from './Answer.tsx';
import { Glance } from './Glance.tsx';
import { InputForm } from './InputForm.tsx';

interface IslandProps {
	premiums: readonly core.Premium[];
	adRanges: readonly core.AdRange[];
	pageUrl: string;
	embedUrl: string;
	frame: boolean;
}

export interface ViewProps extends IslandProps {
	state: core.State;
	dispatch: (action: core.Action) => void;
}

/** The island: state in step with the link, nothing to look at. */
export default function SalaryPremium(props: IslandProps) {
	const [state, dispatch] = useLinkedReducer<core.State, core.Action>(core);
	// What somebody typed before the script came is still in the field at the first render.
	const [early] = useState(() =>
		typeof document === 'undefined'
			? ''
			: (document.querySelector<HTMLInputElement>('#salary-premium-base')?.value ?? ''),
	);
	useEffect(() => {
		if (early) dispatch({ type: 'figure-typed', name: 'base', text: early });
	}, []);
	return <SalaryPremiumView {...props} state={state} dispatch={dispatch} />;
}

/** All markup and no effects of its own: give it a state and it renders, in a test as in a browser. */
export function SalaryPremiumView(props: ViewProps) {
	const inputs = core.inputsOf(props.state, props.premiums);
	return (
		<div class="tool salary-premium">
			<div class="tool-body">
				<h2>What could the move be worth?</h2>
				<div class="tool-columns">
					<div>
						<Glance {...props} inputs={inputs} />
						<InputForm {...props} inputs={inputs} />
					</div>
					<Answer {...props} inputs={inputs} />
				</div>
			</div>
		</div>
	);
}

export type PartProps = ViewProps & { inputs: core.Inputs };
