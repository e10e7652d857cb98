import type { ComponentChildren } from 'preact';
import IntervalBar from '../../../components/IntervalBar.tsx';
import { sharedScale, type Scale } from '../../../domain/interval-labels.ts';
import { mapInterval } from '../../../domain/interval.ts';
import type { Ppm } from '../../../domain/units.ts';
import type { Premium } from '../core/evidence.ts';
import type { Inputs } from '../core/inputs.ts';
import { extraPer } from '../core/premium.ts';

/** One scale for the bars of several premiums. */
export function premiumScale(premiums: readonly Premium[], mark?: Ppm): Scale {
	return sharedScale([
		mark,
		...premiums.flatMap(({ interval: { low, central, high } }) => [low, central, high]),
	]);
}

interface Props {
	premium: Premium;
	inputs: Inputs;
	scale: Scale;
	/** A premium to compare with, such as the offer's. */
	mark?: Ppm | undefined;
	/** After the name and the percentages. */
	children?: ComponentChildren;
}

/** One premium: its name and figures, and the extra a year as a bar. */
export function PremiumRow({ premium, inputs, scale, mark, children }: Props) {
	const { name, interval, figures } = premium;
	const labels = mapInterval(interval, (share) =>
		inputs.write(extraPer('year', inputs.move.pay, share)),
	);
	const sums = [labels.low, labels.central, labels.high].filter(Boolean).join(', ');
	return (
		<div>
			<dt>
				{name}{' '}
				<span>
					{figures}
					{children}
				</span>
			</dt>
			<dd>
				<IntervalBar
					{...{ interval, scale, labels, mark }}
					text={`${name}: ${figures}; a year ${sums}`}
				/>
			</dd>
		</div>
	);
}
