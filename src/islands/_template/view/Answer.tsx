import { copyText } from '../../../browser/handover.ts';
import { Handover } from '../../_shared/Handover.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import { copyLink } from '../../_shared/share-answer.ts';
import IntervalBar from '../../../components/IntervalBar.tsx';
import { sharedScale } from '../../../domain/interval-labels.ts';
import { mapInterval } from '../../../domain/interval.ts';
import { answerSentence, aroundCount } from '../core/doubling.ts';
import { writeLink } from '../core/query.ts';
import { readCount } from '../core/state.ts';
import type { ViewProps } from './props.ts';

const ACTIONS = [
	['sentence', 'Copy the sentence'],
	['link', 'Copy link'],
] as const;

/** Words first, then the bar, then what a reader can take away. */
export function Answer({ state, isSettled, pageUrl }: ViewProps) {
	const interval = aroundCount(readCount(state.good) ?? 0);
	const sentence = answerSentence(interval);
	const { search, hash } = writeLink(state, { search: '', hash: '' });
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
				actions={ACTIONS}
				run={(id) =>
					id === 'link'
						? copyLink(pageUrl + search + hash, 'count')
						: copyText(`${plainWords(sentence)} ${pageUrl}`, 'Sentence copied.')
				}
			/>
		</div>
	);
}
