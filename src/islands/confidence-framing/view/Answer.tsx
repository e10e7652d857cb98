import type { ViewProps } from './props.ts';
import { PastedAnswer } from './PastedAnswer.tsx';
import { SentenceAnswer } from './SentenceAnswer.tsx';

/** What the open way in gives: a sentence of ours, or what is in one of theirs. */
export function Answer(props: ViewProps) {
	return props.state.mode === 'reverse' ? (
		<PastedAnswer {...props} />
	) : (
		<SentenceAnswer {...props} />
	);
}
