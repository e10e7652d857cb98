import { LEVELS, isChoice, type Answers, type Item, type Level } from './items.ts';

/** What a link or a device held, as far as today’s items know it. */
export interface ReadAnswers {
	readonly answers: Answers;
	/** Answers to questions that are no longer asked, or that say nothing known. */
	readonly dropped: number;
}

/** Longest text that is read: every item there could be, many times over. */
const LONGEST = 8000;

/** `project-in-use.3_safe-idea.b`: ids with the place of the level or the letter of the answer. */
export function writeAnswers(items: readonly Item[], answers: Answers): string {
	return items
		.flatMap((item) => {
			const choice = answers[item.id];
			if (choice === undefined || !isChoice(item, choice)) return [];
			return [`${item.id}.${item.kind === 'evidence' ? LEVELS.indexOf(choice as Level) : choice}`];
		})
		.join('_');
}

/** Reads what `writeAnswers` wrote, today or with other items. Never throws; the first of two wins. */
export function readAnswers(items: readonly Item[], code: string): ReadAnswers {
	const answers = new Map<string, string>();
	let dropped = 0;
	for (const part of code.slice(0, LONGEST).split('_').filter(Boolean)) {
		const [id = '', said = ''] = part.split('.');
		const item = items.find((one) => one.id === id);
		const choice = item?.kind === 'evidence' ? LEVELS[/^\d$/.test(said) ? Number(said) : -1] : said;
		if (item && choice !== undefined && isChoice(item, choice) && !answers.has(id))
			answers.set(id, choice);
		else dropped += 1;
	}
	return { answers: Object.fromEntries(answers), dropped };
}

/** What is said of answers that were left out; empty where none were. */
export function droppedNote(dropped: number): string {
	if (dropped === 0) return '';
	return dropped === 1
		? 'One answer belongs to a question that is no longer asked. It was left out.'
		: `${dropped} answers belong to questions that are no longer asked. They were left out.`;
}
