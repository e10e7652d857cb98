import { copyText } from '../../../browser/handover.ts';
import { Handover } from '../../_shared/Handover.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import IntervalBar from '../../../components/IntervalBar.tsx';
import { sharedScale } from '../../../domain/interval-labels.ts';
import { mapInterval } from '../../../domain/interval.ts';
import { answerSentence, aroundCount } from '../core/doubling.ts';
import { readCount } from '../core/state.ts';
import type { ViewProps } from './props.ts';

/** Words first, then the bar, then what a reader can take away. */
export function Answer({ state, isSettled, pageUrl }: ViewProps) {
	const interval = aroundCount(readCount(state.good) ?? 0);
	const sentence = answerSentence(interval);
	return (
		<div>
			<p class="tool-sentence">
				<Marked text={sentence} />
			</p>
			<p class="visually-hidden" role="status">
				{isSettled && plainWords(sentence)}
			</p>
			<IntervalBar
				interval={interval}
				scale={sharedScale([interval.low, interval.high])}
				labels={mapInterval(interval, String)}
				text={plainWords(sentence)}
			/>
			<Handover
				actions={[['sentence', 'Copy the sentence']]}
				run={() => copyText(`${plainWords(sentence)} ${pageUrl}`, 'Sentence copied.')}
			/>
		</div>
	);
}
