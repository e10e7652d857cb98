import '../../_shared/tool.css';
import './bet-portfolio.css';
import { linkedTool } from '../../_shared/linked-tool.tsx';
import { Marked } from '../../_shared/Marked.tsx';
import { initialState, reduce, type Action, type State } from '../core/state.ts';
import type { Given } from './props.ts';

/**
 * The island. The page loads the state alone: a board has many fields, and what reads them comes with the
 * answer. Until then they are the server’s, and what is typed there is taken over.
 */
export default linkedTool<Given, State, Action>({
	name: 'bet-portfolio',
	initialState,
	reduce,
	load: () => import('./later.ts'),
	View: ({ children, inputs, glance, startGlance }) => (
		<>
			<h2>What could your bets come to?</h2>
			<div class="tool-columns">
				<form onSubmit={(event) => event.preventDefault()}>
					{/* The full answer says it all, so readers who listen are spared this. */}
					<p class="tool-glance" aria-hidden="true">
						<Marked text={glance?.() ?? startGlance} />
					</p>
					{inputs}
				</form>
				{children}
			</div>
		</>
	),
});
