// The island is here already: see later.ts.
import './later.ts';
import guardrails from 'virtual:content/guardrails';
import { copyText, printPage, saveFile, type Report } from '../../../browser/handover.ts';
import { readerDay } from '../../../browser/reader-day.ts';
import { shareAnswer } from '../../_shared/share-answer.ts';
import { failureRate } from '../core/failure-rate.ts';
import { briefMarkdown } from '../core/markdown.ts';
import { writeLink } from '../core/query.ts';
import { plainRate } from '../core/sentences.ts';
import { absolute, sourceLink } from './links.ts';
import type { TakeAwayAction, TakeAwayProps } from './TakeAway.tsx';

/** From here on some programs cut a link off. */
const LONG_LINK = 8000;

/** Hands the reader what a button promises. */
export function handOver(
	id: TakeAwayAction,
	{ state, shown, laws, sentence, base, pageUrl }: TakeAwayProps,
): Report | Promise<Report> {
	const { brief, counts } = state;
	const { search, hash } = writeLink({ ...state, isKept: false }, { search: '', hash: '' });
	const link = pageUrl + search + hash;
	const markdown = () =>
		briefMarkdown(brief, counts, {
			shown,
			guardrails,
			uses: laws,
			today: readerDay(new Date()),
			source: (slug) => absolute(sourceLink(base, slug), pageUrl),
			toolUrl: pageUrl,
		});
	switch (id) {
		case 'share':
		case 'copy-picture':
			return shareAnswer(
				id,
				{
					title: 'Project brief',
					sentence,
					bars: [
						{
							name: 'Failure rate',
							figures: plainRate(counts),
							interval: failureRate(counts).interval,
						},
					],
					scale: { min: 0, max: 1 },
					caption: failureRate(counts).method,
					address: pageUrl,
				},
				link,
			);
		case 'markdown':
			return copyText(markdown(), 'Brief copied as Markdown.');
		case 'link':
			return copyText(
				link,
				link.length > LONG_LINK
					? 'Link copied. It is long, and some programs cut long links off: send the Markdown as well.'
					: 'Link copied. It holds your brief behind the #: no server sees it, whoever has the link does.',
			);
		case 'file':
			return saveFile('project-brief.md', markdown(), 'text/markdown');
		case 'print':
			return printPage();
	}
}
