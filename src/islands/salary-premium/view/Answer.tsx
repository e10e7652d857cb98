import { Fold } from '../../_shared/Fold.tsx';
import { Handover } from '../../_shared/Handover.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import { answerActions } from '../../_shared/handover-actions.ts';
import { mapBand } from '../../../domain/interval.ts';
import { inputsOf } from '../core/inputs.ts';
import { project } from '../core/projection.ts';
import { answerSentence, evenSentence, standing, totalSentence } from '../core/sentences.ts';
import { PremiumRow, premiumScale } from './PremiumRow.tsx';
import { AdRanges } from './AdRanges.tsx';
import { OfferCheck } from './OfferCheck.tsx';
import type { PartProps, ViewProps } from './props.ts';
import { Sensitivity } from './Sensitivity.tsx';
import { Sources } from './Sources.tsx';
import { YearTable } from './YearTable.tsx';

const load = () => import('./hand-over.ts');

/** The answer: a sentence, bars on one scale, what it adds up to, and the rest on demand. */
export function Answer(props: ViewProps) {
	const { state, premiums, frame, isSettled } = props;
	const inputs = inputsOf(state, premiums);
	const ends = mapBand(inputs.band, (premium) => project(inputs.move, premium));
	const part: PartProps = { ...props, inputs, ends };
	const sentence = answerSentence(inputs);
	const rows = [inputs.chosen, ...inputs.beside];
	const scale = premiumScale(rows);
	return (
		<div>
			<p class="tool-note">{standing(inputs)}</p>
			<p class="tool-sentence">
				<Marked text={sentence} />
			</p>
			<p class="visually-hidden" role="status">
				{isSettled && plainWords(sentence)}
			</p>
			<dl class="tool-rows">
				{rows.map((premium) => (
					<PremiumRow key={premium.id} {...{ premium, inputs, scale }}>
						{premium.basis && `. ${premium.basis}.`}
					</PremiumRow>
				))}
			</dl>
			<p class="tool-fact">
				<Marked text={totalSentence(inputs, ends)} />
			</p>
			<p class="tool-fact">
				<Marked text={evenSentence(inputs, ends)} />
			</p>
			<Handover
				actions={answerActions(frame)}
				load={load}
				run={(id, { handOver }) => handOver(id, part)}
			/>
			<Fold isSettled={isSettled} title="Year by year">
				<YearTable {...part} />
			</Fold>
			<Fold isSettled={isSettled} title="What every source would make of your pay">
				<Sources {...part} />
			</Fold>
			<Fold isSettled={isSettled} title="Your pay among advertised ranges">
				<AdRanges {...part} />
			</Fold>
			<Fold isSettled={isSettled} title="Check an offer">
				<OfferCheck {...part} />
			</Fold>
			<Fold isSettled={isSettled} title="Which input matters most">
				<Sensitivity {...part} />
			</Fold>
		</div>
	);
}
