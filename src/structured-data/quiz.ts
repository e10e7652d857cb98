import type { Quiz } from 'schema-dts';
import { LANGUAGE, samePublisher } from './graph.ts';

interface SelfCheck {
	readonly home: string;
	readonly url: string;
	/** The page of the quiz that this one puts in another form, such as on paper. */
	readonly basedOn?: string;
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

/** The quiz on a page, apart from the application or the page that has the address to itself. */
const idOf = (url: string) => `${url}#quiz`;

/** A self-check. It has no right answers to keep: what counts is what somebody has done. */
export const quiz = (check: SelfCheck): Quiz => ({
	'@type': 'Quiz',
	'@id': idOf(check.url),
	url: check.url,
	name: check.name,
	description: check.description,
	educationalUse: 'self-assessment',
	inLanguage: LANGUAGE,
	isAccessibleForFree: true,
	publisher: samePublisher(check.home),
	...(check.basedOn !== undefined && { isBasedOn: { '@id': idOf(check.basedOn) } }),
	assesses: check.assesses,
	...(check.questions && {
		hasPart: check.questions.map(({ ask, answers }) => ({
			'@type': 'Question',
			name: ask,
			suggestedAnswer: answers.map((text) => ({ '@type': 'Answer', text })),
		})),
	}),
});
