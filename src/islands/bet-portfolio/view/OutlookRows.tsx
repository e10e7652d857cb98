import IntervalBar from '../../../components/IntervalBar.tsx';
import { mapInterval } from '../../../domain/interval.ts';
import { barsOf, scaleOf } from '../core/pictures.ts';
import { lossWords, signed } from '../core/sentences.ts';
import type { PartProps } from './props.ts';

/** All bets and each class on one scale: how wide the spread is, and where it lies. */
export function OutlookRows({ outlooks, write }: PartProps) {
	if (!outlooks) return null;
	const bars = barsOf(outlooks, write);
	const scale = scaleOf(bars);
	const losses = [outlooks.all, ...outlooks.classes.map(([, outlook]) => outlook)].map(lossWords);
	return (
		<dl class="tool-rows">
			{bars.map(({ name, figures, interval }, at) => {
				const { low, high } = mapInterval(interval, signed(write));
				const [average] = figures.split(', ');
				return (
					<div key={name}>
						<dt>
							{name}{' '}
							<span>
								average {average}, loss {losses[at]}
							</span>
						</dt>
						<dd>
							<IntervalBar
								{...{ interval, scale }}
								labels={{ low, high }}
								text={`${name}: average ${figures}`}
							/>
						</dd>
					</div>
				);
			})}
		</dl>
	);
}
