import { Handover } from '../../_shared/Handover.tsx';
import { Marked } from '../../_shared/Marked.tsx';
import { Panel } from '../../_shared/Panel.tsx';
import { useSettled } from '../../_shared/use-settled.ts';
import { mapBand } from '../../../domain/interval.ts';
import * as core from '../core/index.ts';
import { PremiumRow, premiumScale } from './PremiumRow.tsx';
import type { OnDemand, PartProps } from './SalaryPremium.tsx';

/** The answer: a sentence, bars on one scale, what it adds up to, and the rest on demand. */
export function Answer(props: PartProps & OnDemand) {
	const { inputs, frame, parts, stills, wake } = props;
	const { move, band, chosen, beside } = inputs;
	const ends = mapBand(band, (share) => core.project(move, share));
	const sentence = core.answerSentence(inputs);
	const settled = useSettled(core.plainWords(sentence));
	const rows = [chosen, ...beside];
	const scale = premiumScale(rows.map(({ interval }) => interval));
	return (
		<div>
			<p class="tool-note">{core.standing(inputs)}</p>
			<p class="tool-sentence">
				<Marked text={sentence} />
			</p>
			<p class="visually-hidden" role="status">
				{settled}
			</p>
			<dl class="tool-rows">
				{rows.map(({ id, name, interval, basis }) => (
					<PremiumRow key={id} {...{ name, interval, inputs, scale }}>
						{basis && `, ${basis}`}
					</PremiumRow>
				))}
			</dl>
			<p class="tool-fact">
				<Marked text={core.totalSentence(inputs, ends)} />
			</p>
			<p class="tool-fact">
				<Marked text={core.evenSentence(inputs, ends)} />
			</p>
			<Handover
				actions={[
					['sentence', 'Copy the sentence'],
					['link', 'Copy link'],
					...(frame
						? ([['csv', 'Copy CSV']] as const)
						: ([
								['file', 'Download CSV'],
								['print', 'Print'],
								['embed', 'Embed this'],
							] as const)),
				]}
				run={async (id) => (await wake()).handOver(id, { ...props, sentence, ends })}
			/>
			<Panel title="Year by year" wake={wake}>
				{parts ? <parts.YearTable inputs={inputs} ends={ends} /> : stills.years}
			</Panel>
			<Panel title="What every source would make of your pay" wake={wake}>
				{parts ? <parts.Sources {...props} /> : stills.sources}
			</Panel>
			<Panel title="Your pay among advertised ranges" wake={wake}>
				{parts ? <parts.AdRanges {...props} /> : stills.ranges}
			</Panel>
			<Panel title="Check an offer" wake={wake}>
				{parts ? <parts.OfferCheck {...props} /> : stills.offer}
			</Panel>
			<Panel title="Which input matters most" wake={wake}>
				{parts ? <parts.Sensitivity inputs={inputs} /> : stills.matters}
			</Panel>
		</div>
	);
}
