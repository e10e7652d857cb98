import type { Answers, Item } from '../core/items.ts';
import { toolName } from '../core/plan.ts';
import { stepReason, ticked } from '../core/steps.ts';
import type { Links } from './links.ts';

interface Props {
	steps: readonly Item[];
	answers: Answers;
	/** Ids of the steps that are ticked. */
	done: readonly string[];
	tick: (id: string) => void;
	links: Links;
}

/** Three next steps as a checklist that this device keeps. */
export function Steps({ steps, answers, done, tick, links }: Props) {
	return (
		<section aria-labelledby="readiness-quiz-steps">
			<h3 id="readiness-quiz-steps">Three next steps</h3>
			<p class="tool-hint">
				From the answers that show least. {ticked(steps, done)} of {steps.length} done; the ticks
				stay on this device.
			</p>
			<ul class="readiness-quiz-steps">
				{steps.map((item) => (
					<li key={item.id}>
						<input
							type="checkbox"
							id={`readiness-quiz-step-${item.id}`}
							checked={done.includes(item.id)}
							onChange={() => tick(item.id)}
						/>
						<div>
							<label for={`readiness-quiz-step-${item.id}`}>{item.project}</label>
							<p class="tool-hint">{stepReason(item, answers)}</p>
							<p class="readiness-quiz-links">
								<a href={links.paragraph(item)} aria-label={`Read why in the guide: ${item.ask}`}>
									Read why in the guide
								</a>
								{item.tool && (
									<a href={links.tool(item.tool)}>Practise with {toolName(item.tool)}</a>
								)}
							</p>
						</div>
					</li>
				))}
			</ul>
		</section>
	);
}
