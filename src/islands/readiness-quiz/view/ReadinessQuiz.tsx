import '../../_shared/tool.css';
import { linkedTool } from '../../_shared/linked-tool.tsx';
import { initialState, reduce, type Action, type State } from '../core/state.ts';
import type { Given } from './props.ts';
import { Start } from './Start.tsx';

/** The island. The page loads the start; questions and result come when somebody turns to it. */
export default linkedTool<Given, State, Action>({
	name: 'readiness-quiz',
	initialState,
	reduce,
	load: () => import('./later.ts'),
	View: ({ children, ...view }) => (
		<>
			<h2>What can you show already?</h2>
			<div class={view.state.stage === 'start' ? 'tool-columns' : undefined}>
				{view.state.stage === 'start' && <Start {...view} />}
				{children}
			</div>
		</>
	),
});
