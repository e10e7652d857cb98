import type { FAQPage } from 'schema-dts';
import { LANGUAGE, theSite } from './graph.ts';

interface Questions {
	readonly home: string;
	readonly url: string;
	readonly name: string;
	readonly description: string;
	readonly changed: string;
	readonly questions: readonly {
		readonly url: string;
		readonly question: string;
		/** The short answer, complete in itself. */
		readonly answer: string;
	}[];
}

/** Every question with its short answer, for machines that read; it promises no rich result. */
export const faqPage = ({
	home,
	url,
	name,
	description,
	changed,
	questions,
}: Questions): FAQPage => ({
	'@type': 'FAQPage',
	'@id': url,
	url,
	name,
	description,
	dateModified: changed,
	inLanguage: LANGUAGE,
	isPartOf: theSite(home),
	mainEntity: questions.map(({ url: address, question, answer }) => ({
		'@type': 'Question',
		'@id': address,
		name: question,
		acceptedAnswer: { '@type': 'Answer', text: answer, url: address },
	})),
});
