import type { ComponentChildren } from 'preact';
import IntervalBar from '../../../components/IntervalBar.tsx';
import { sharedScale, type Scale } from '../../../domain/interval-labels.ts';
import { mapInterval, type Interval } from '../../../domain/interval.ts';
import { formatPercents } from '../../../domain/percent.ts';
import type { Ppm } from '../../../domain/units.ts';
import * as core from '../core/index.ts';

/** One scale for the bars of several premiums. */
export function premiumScale(intervals: readonly Interval<Ppm>[]): Scale {
	return sharedScale(intervals.flatMap(({ low, central, high }) => [low, central, high]));
}

interface Props {
	name: string;
	interval: Interval<Ppm>;
	inputs: core.Inputs;
	scale: Scale;
	/** A premium to compare with, such as the offer's. */
	mark?: Ppm | undefined;
	/** After the name and the percentages. */
	children?: ComponentChildren;
}

/** One premium: its name and figures, and the extra a year as a bar. */
export function PremiumRow({ name, interval, inputs, scale, mark, children }: Props) {
	const labels = mapInterval(interval, (share) =>
		inputs.write(core.extraPer('year', inputs.move.pay, share)),
	);
	const figures = formatPercents(interval);
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
					interval={interval}
					scale={scale}
					labels={labels}
					mark={mark}
					text={`${name}, extra a year: ${core.intervalWords(labels)} (${figures})`}
				/>
			</dd>
		</div>
	);
}
