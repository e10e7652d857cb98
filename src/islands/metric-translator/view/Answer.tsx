import { ChoiceField } from '../../_shared/ChoiceField.tsx';
import { Fold } from '../../_shared/Fold.tsx';
import { Handover } from '../../_shared/Handover.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import { answerActions } from '../../_shared/handover-actions.ts';
import { translation } from '../core/sentences.ts';
import { AUDIENCES, isExample } from '../core/state.ts';
import { readState } from '../core/week.ts';
import { ArticleWorlds } from './ArticleWorlds.tsx';
import { Bars } from './Bars.tsx';
import { Chain } from './Chain.tsx';
import { F1Reach } from './F1Reach.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { ThousandCases } from './ThousandCases.tsx';
import type { ViewProps } from './props.ts';

const NAMES = {
	executive: 'executives',
	'data-team': 'the data team',
	reviewer: 'reviewers',
} as const;

const load = () => import('./hand-over.ts');

/** The answer: a sentence for whom it is for, the two changes as bars, then how it comes about. */
export function Answer(props: ViewProps) {
	const { state, isSettled, frame, dispatch } = props;
	const { audience } = state;
	const reading = readState(state);
	const sentence = translation(reading, audience);
	const part = 'ask' in reading ? undefined : { ...props, reading };
	return (
		<div>
			<div class="no-print">
				<ChoiceField
					id="metric-translator-audience"
					legend="For"
					value={audience}
					options={AUDIENCES.map((one) => [one, NAMES[one]] as const)}
					onChoice={(one) => dispatch({ type: 'choice-made', choice: { audience: one } })}
				/>
			</div>
			{isExample(state) && <p class="tool-note">Example figures. Put yours in their place.</p>}
			<p class="tool-sentence">
				<Marked text={sentence} />
			</p>
			<p class="visually-hidden" role="status">
				{isSettled && plainWords(sentence)}
			</p>
			{part && <Bars {...part} />}
			<Handover
				actions={answerActions(frame)}
				load={load}
				run={(id, { handOver }) => handOver(id, props)}
			/>
			{part && (
				<>
					<Chain {...part} />
					<ThousandCases {...part} />
					<F1Reach {...part} />
					{!frame && <h3>Look closer</h3>}
					<Fold isSettled={isSettled} title="The same figures for the others">
						{AUDIENCES.filter((other) => other !== audience).map((other) => (
							<p key={other}>
								<b>For {NAMES[other]}.</b> <Marked text={translation(reading, other)} />
							</p>
						))}
					</Fold>
					<Fold isSettled={isSettled} title="The figures behind it">
						<FiguresTable {...part} />
					</Fold>
				</>
			)}
			<Fold isSettled={isSettled} title="When the article’s sentence is true">
				<ArticleWorlds {...props} />
			</Fold>
		</div>
	);
}
