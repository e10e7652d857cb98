import { Marked } from '../../_shared/Marked.tsx';
import { useSettled } from '../../_shared/use-settled.ts';
import { mapBand } from '../../../domain/interval.ts';
import * as core from '../core/index.ts';
import { Actions } from './Actions.tsx';
import { AdRanges } from './AdRanges.tsx';
import { OfferCheck } from './OfferCheck.tsx';
import { PremiumRow, premiumScale } from './PremiumRow.tsx';
import type { PartProps } from './SalaryPremium.tsx';
import { Sensitivity } from './Sensitivity.tsx';
import { Sources } from './Sources.tsx';
import { YearTable } from './YearTable.tsx';

/** The premium chosen, the article's and open data's, each once. */
function shownPremiums({ state, inputs, premiums }: PartProps) {
	const published = core.PRESETS.slice(0, 2).map(({ id, name }) => ({
		id,
		name,
		interval: premiums.find((premium) => premium.id === id)?.interval ?? {},
		basis: premiums.find((premium) => premium.id === id)?.basis ?? '',
	}));
	if (published.some(({ id }) => id === state.preset)) return published;
	const basis = premiums.find(({ id }) => id === state.preset)?.basis ?? '';
	return [{ id: state.preset, name: core.chosenName(state), interval: inputs.premium, basis }, ...published];
}

/** Whose figures the answer stands on, where they are not what is in the field. */
function Standing({ state, inputs }: PartProps) {
	const write = core.moneyWriter(inputs.currency, inputs.move.pay);
	const pay = `${write(core.exactly(inputs.move.pay))} a year`;
	const { error } = core.echoOf('base', state.texts.base, state.currency, state.period);
	if (inputs.isExample)
		return <p class="tool-note">Example with {pay}. Enter your pay to see yours.</p>;
	return error ? (
		<p class="tool-note tool-note-strong">Still for {pay}, the last pay that could be read.</p>
	) : (
		<p class="tool-note">On {pay}.</p>
	);
}

/** The answer: a sentence, bars on one scale, what it adds up to, and the rest on demand. */
export function Answer(props: PartProps) {
	const { state, inputs, premiums } = props;
	const { move, premium, currency } = inputs;
	const write = core.moneyWriter(currency, move.pay);
	const ends = mapBand(premium, (share) => core.project(move, share));
	const sentence = core.answerSentence(state.preset, inputs, premiums, state.period);
	const settled = useSettled(core.plainWords(sentence));
	const rows = shownPremiums(props);
	const scale = premiumScale(rows.map(({ interval }) => interval));
	const other = state.period === 'year' ? 'month' : 'year';
	const perOther = mapBand(premium, (share) => {
		const year = core.extraPerYear(move.pay, share);
		return other === 'month' ? core.perMonth(year) : year;
	});
	const total = core.moreWords(mapBand(ends, ({ total: sum }) => sum), write);
	return (
		<div class="tool-answer">
			<Standing {...props} />
			<p class="tool-sentence">
				<Marked text={sentence} />
			</p>
			<p class="visually-hidden" role="status">
				{settled}
			</p>
			<dl class="tool-rows">
				{rows.map(({ id, name, interval, basis }) => (
					<PremiumRow key={id} name={name} interval={interval} inputs={inputs} scale={scale}>
						{basis && `, ${basis}`}
					</PremiumRow>
				))}
			</dl>
			<div class="tool-facts">
				<p>
					<Marked text={`${core.chosenName(state)}, ${core.spanWords(move, write)}: ${total}. That is ${core.moreWords(perOther, write)} a ${other}.`} />
				</p>
				<p>
					<Marked text={core.evenSentence(move, ends.low, ends.high)} />
				</p>
			</div>
			<Actions {...props} sentence={core.plainWords(sentence)} low={ends.low} high={ends.high} />
			<div class="tool-more">
				<YearTable {...props} low={ends.low} high={ends.high} />
				<Sources {...props} />
				<AdRanges {...props} />
				<OfferCheck {...props} />
				<Sensitivity {...props} />
			</div>
		</div>
	);
}
