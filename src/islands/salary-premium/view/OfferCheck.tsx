import { formatPercent } from '../../../domain/percent.ts';
import { ppm } from '../../../domain/units.ts';
import { offerPremium, placeIn } from '../core/offer.ts';
import { FigureField } from './FigureField.tsx';
import { PremiumRow, premiumScale } from './PremiumRow.tsx';
import type { PartProps } from './props.ts';

const PLACES = { below: 'below this', inside: 'inside this', above: 'above this' } as const;

/** An offer's premium over today's pay, and where it falls in each source's band. */
export function OfferCheck(props: PartProps) {
	const { premiums, inputs } = props;
	const { offer, move } = inputs;
	const share = offer === undefined ? undefined : offerPremium(offer, move.pay);
	const about = premiums.filter(({ isOther }) => !isOther);
	const scale = premiumScale(about, share);
	return (
		<>
			<FigureField
				state={props.state}
				dispatch={props.dispatch}
				name="offer"
				label="Offered base pay"
			/>
			{share !== undefined && (
				<>
					<p>
						The offer is{' '}
						<strong>
							{share === 0
								? 'the same as'
								: `${formatPercent(ppm(Math.abs(share)))} ${share < 0 ? 'below' : 'above'}`}
						</strong>{' '}
						{inputs.isExample
							? 'the example pay. Enter your pay to compare with yours.'
							: 'your pay.'}
					</p>
					<dl class="tool-rows">
						{about.map((premium) => (
							<PremiumRow key={premium.id} {...{ premium, inputs, scale }} mark={share}>
								: the offer is {PLACES[placeIn(share, premium.interval)]}
							</PremiumRow>
						))}
					</dl>
				</>
			)}
		</>
	);
}
