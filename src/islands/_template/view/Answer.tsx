import { copyText, type Report } from '../../../browser/handover.ts';
import { Fold } from '../../_shared/Fold.tsx';
import { Handover } from '../../_shared/Handover.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import {
	copyLink,
	shareActions,
	shareAnswer,
	type ShareAction,
} from '../../_shared/share-answer.ts';
import IntervalBar from '../../../components/IntervalBar.tsx';
import { sharedScale } from '../../../domain/interval-labels.ts';
import { mapInterval } from '../../../domain/interval.ts';
import { answerSentence, aroundCount } from '../core/doubling.ts';
import { writeLink } from '../core/query.ts';
import { initialState, readCount } from '../core/state.ts';
import type { ViewProps } from './props.ts';

const ACTIONS = [
	['sentence', 'Copy the sentence'],
	['link', 'Copy link'],
] as const;

/** Words first, then the bar, then what a reader can take away, and the figures on demand. */
export function Answer({ state, isSettled, pageUrl, frame }: ViewProps) {
	const interval = aroundCount(readCount(state.good) ?? 0);
	const sentence = answerSentence(interval);
	const words = plainWords(sentence);
	const scale = sharedScale([interval.low, interval.high]);
	const { search, hash } = writeLink(state, { search: '', hash: '' });
	const link = pageUrl + search + hash;

	const handOver = (id: (typeof ACTIONS)[number][0] | ShareAction): Promise<Report> => {
		switch (id) {
			case 'sentence':
				return copyText(`${words} ${pageUrl}`, 'Sentence copied.');
			case 'link':
				return copyLink(link, 'count');
			case 'share':
			case 'copy-picture': {
				const bars = [{ name: 'The count', figures: words, interval }];
				const title = 'Template tool';
				const caption = 'From half to double.';
				return shareAnswer(
					id,
					{ title, sentence: words, bars, scale, caption, address: pageUrl },
					link,
				);
			}
		}
	};

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
			<Handover actions={[...ACTIONS, ...shareActions(frame)]} run={handOver} />
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
