import { textOf, type Brief } from '../core/brief.ts';
import { DOCUMENT_PARTS, PART_TITLES } from '../core/parts.ts';
import { titleOf } from '../core/sentences.ts';

/** The parts of the brief as a document; an example until something is written. */
export function OnePage({ brief, isExample }: { brief: Brief; isExample: boolean }) {
	return (
		<section
			class={isExample ? 'project-brief-page project-brief-example' : 'project-brief-page'}
			aria-label={isExample ? 'An example of a brief' : 'Your brief'}
		>
			{isExample && <p class="tool-note">An example, until you write yours.</p>}
			<h3>{titleOf(brief)}</h3>
			<dl>
				{DOCUMENT_PARTS.map((name) => {
					const text = textOf(brief, name).trim();
					return (
						<div key={name}>
							<dt>{PART_TITLES[name]}</dt>
							<dd class={text ? undefined : 'project-brief-open'}>{text || 'Still to write'}</dd>
						</div>
					);
				})}
			</dl>
		</section>
	);
}
