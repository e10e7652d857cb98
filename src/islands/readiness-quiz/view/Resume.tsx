import type { Answers, Item } from '../core/items.ts';
import type { Action } from '../core/state.ts';

interface Props {
	/** Answers kept on this device. */
	kept: Answers;
	asked: readonly Item[];
	dispatch: (action: Action) => void;
	forget: () => void;
}

/** Offers to go on where a reader left off. */
export function Resume({ kept, asked, dispatch, forget }: Props) {
	const count = Object.keys(kept).length;
	if (!count) return null;
	const next = asked.findIndex(({ id }) => kept[id] === undefined);
	return (
		<div class="readiness-quiz-box" role="status">
			<p>
				This device holds {count} {count === 1 ? 'answer' : 'answers'} of yours.
			</p>
			<p class="tool-buttons">
				<button
					type="button"
					onClick={() => {
						dispatch({ type: 'started', answers: kept, at: Math.max(0, next) });
						if (next < 0) dispatch({ type: 'finished' });
					}}
				>
					{next < 0 ? 'See your result' : 'Go on where you left off'}
				</button>
				<button type="button" onClick={forget}>
					Forget them
				</button>
			</p>
		</div>
	);
}
