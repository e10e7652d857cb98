import { ChoiceField } from '../../_shared/ChoiceField.tsx';
import { Fold } from '../../_shared/Fold.tsx';
import { shareActions } from '../../_shared/handover-actions.ts';
import { Handover } from '../../_shared/Handover.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import { SelectField } from '../../_shared/SelectField.tsx';
import IntervalBar from '../../../components/IntervalBar.tsx';
import { answerOf, isExample } from '../core/answer.ts';
import { pValueSentence } from '../core/experiment/rows.ts';
import { readExperiment } from '../core/experiment/reading.ts';
import { AUDIENCES } from '../core/modes.ts';
import { Faults } from './Faults.tsx';
import { History } from './History.tsx';
import type { ViewProps } from './props.ts';

const NAMES = { executive: 'executives', engineer: 'engineers', customer: 'customers' } as const;

/** Said where no rule is broken. */
const FINE = {
	forecast: 'Nothing to mend: range, chance, scale, baseline and day are said.',
	experiment: 'Nothing to mend: split, counts and ending are in order.',
	delivery: 'Nothing to mend: each date has its chance.',
	reverse: '',
} as const;

const ACTIONS = [
	['text', 'Copy the sentence'],
	['markdown', 'Copy Markdown'],
	['picture', 'Copy image description'],
	['link', 'Copy link'],
] as const;
/** What takes the words of a sentence away keeps it among the last ones. */
const KEPT = new Set<string>(['text', 'markdown', 'picture']);
const load = () => import('./hand-over.ts');

/** A sentence of ours: for whom it is, the bar, what is wrong with it, and the figures behind it. */
export function SentenceAnswer(props: ViewProps) {
	const { state, vocabularies, rules, isSettled, frame, dispatch } = props;
	const answer = answerOf(state, vocabularies);
	if (!answer) return null;
	const { audience } = state;
	const sentence = answer.sentence(audience);
	let history: History | null = null;
	const reading = state.mode === 'experiment' ? readExperiment(state) : undefined;
	return (
		<div>
			<div class="confidence-framing-voice no-print">
				<ChoiceField
					id="confidence-framing-audience"
					legend="For"
					value={audience}
					options={AUDIENCES.map((one) => [one, NAMES[one]] as const)}
					onChoice={(one) => dispatch({ type: 'choice-made', choice: { audience: one } })}
				/>
				<SelectField
					id="confidence-framing-words"
					label="Words for the odds"
					value={state.words}
					options={[
						['plain', 'Figures alone'],
						...vocabularies.map(({ id, name }) => [id, name] as const),
					]}
					onChoice={(words) => dispatch({ type: 'choice-made', choice: { words } })}
				/>
			</div>
			{isExample(state) && <p class="tool-note">Example figures. Put yours in their place.</p>}
			{answer.article && (
				<>
					<p class="tool-sentence confidence-framing-quote">
						<Marked text={answer.article} />
					</p>
					<h3>What is wrong with it</h3>
					<Faults faults={answer.faults} rules={rules} fine="No rule is broken." />
					<h3>Repaired, for {NAMES[audience]}</h3>
				</>
			)}
			<p class="tool-sentence">
				<Marked text={sentence} />
			</p>
			<p class="visually-hidden" role="status">
				{isSettled && plainWords(sentence)}
			</p>
			{answer.bar && <IntervalBar {...answer.bar} />}
			{answer.note && <p class="tool-hint">{answer.note}</p>}
			<Handover
				actions={[
					...ACTIONS,
					...shareActions(frame),
					...(frame ? [] : ([['print', 'Print']] as const)),
				]}
				load={load}
				run={(id, { handOver }) => {
					if (KEPT.has(id)) history?.keep();
					return handOver(id, answer, props);
				}}
			/>
			{!answer.article && (
				<>
					<h3>Checked against the rules</h3>
					<Faults faults={answer.faults} rules={rules} fine={FINE[state.mode]} />
				</>
			)}
			<Fold isSettled={isSettled} title="The same figures for the others">
				{AUDIENCES.filter((other) => other !== audience).map((other) => (
					<p key={other}>
						<b>For {NAMES[other]}.</b> <Marked text={answer.sentence(other)} />
					</p>
				))}
			</Fold>
			{answer.rows.length > 0 && (
				<Fold isSettled={isSettled} title="The figures behind it">
					<table>
						<tbody>
							{answer.rows.map(([label, value]) => (
								<tr key={label}>
									<th scope="row">{label}</th>
									<td>{value}</td>
								</tr>
							))}
						</tbody>
					</table>
				</Fold>
			)}
			{reading && !('ask' in reading) && (
				<Fold isSettled={isSettled} title="The p-value, if somebody asks">
					<p>
						<Marked text={pValueSentence(reading)} />
					</p>
				</Fold>
			)}
			<History
				{...props}
				sentence={plainWords(sentence)}
				ref={(instance: History | null) => {
					history = instance;
				}}
			/>
		</div>
	);
}
