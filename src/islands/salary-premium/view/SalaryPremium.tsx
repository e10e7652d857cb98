import '../../_shared/tool.css';
import './salary-premium.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLinkedReducer } from '../../_shared/use-linked-reducer.ts';
import { useOnDemand } from '../../_shared/use-on-demand.ts';
import * as core from '../core/index.ts';
import { Answer } from './Answer.tsx';
import { InputForm } from './InputForm.tsx';

/** What the page hands in. */
export interface Given {
	premiums: readonly core.Premium[];
	adRanges: readonly core.AdRange[];
	pageUrl: string;
	embedUrl: string;
	frame: boolean;
}

/** The parts on demand as the server rendered them, for the example. */
type Stills = Partial<
	Record<'more' | 'years' | 'sources' | 'ranges' | 'offer' | 'matters', ComponentChildren>
>;

/** What a part of the view is drawn from. */
export interface PartProps extends Given {
	state: core.State;
	dispatch: (action: core.Action) => void;
	inputs: core.Inputs;
}

/** The parts on demand once they are loaded, and how to load them. */
export interface OnDemand {
	stills: Stills;
	parts: typeof import('./parts/index.ts') | undefined;
	wake: () => Promise<typeof import('./parts/index.ts')>;
}

const LINKED = {
	initialState: core.initialState,
	reduce: core.reduce,
	openLink: core.openLink,
	writeLink: core.writeLink,
};

/** The island: state in step with the link, and nothing to look at. */
export default function SalaryPremium({
	premiums,
	adRanges,
	pageUrl,
	embedUrl,
	frame,
	...stills
}: Given & Stills) {
	const [state, dispatch] = useLinkedReducer<core.State, core.Action>(LINKED);
	const [parts, wake] = useOnDemand(() => import('./parts/index.ts'));
	// What somebody typed before the script came is still in the field at the first render.
	const [early] = useState(
		() =>
			typeof document === 'object' &&
			document.querySelector<HTMLInputElement>('#salary-premium-base')?.value,
	);
	useEffect(() => {
		if (early) dispatch({ type: 'figure-typed', name: 'base', text: early });
	}, []);
	return (
		<SalaryPremiumView
			{...{ premiums, adRanges, pageUrl, embedUrl, frame, state, dispatch, parts, wake }}
			inputs={core.inputsOf(state, premiums)}
			// They show the example: once something was entered they would mislead.
			stills={state === core.initialState ? stills : {}}
		/>
	);
}

/** All markup and no effects: give it a state and it renders, in a test as in a browser. */
export function SalaryPremiumView(props: PartProps & OnDemand) {
	return (
		<div class="tool salary-premium">
			<div class="tool-body">
				<h2>What could the move be worth?</h2>
				<div class="tool-columns">
					<InputForm {...props} />
					<Answer {...props} />
				</div>
			</div>
		</div>
	);
}
