import items from 'virtual:content/quiz';
import { copyText, saveFile, type Report } from '../../../browser/handover.ts';
import { Handover } from '../../_shared/Handover.tsx';
import { shareActions, shareAnswer, type ShareAction } from '../../_shared/share-answer.ts';
import { readerDay } from '../../../browser/reader-day.ts';
import { calendarFile } from '../../../domain/calendar-file.ts';
import { dayFrom, dayNumber } from '../../../domain/day.ts';
import type { Item } from '../core/items.ts';
import { planMarkdown } from '../core/plan.ts';
import { writeLink } from '../core/query.ts';
import type { TruthResult } from '../core/scoring.ts';
import { bandWords, type TruthNames } from '../core/wording.ts';
import { absoluteLinks } from './links.ts';
import type { ViewProps } from './props.ts';

interface Props extends ViewProps {
	results: readonly TruthResult[];
	steps: readonly Item[];
	names: TruthNames;
	done: readonly string[];
}

/** Days until it is worth taking the quiz again. */
const RETAKE_DAYS = 90;

const ACTIONS = [
	['link', 'Copy link to this result'],
	['markdown', 'Copy the plan'],
] as const;
const FILES = [
	['file', 'Download the plan'],
	['reminder', 'Remind me in 90 days'],
	['print', 'Print'],
] as const;

/** The bands alone: a picture never shows single answers. */
function picturedResult({ results, names, pageUrl }: Props) {
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

/** What a reader can take away: link, plan, reminder, print. */
export function TakeAway(props: Props) {
	const { state, pageUrl, base, results, steps, names, done, frame } = props;
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
	const run = (id: (typeof ACTIONS | typeof FILES)[number][0] | ShareAction): Promise<Report> => {
		switch (id) {
			case 'share':
			case 'copy-picture':
				return shareAnswer(id, picturedResult(props), link);
			case 'link':
				return copyText(link, 'Link copied. It holds your answers behind the #.');
			case 'markdown':
				return copyText(plan(), 'Plan copied.');
			case 'file':
				return Promise.resolve(saveFile('readiness-plan.md', plan(), 'text/markdown'));
			case 'reminder':
				return Promise.resolve(saveFile('readiness-quiz.ics', reminder(), 'text/calendar'));
			case 'print':
				print();
				return Promise.resolve({ message: '' });
		}
	};
	return (
		<Handover actions={[...ACTIONS, ...shareActions(frame), ...(frame ? [] : FILES)]} run={run} />
	);
}
