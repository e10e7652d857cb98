import IntervalBar from '../../../components/IntervalBar.tsx';
import { barsOf } from '../core/bars.ts';
import type { PartProps } from './props.ts';

/** Both kinds of error on one scale of cases; what got worse first. */
export function Bars({ reading }: PartProps) {
	return (
		<>
			<dl class="tool-rows">
				{barsOf(reading).map(({ name, figures, ...bar }) => (
					<div key={name}>
						<dt>
							{name} <span>{figures}</span>
						</dt>
						<dd>
							<IntervalBar {...bar} />
						</dd>
					</div>
				))}
			</dl>
			<p class="tool-hint">Cases a week, new model less old. The dashed line is no change.</p>
		</>
	);
}
