import { Marked } from '../../_shared/Marked.tsx';
import type { SentenceRule } from '../../../domain/probability-words.ts';
import type { Fault } from '../core/rule-ids.ts';

interface Props {
	faults: readonly Fault[];
	rules: readonly SentenceRule[];
	/** Said where no rule is broken. */
	fine: string;
	/** The details quote the reader's own text. */
	isQuoted?: boolean;
}

/** The rules a sentence breaks: what, why, what to do, and who found out. */
export function Faults({ faults, rules, fine, isQuoted }: Props) {
	if (faults.length === 0) return <p class="confidence-framing-fine">{fine}</p>;
	return (
		<ul class="confidence-framing-faults">
			{faults.map(({ rule: id, detail }) => {
				const rule = rules.find((one) => one.id === id);
				return (
					rule && (
						<li key={id}>
							<h4>{rule.title}</h4>
							<p translate={isQuoted ? false : undefined}>
								<Marked text={detail} />
							</p>
							<p>
								{rule.why} {rule.instead}{' '}
								<span class="tool-source">
									{rule.sources.map(({ cite, url }, index) => (
										<>
											{index > 0 && ', '}
											<a key={url} href={url}>
												{cite}
											</a>
										</>
									))}
								</span>
							</p>
						</li>
					)
				);
			})}
		</ul>
	);
}
