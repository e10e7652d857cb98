import IntervalBar from '../../../components/IntervalBar.tsx';
import { Marked } from '../../_shared/Marked.tsx';
import { Section } from '../../_shared/Section.tsx';
import { chainOf } from '../core/chain.ts';
import type { PartProps } from './props.ts';

/** From the metric to the money: “So what?” asked of each answer, and what each takes for granted. */
export function Chain({ reading, frame, isSettled }: PartProps) {
	return (
		<Section {...{ frame, isSettled }} title="So what? From the metric to the money">
			<dl class="tool-rows">
				{chainOf(reading).map(({ asks, says, assumes, bar }) => (
					<div key={says}>
						<dt>
							{asks} <Marked text={says} />
						</dt>
						<dd>
							{bar && <IntervalBar {...bar} />}
							<p class="tool-hint">
								Takes for granted: <Marked text={assumes} />
							</p>
						</dd>
					</div>
				))}
			</dl>
		</Section>
	);
}
