import items from 'virtual:content/quiz';
import { copyText, saveFile, type Report } from '../../_shared/handover.ts';
import { Handover } from '../../_shared/Handover.tsx';
import { readerDay } from '../../../browser/reader-day.ts';
import { calendarFile } from '../../../domain/calendar-file.ts';
import { dayFrom, dayNumber } from '../../../domain/day.ts';
import type { Item } from '../core/items.ts';
import { planMarkdown } from '../core/plan.ts';
import { writeLink } from '../core/query.ts';
import type { TruthResult } from '../core/scoring.ts';
import type { TruthNames } from '../core/wording.ts';
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
	const run = (id: (typeof ACTIONS | typeof FILES)[number][0]): Promise<Report> => {
		switch (id) {
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
	return <Handover actions={frame ? ACTIONS : [...ACTIONS, ...FILES]} run={run} />;
}
