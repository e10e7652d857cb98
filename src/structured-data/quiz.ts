import type { Quiz } from 'schema-dts';
import { LANGUAGE, samePublisher } from './graph.ts';

interface SelfCheck {
	readonly home: string;
	/** Of the tool: the quiz is one, wherever it stands. */
	readonly tool: string;
	readonly url: string;
	readonly name: string;
	readonly description: string;
	/** What it asks about. */
	readonly assesses: readonly string[];
	/** Its questions with what may be answered, where the page shows them. */
	readonly questions?: readonly {
		readonly ask: string;
		readonly answers: readonly string[];
	}[];
}

/** A self-check. It has no right answers to keep: what counts is what somebody has done. */
export const quiz = (check: SelfCheck): Quiz => ({
	'@type': 'Quiz',
	'@id': `${check.tool}#quiz`,
	url: check.url,
	name: check.name,
	description: check.description,
	educationalUse: 'self-assessment',
	inLanguage: LANGUAGE,
	isAccessibleForFree: true,
	publisher: samePublisher(check.home),
	assesses: check.assesses,
	...(check.questions && {
		hasPart: check.questions.map(({ ask, answers }) => ({
			'@type': 'Question',
			name: ask,
			suggestedAnswer: answers.map((text) => ({ '@type': 'Answer', text })),
		})),
	}),
});
