import IntervalBar from '../../../components/IntervalBar.tsx';
import { Marked } from '../../_shared/Marked.tsx';
import { chainOf } from '../core/chain.ts';
import type { PartProps } from './props.ts';

/** From the metric to the money: “So what?” asked of each answer, and what each takes for granted. */
export function Chain({ reading }: PartProps) {
	return (
		<>
			<h3>So what? From the metric to the money</h3>
			<dl class="tool-rows">
				{chainOf(reading).map(({ asks, says, assumes, bar }) => (
					<div key={says}>
						<dt>
							{asks} <Marked text={says} />
						</dt>
						<dd>
							<p class="tool-hint">
								Takes for granted: <Marked text={assumes} />
							</p>
							{bar && <IntervalBar {...bar} />}
						</dd>
					</div>
				))}
			</dl>
		</>
	);
}
