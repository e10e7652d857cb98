import { TRUTHS, type Answers, type Item } from './items.ts';
import type { TruthResult } from './scoring.ts';
import { stepReason } from './steps.ts';
import { bandWords, standing, type TruthNames } from './wording.ts';

/** What the plan needs besides the result. */
export interface PlanLinks {
	/** The address of an item’s paragraph. */
	readonly paragraph: (item: Item) => string;
	/** The address of a tool. */
	readonly tool: (slug: string) => string;
	/** The address that brings the result back. */
	readonly result: string;
}

/** Markdown’s own marks, so that a text’s stay signs. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** The name of a tool in a sentence: `confidence framing`. */
export const toolName = (slug: string) => slug.replaceAll('-', ' ');

/** The result and the next steps as Markdown, to keep or to show. */
export function planMarkdown(
	results: readonly TruthResult[],
	steps: readonly Item[],
	answers: Answers,
	done: readonly string[],
	names: TruthNames,
	links: PlanLinks,
): string {
	const rows = results.map(
		({ truth, band, answered, asked }) =>
			`| ${escaped(names[truth])} | ${band ? bandWords(band) : 'not answered'} | ${answered} of ${asked} |`,
	);
	const lines = steps.flatMap((item) => [
		`- [${done.includes(item.id) ? 'x' : ' '}] ${escaped(item.project)}`,
		`  - Why: ${escaped(stepReason(item, answers))}`,
		`  - Read: <${links.paragraph(item)}>`,
		...(item.tool ? [`  - Practise with ${toolName(item.tool)}: <${links.tool(item.tool)}>`] : []),
	]);
	return [
		'# My readiness plan',
		'',
		`${standing(results)} A self-check, not a validated test: each result is a band.`,
		'',
		'| Truth | Band | Answered |',
		'| --- | --- | --- |',
		...rows,
		'',
		'## Next steps',
		'',
		...lines,
		'',
		`The result: <${links.result}>`,
		'',
	].join('\n');
}

/** Names by truth, from the pairs that a page hands in. */
export function truthNames(pairs: readonly (readonly [string, string])[]): TruthNames {
	const names = new Map(pairs);
	return Object.fromEntries(
		TRUTHS.map((truth) => [truth, names.get(truth) ?? truth]),
	) as unknown as TruthNames;
}
