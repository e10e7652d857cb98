import { Marked } from '../../_shared/Marked.tsx';
import { formatPercents } from '../../../domain/percent.ts';
import { mapBand } from '../../../domain/interval.ts';
import * as core from '../core/index.ts';
import type { PartProps } from './SalaryPremium.tsx';

/** The answer in two lines, in view while inputs change on a narrow screen. The full answer says it all, so readers who listen are spared it. */
export function Glance({ inputs, state, premiums }: PartProps) {
	const { move, currency, premium } = inputs;
	const write = core.moneyWriter(currency, move.pay);
	const other = core.PRESETS[state.preset === 'open-data' ? 0 : 1];
	const extra = (share: Parameters<typeof core.extraPerYear>[1]) =>
		core.extraPerYear(move.pay, share);
	const more = core.moreWords(mapBand({ ...premium, central: undefined }, extra), write);
	const published = premiums.find(({ id }) => id === other.id)?.interval ?? {};
	return (
		<div class="tool-glance" aria-hidden="true">
			<p>
				<Marked text={`${more} a year`} />
				{inputs.isExample && ' (example)'}
			</p>
			<p>
				{core.chosenName(state)}. {other.name}: {formatPercents(published)}
			</p>
		</div>
	);
}
