// The island is here already: see later.ts.
import './later.ts';
import { copyText, printPage, type Report } from '../../../browser/handover.ts';
import type { ShareAction } from '../../_shared/handover-actions.ts';
import { plainWords } from '../../_shared/Marked.tsx';
import { shareAnswer } from '../../_shared/share-answer.ts';
import type { Answer } from '../core/answer.ts';
import { asImageDescription, asMarkdown, asText } from '../core/copies.ts';
import { writeLink } from '../core/query.ts';
import type { ViewProps } from './props.ts';

/** For a pasted text. */
export { copyText };

/** What the bar of a picture shows. */
const BAR_NAMES = {
	forecast: 'Forecast',
	experiment: 'Measured lift',
	delivery: 'Ready within',
	reverse: '',
} as const;

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

/** Hands the reader what a button promises. */
export function handOver(
	id: keyof typeof COPIED | ShareAction | 'print',
	answer: Answer,
	props: ViewProps,
): Report | Promise<Report> {
	switch (id) {
		case 'share':
		case 'copy-picture':
			return shareAnswer(id, picturedAnswer(answer, props), linkTo(props));
		case 'print':
			return printPage();
		default:
			return copyText(textFor(id, answer, props), COPIED[id]);
	}
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
