import '../../_shared/tool.css';
import { linkedTool } from '../../_shared/linked-tool.tsx';
import { Marked } from '../../_shared/Marked.tsx';
import { TextField } from '../../_shared/TextField.tsx';
import { initialState, readCount, reduce, type Action, type State } from '../core/state.ts';
import type { Given } from './props.ts';

export default linkedTool<Given, State, Action>({
	name: 'template-tool',
	initialState,
	reduce,
	load: () => import('./later.ts'),
	View: ({ state, dispatch, glance, startGlance, children }) => (
		<>
			<h2>A figure, from half to double</h2>
			<div class="tool-columns">
				<form onSubmit={(event) => event.preventDefault()}>
					{/* The full answer says it all, so readers who listen are spared this. */}
					<p class="tool-glance" aria-hidden="true">
						<Marked text={glance?.() ?? startGlance} />
					</p>
					<TextField
						id="template-tool-count"
						label="Count"
						value={state.count}
						inputMode="numeric"
						error={
							readCount(state.count) === undefined
								? 'Enter a whole number from 1 to 100,000.'
								: undefined
						}
						onText={(text) => dispatch({ type: 'count-typed', text })}
					/>
					<button type="button" onClick={() => dispatch({ type: 'cleared' })}>
						Start again
					</button>
				</form>
				{children}
			</div>
		</>
	),
});
