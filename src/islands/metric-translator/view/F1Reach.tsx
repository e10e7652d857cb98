import IntervalBar from '../../../components/IntervalBar.tsx';
import { Marked } from '../../_shared/Marked.tsx';
import { Section } from '../../_shared/Section.tsx';
import { f1Words } from '../core/f1-words.ts';
import type { PartProps } from './props.ts';

/** What the score alone leaves open: all weeks that fit it, and this one as a line among them. */
export function F1Reach({ reading, frame, isSettled }: PartProps) {
	const words = f1Words(reading);
	if (!words) return null;
	return (
		<Section {...{ frame, isSettled }} title="Why the F1 score cannot say this">
			<div class="tool-rows">
				<p>
					<Marked text={words.says} />
				</p>
				<dl class="tool-rows">
					{words.bars.map(({ name, ...bar }) => (
						<div key={name}>
							<dt>
								{name} <span>All that fits the score; the line is this model.</span>
							</dt>
							<dd>
								<IntervalBar {...bar} />
							</dd>
						</div>
					))}
				</dl>
			</div>
		</Section>
	);
}
