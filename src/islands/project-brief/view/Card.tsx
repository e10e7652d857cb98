import guardrails from 'virtual:content/guardrails';
import { passedOf, textOf, type Brief } from '../core/brief.ts';
import { passedWords } from '../core/guardrails.ts';
import { paragraphLink, sourceLink } from './links.ts';

/** The guardrail card: what the reader will show, the check that can fail, and the standards behind it. */
export function Card({ brief, base }: { brief: Brief; base: string }) {
	const passed = passedOf(brief);
	return (
		<section class="project-brief-card" aria-labelledby="project-brief-card">
			<h3 id="project-brief-card">
				Guardrail card <span>{passedWords(passed.length, guardrails.length)}</span>
			</h3>
			<ul>
				{guardrails.map(({ id, name, check, see, standards }) => {
					const own = textOf(brief, id).trim();
					const isPassed = passed.includes(id);
					return (
						<li key={id}>
							<h4>
								<span aria-hidden="true">{isPassed ? '☑' : '☐'}</span> {name}
								<span class="visually-hidden">{isPassed ? ': passed' : ': not passed yet'}</span>
							</h4>
							{own && <p class="project-brief-own">{own}</p>}
							<p>
								<b>Check.</b> {check}{' '}
								<a class="no-print" href={paragraphLink(base, see)} aria-label={`Why: ${name}`}>
									Why
								</a>
							</p>
							<p class="tool-hint">
								Behind it:{' '}
								{standards.map((standard, index) => (
									<>
										{index > 0 && '; '}
										<a href={sourceLink(base, standard.source)}>{standard.name}</a>
									</>
								))}
							</p>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
