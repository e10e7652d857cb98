import { Fold } from '../../_shared/Fold.tsx';
import { shareActions } from '../../_shared/handover-actions.ts';
import { Handover } from '../../_shared/Handover.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import IntervalBar from '../../../components/IntervalBar.tsx';
import { sharedScale } from '../../../domain/interval-labels.ts';
import { mapInterval } from '../../../domain/interval.ts';
import { answerSentence, aroundCount } from '../core/doubling.ts';
import { initialState, readCount } from '../core/state.ts';
import type { ViewProps } from './props.ts';

const ACTIONS = [
	['sentence', 'Copy the sentence'],
	['link', 'Copy link'],
] as const;
const load = () => import('./hand-over.ts');

/** Words first, then the bar, then what a reader can take away, and the figures on demand. */
export function Answer(props: ViewProps) {
	const { state, isSettled, frame } = props;
	const interval = aroundCount(readCount(state.good) ?? 0);
	const sentence = answerSentence(interval);
	const words = plainWords(sentence);
	const scale = sharedScale([interval.low, interval.high]);
	return (
		<div>
			{state.good === initialState.good && (
				<p class="tool-note">Example figure. Put yours in its place.</p>
			)}
			<p class="tool-sentence">
				<Marked text={sentence} />
			</p>
			<p class="visually-hidden" role="status">
				{isSettled && words}
			</p>
			<IntervalBar
				interval={interval}
				scale={scale}
				labels={mapInterval(interval, String)}
				text={words}
			/>
			<Handover
				actions={[...ACTIONS, ...shareActions(frame)]}
				load={load}
				run={(id, { handOver }) => handOver(id, props)}
			/>
			<Fold isSettled={isSettled} title="The figures behind it">
				<table>
					<tbody>
						{(['low', 'central', 'high'] as const).map((end) => (
							<tr key={end}>
								<th scope="row">{end}</th>
								<td>{interval[end]}</td>
							</tr>
						))}
					</tbody>
				</table>
			</Fold>
		</div>
	);
}
