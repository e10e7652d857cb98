// The island is here already: see later.ts.
import './later.ts';
import items from 'virtual:content/quiz';
import { copyText, printPage, saveFile, type Report } from '../../../browser/handover.ts';
import { readerDay } from '../../../browser/reader-day.ts';
import { calendarFile } from '../../../domain/calendar-file.ts';
import { dayFrom, dayNumber } from '../../../domain/day.ts';
import { shareAnswer } from '../../_shared/share-answer.ts';
import { planMarkdown } from '../core/plan.ts';
import { writeLink } from '../core/query.ts';
import { bandWords } from '../core/wording.ts';
import { absoluteLinks } from './links.ts';
import type { TakeAwayAction, TakeAwayProps } from './TakeAway.tsx';

/** Days until it is worth taking the quiz again. */
const RETAKE_DAYS = 90;

/** The bands alone: a picture never shows single answers. */
function picturedResult({ results, names, pageUrl }: TakeAwayProps) {
	const bars = results.flatMap(({ truth, band }) =>
		band
			? [
					{
						name: names[truth],
						figures: bandWords(band),
						interval: { low: band.low, central: band.centre, high: band.high },
					},
				]
			: [],
	);
	return {
		title: 'Readiness quiz',
		sentence: 'A self-check on what has been done, as a band for each truth.',
		bars,
		scale: { min: 0, max: 1 },
		caption: 'From nothing yet on the left to expert on the right. Not a validated test.',
		address: pageUrl,
	};
}

/** Hands the reader what a button promises. */
export function handOver(id: TakeAwayAction, props: TakeAwayProps): Report | Promise<Report> {
	const { state, pageUrl, base, results, steps, names, done } = props;
	const address = writeLink(items, state, { search: '', hash: '' });
	const link = pageUrl + address.search + address.hash;
	const plan = () =>
		planMarkdown(results, steps, state.answers, done, names, {
			...absoluteLinks(base, pageUrl),
			result: link,
		});
	const reminder = () => {
		const now = new Date();
		const today = dayNumber(readerDay(now)) ?? 0;
		return calendarFile(
			[
				{
					uid: `readiness-quiz-${dayFrom(today)}@five-truths`,
					day: dayFrom(today + RETAKE_DAYS),
					title: 'Take the readiness quiz again',
					text: `Compare with the result of ${dayFrom(today)}: ${link}`,
					url: link,
				},
			],
			now.toISOString(),
		);
	};
	switch (id) {
		case 'share':
		case 'copy-picture':
			return shareAnswer(id, picturedResult(props), link);
		case 'link':
			return copyText(link, 'Link copied. It holds your answers behind the #.');
		case 'markdown':
			return copyText(plan(), 'Plan copied.');
		case 'file':
			return saveFile('readiness-plan.md', plan(), 'text/markdown');
		case 'reminder':
			return saveFile('readiness-quiz.ics', reminder(), 'text/calendar');
		case 'print':
			return printPage();
	}
}
