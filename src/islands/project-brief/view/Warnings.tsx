import { checkWords, startWords, type RegulatedUse } from '../core/regulated.ts';
import { sourceLink } from './links.ts';

interface Props {
	/** Those that were ticked. */
	uses: readonly RegulatedUse[];
	base: string;
	today: string | undefined;
}

/**
 * Since when a rule holds. What was in force when it was looked up is so on any day; for the rest the
 * built page keeps the room free in which the reader's own day will say it.
 */
function Start({
	rule,
	checkedOn,
	today,
}: { rule: RegulatedUse['rules'][number]; today: string | undefined } & Pick<
	RegulatedUse,
	'checkedOn'
>) {
	const isOpen = today === undefined && rule.from !== undefined && rule.from > checkedOn;
	return (
		<>
			{startWords(rule, isOpen ? undefined : (today ?? checkedOn))}
			{isOpen && <span class="project-brief-unsaid"> (not yet)</span>}
		</>
	);
}

/** What law says of each use that was ticked, from when, by which source, and what to build instead. */
export function Warnings({ uses, base, today }: Props) {
	return (
		<>
			{uses.map((use) => (
				<section
					key={use.id}
					class="project-brief-warning"
					aria-labelledby={`project-brief-law-${use.id}`}
				>
					<h3 id={`project-brief-law-${use.id}`}>Regulated use: {use.name.toLowerCase()}</h3>
					<p>{use.inShort}</p>
					<ul>
						{use.rules.map((rule) => (
							<li key={rule.law}>
								<b>{rule.place}.</b> {rule.says}{' '}
								<Start {...{ rule, today }} checkedOn={use.checkedOn} />{' '}
								<span class="tool-hint">
									{rule.sources.map((source, index) => (
										<>
											{index > 0 && ', '}
											<a
												href={sourceLink(base, source)}
												aria-label={index ? `${rule.law}: second source` : undefined}
											>
												{index ? 'second source' : rule.law}
											</a>
										</>
									))}
								</span>
							</li>
						))}
					</ul>
					<p>
						<b>Safer, with the same lessons:</b>
					</p>
					<ul class="project-brief-safer">
						{use.safer.map((project) => (
							<li key={project}>{project}</li>
						))}
					</ul>
					<p class="tool-hint">{checkWords(use, today)} Our reading, not legal advice.</p>
				</section>
			))}
		</>
	);
}
