/** What an answer to an item of evidence can amount to, least first. Links carry their places. */
export const LEVELS = ['none', 'awareness', 'working', 'practitioner', 'expert'] as const;
export type Level = (typeof LEVELS)[number];

/** The five truths, by the chapters that hold them, in the guide’s order. */
export const TRUTHS = [
	'side-project',
	'probabilities',
	'translation',
	'ethics',
	'credible-conversations',
] as const;
export type Truth = (typeof TRUTHS)[number];

interface ItemBase {
	readonly id: string;
	readonly truth: Truth;
	readonly ask: string;
	/** What it counts for, and why. */
	readonly why: string;
	/** The paragraph of the truth’s chapter that goes with it. */
	readonly see: string;
	readonly tool?: string;
	/** A next step that would be evidence. */
	readonly project: string;
}

/** “You have …”, answered with how much of it. */
interface EvidenceItem extends ItemBase {
	readonly kind: 'evidence';
	readonly levels: Readonly<Record<Exclude<Level, 'none'>, string>>;
}

/** A case with a best and a second-best answer. */
export interface ScenarioItem extends ItemBase {
	readonly kind: 'scenario';
	readonly answers: readonly {
		readonly id: string;
		readonly answer: string;
		readonly grade: 'best' | 'second' | 'other';
		readonly because: string;
	}[];
}

export type Item = EvidenceItem | ScenarioItem;

/** What was chosen, by the item’s id: a level, or the letter of an answer. */
export type Answers = Readonly<Record<string, string>>;

const NONE = 'None of this yet.';

/** What a reader can choose from, with the words for it. */
export function choicesOf(item: Item): readonly (readonly [choice: string, words: string])[] {
	return item.kind === 'evidence'
		? LEVELS.map((level) => [level, level === 'none' ? NONE : item.levels[level]])
		: item.answers.map(({ id, answer }) => [id, answer]);
}

/** Whether a choice is one of the item’s. */
export const isChoice = (item: Item, choice: string | undefined) =>
	choicesOf(item).some(([one]) => one === choice);

/** Which questions are asked: of one truth, or all. */
export type Scope = Truth | 'all';

/** The items of one truth, or all. */
export const itemsIn = (items: readonly Item[], scope: Scope) =>
	scope === 'all' ? items : items.filter(({ truth }) => truth === scope);

/** The items a result is read from: those that were asked, and all of a truth with any answer. */
export function itemsRead(items: readonly Item[], scope: Scope, answers: Answers): readonly Item[] {
	if (scope === 'all') return items;
	const touched = items.filter(({ id }) => answers[id] !== undefined).map(({ truth }) => truth);
	return items.filter(({ truth }) => truth === scope || touched.includes(truth));
}
