import { choicesOf, type Answers, type Item } from './items.ts';
import { resultOf, stretchOf } from './scoring.ts';

/** How many next steps there are. */
const STEPS = 3;

/**
 * Three items to work on next, the one that shows least first: answered items by their place, then
 * those that were left out. Where two show as little, the weaker truth goes first, and then the order
 * of the items. A full score gets steps too.
 *
 * @param items At least three. What an item asks to build, to read and to practise with is its own.
 */
export function nextSteps(items: readonly Item[], answers: Answers): readonly Item[] {
	const centreOf = (item: Item) => stretchOf(item, answers[item.id])?.centre ?? 2;
	const truthOf = (item: Item) => resultOf(items, answers, item.truth).band?.centre ?? 1;
	return items
		.map((item, place) => ({ item, place, own: centreOf(item), truth: truthOf(item) }))
		.sort((a, b) => a.own - b.own || a.truth - b.truth || a.place - b.place)
		.slice(0, STEPS)
		.map(({ item }) => item);
}

/** What was answered, in its words; undefined where the item was left out. */
export const answerWords = (item: Item, answers: Answers) =>
	choicesOf(item).find(([choice]) => choice === answers[item.id])?.[1];

/** Why a step is there: the item and what was answered. */
export const stepReason = (item: Item, answers: Answers) =>
	`“${item.ask}” You answered: ${answerWords(item, answers) ?? 'nothing yet.'}`;

/** Steps that are ticked and still there. */
export const ticked = (steps: readonly Item[], done: readonly string[]) =>
	steps.filter(({ id }) => done.includes(id)).length;
