import { copyText, type Report } from '../../../browser/handover.ts';
import { ChoiceField } from '../../_shared/ChoiceField.tsx';
import { Fold } from '../../_shared/Fold.tsx';
import { Handover } from '../../_shared/Handover.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import { SelectField } from '../../_shared/SelectField.tsx';
import { shareActions, shareAnswer } from '../../_shared/share-answer.ts';
import IntervalBar from '../../../components/IntervalBar.tsx';
import { answerOf, isExample, type Answer } from '../core/answer.ts';
import { asImageDescription, asMarkdown, asText } from '../core/copies.ts';
import { pValueSentence } from '../core/experiment/rows.ts';
import { readExperiment } from '../core/experiment/reading.ts';
import { AUDIENCES } from '../core/modes.ts';
import { writeLink } from '../core/query.ts';
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

/** What the bar of a picture shows. */
const BAR_NAMES = {
	forecast: 'Forecast',
	experiment: 'Measured lift',
	delivery: 'Ready within',
	reverse: '',
} as const;

const ACTIONS = [
	['text', 'Copy the sentence'],
	['markdown', 'Copy Markdown'],
	['picture', 'Copy image description'],
	['link', 'Copy link'],
] as const;

const COPIED = {
	text: 'Sentence copied.',
	markdown: 'Markdown copied.',
	picture: 'Image description copied.',
	link: 'Link copied. What you typed stands behind the # in it.',
} as const;

/** The address of the tool’s page that brings this sentence back. */
function linkTo({ state, pageUrl }: ViewProps): string {
	const { search, hash } = writeLink(state, { search: '', hash: '' });
	return pageUrl + search + hash;
}

/** A sentence of ours: for whom it is, the bar, what is wrong with it, and the figures behind it. */
export function SentenceAnswer(props: ViewProps) {
	const { state, vocabularies, rules, isSettled, frame, dispatch } = props;
	const answer = answerOf(state, vocabularies);
	if (!answer) return null;
	const { audience } = state;
	const sentence = answer.sentence(audience);
	let history: History | null = null;
	const run = async (id: keyof typeof COPIED): Promise<Report> => {
		if (id !== 'link') history?.keep();
		return copyText(textFor(id, answer, props), COPIED[id]);
	};
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
				run={async (id) => {
					if (id === 'share' || id === 'copy-picture')
						return shareAnswer(id, picturedAnswer(answer, props), linkTo(props));
					if (id !== 'print') return run(id);
					print();
					return { message: '' };
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

function picturedAnswer(answer: Answer, { state, pageUrl }: ViewProps) {
	const { bar, note } = answer;
	const figures = [bar?.labels.low, bar?.labels.high].filter(Boolean).join(' to ');
	return {
		title: 'Confidence framing',
		sentence: plainWords(answer.sentence(state.audience)),
		bars: bar ? [{ name: BAR_NAMES[state.mode], figures, interval: bar.interval }] : [],
		scale: bar?.scale ?? { min: 0, max: 1 },
		caption: note,
		address: pageUrl,
	};
}

function textFor(id: keyof typeof COPIED, answer: Answer, props: ViewProps): string {
	const { audience } = props.state;
	const url = linkTo(props);
	switch (id) {
		case 'text':
			return asText(answer, audience, url);
		case 'markdown':
			return asMarkdown(answer, audience, url);
		case 'picture':
			return asImageDescription(answer, audience);
		case 'link':
			return url;
	}
}
