/** What is written about the project, in the order of the brief. Links and devices carry these names: never rename one. */
export const PART_NAMES = [
	'name',
	'problem',
	'people',
	'reach',
	'tool',
	'measure',
	'baseline',
	'wrong',
] as const;
export type PartName = (typeof PART_NAMES)[number];

/** The rows of the guardrail card, by their entries in `src/content/guardrails`. Links carry them, too. */
export const GUARDRAIL_IDS = ['private', 'agency', 'validated', 'disclosed', 'after'] as const;
export type GuardrailId = (typeof GUARDRAIL_IDS)[number];

/** Uses that law treats apart, by their entries in `src/content/regulated`. Links carry them, too. */
export const USE_IDS = [
	'hiring',
	'credit',
	'health',
	'education',
	'biometrics',
	'children',
] as const;
export type UseId = (typeof USE_IDS)[number];

/** Everything a reader can fill in: texts, the two counts, and two lists of ids. */
export const FIELD_NAMES = [
	...PART_NAMES,
	...GUARDRAIL_IDS,
	'users',
	'failures',
	'uses',
	'passed',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** What a reader has filled in, as it was typed; what is as at the start is left out. */
export type Brief = Readonly<Partial<Record<FieldName, string>>>;

/** What stands in a field nobody has touched. */
const START: Brief = { users: '20', failures: '0' };

/** What stands in a field. */
export const textOf = (brief: Brief, name: FieldName): string => brief[name] ?? START[name] ?? '';

/** The brief with one field changed. */
export function withText(brief: Brief, name: FieldName, text: string): Brief {
	const others = Object.entries(brief).filter(([other]) => other !== name);
	const isStart = text === (START[name] ?? '');
	return Object.fromEntries(isStart ? others : [...others, [name, text]]);
}

/** The brief of these fields, in their order; whatever is no text is left out. */
export function briefFrom(textIn: (name: FieldName) => unknown): Brief {
	return FIELD_NAMES.reduce<Brief>((brief, name) => {
		const text = textIn(name);
		return typeof text === 'string' ? withText(brief, name, text) : brief;
	}, {});
}

/** Whether two briefs say the same. */
export const sameBrief = (one: Brief, other: Brief): boolean =>
	FIELD_NAMES.every((name) => textOf(one, name) === textOf(other, name));

/** What a setting or an address may hold without being anybody’s brief: no words of a reader’s. */
export const WORDLESS: readonly FieldName[] = ['users', 'failures', 'uses'];

/** Whether nothing is written: counts and uses alone are nobody’s brief. */
export const isBlank = (brief: Brief): boolean =>
	FIELD_NAMES.every((name) => WORDLESS.includes(name) || brief[name] === undefined);

/** The ids in a list that is written `hiring_children`, in the order of all and each once. */
export const idsIn = <Id extends string>(all: readonly Id[], written: string): readonly Id[] => {
	const parts = written.split('_');
	return all.filter((id) => parts.includes(id));
};

/** The list with an id put in or taken out. */
export function withId<Id extends string>(
	all: readonly Id[],
	written: string,
	id: Id,
	isIn: boolean,
): string {
	const before = idsIn(all, written);
	return all.filter((one) => (one === id ? isIn : before.includes(one))).join('_');
}

export const usesOf = (brief: Brief) => idsIn(USE_IDS, textOf(brief, 'uses'));
export const passedOf = (brief: Brief) => idsIn(GUARDRAIL_IDS, textOf(brief, 'passed'));

/** How many of the parts have any text. */
export const writtenParts = (brief: Brief): number =>
	PART_NAMES.filter((name) => textOf(brief, name).trim()).length;
