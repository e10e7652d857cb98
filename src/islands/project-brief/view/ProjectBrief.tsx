import '../../_shared/tool.css';
import { linkedTool } from '../../_shared/linked-tool.tsx';
import { initialState, reduce, type Action, type State } from '../core/state.ts';
import { InputForm } from './InputForm.tsx';
import type { Given } from './props.ts';

/** The island. All markup is in `InputForm`, `MoreInputs` and `Answer`: give them a state and they render, in a test as in a browser. */
export default linkedTool<Given, State, Action>({
	name: 'project-brief',
	initialState,
	reduce,
	load: () => import('./later.ts'),
	View: ({ children, ...view }) => (
		<>
			<h2>{view.state.view === 'brief' ? 'Your project on one page' : 'Your guardrail card'}</h2>
			<div class="tool-columns">
				<InputForm {...view} />
				{children}
			</div>
		</>
	),
});
