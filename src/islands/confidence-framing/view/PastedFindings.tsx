import { Handover } from '../../_shared/Handover.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import IntervalBar from '../../../components/IntervalBar.tsx';
import { plainNumber } from '../../../domain/figure-text.ts';
import type { PastedReading } from '../core/pasted/read-pasted.ts';
import type { Finding, FindingKind } from '../core/reverse/finding.ts';
import { Faults } from './Faults.tsx';
import type { ViewProps } from './props.ts';

const load = () => import('./hand-over.ts');

const KINDS: Readonly<Record<FindingKind, string>> = {
	absolute: 'certain',
	'bare-date': 'date',
	hedge: 'odds open',
	number: 'figure',
};

/** The text as pasted, with what was found underlined and named. */
function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
	let from = 0;
	const parts = findings.map((finding) => {
		const before = text.slice(from, finding.start);
		from = finding.end;
		return (
			<>
				{before}
				<mark key={finding.start} class={`confidence-framing-${finding.kind}`}>
					{finding.phrase}
					<sub>{KINDS[finding.kind]}</sub>
				</mark>
			</>
		);
	});
	return (
		<p class="confidence-framing-pasted" translate={false}>
			{parts}
			{text.slice(from)}
		</p>
	);
}

/** What is in a pasted text: found, heard, wrong, and how to say it instead. */
export function PastedFindings(props: ViewProps & { reading: PastedReading }) {
	const { reading, perceptions, rules, isSettled, dispatch, pageUrl } = props;
	const { text, findings, heard, faults, rewrite, summary } = reading;
	const [study] = perceptions;
	const hasDate = findings.some(({ kind }) => kind === 'bare-date');
	return (
		<div>
			<p class="tool-sentence">
				<Marked text={summary} />
			</p>
			<p class="visually-hidden" role="status">
				{isSettled && plainWords(summary)}
			</p>
			{findings.length > 0 && <MarkedText {...{ text, findings }} />}
			{heard.length > 0 && (
				<>
					<h3>What people hear</h3>
					<dl class="tool-rows">
						{heard.map(({ phrase, perceived }) => (
							<div key={phrase}>
								<dt>
									“{phrase}”{' '}
									<span>
										{perceived
											? `${plainNumber(perceived.median)}% is the middle answer; half of the people said ${plainNumber(perceived.low)} to ${plainNumber(perceived.high)}%`
											: 'no study on file asked about these words'}
									</span>
								</dt>
								{perceived && (
									<dd>
										<IntervalBar
											interval={{
												low: perceived.low,
												central: perceived.median,
												high: perceived.high,
											}}
											scale={{ min: 0, max: 100 }}
											labels={{
												low: `${plainNumber(perceived.low)}%`,
												high: `${plainNumber(perceived.high)}%`,
											}}
											text={`${phrase}: middle answer ${plainNumber(perceived.median)}%, middle half ${plainNumber(perceived.low)} to ${plainNumber(perceived.high)}%`}
										/>
									</dd>
								)}
							</div>
						))}
					</dl>
					{study && (
						<p class="tool-hint">
							Answers of {study.n} people who chose themselves:{' '}
							<a href={study.source.url}>{study.source.cite}</a>.
						</p>
					)}
				</>
			)}
			{text.trim() && (
				<>
					<h3>What to mend</h3>
					<Faults {...{ faults, rules }} isQuoted fine="No rule found anything to mend." />
				</>
			)}
			{findings.length > 0 && (
				<>
					<h3>Fill in the blanks</h3>
					<p class="confidence-framing-pasted" translate={false}>
						{rewrite}
					</p>
				</>
			)}
			<Handover
				actions={[
					['rewrite', 'Copy with blanks'],
					['link', 'Copy link to this tool'],
				]}
				load={load}
				run={(id, { copyText }) =>
					id === 'link'
						? copyText(`${pageUrl}?mode=reverse`, 'Link copied, without your text.')
						: copyText(rewrite, 'Copied.')
				}
			/>
			{findings.length > 0 && (
				<p class="tool-buttons no-print">
					<button
						type="button"
						onClick={() =>
							dispatch({ type: 'choice-made', choice: { mode: hasDate ? 'delivery' : 'forecast' } })
						}
					>
						{hasDate ? 'Work out three dates instead' : 'Build it as a forecast'}
					</button>
				</p>
			)}
		</div>
	);
}
