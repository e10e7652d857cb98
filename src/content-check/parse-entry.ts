import {
	type ChangeEntry,
	type ClaimEntry,
	type Entry,
	type FaqEntry,
	type GlossaryEntry,
	type GuardrailEntry,
	type GuideEntry,
	type NoteEntry,
	QUANTITY_FIELDS,
	type QuantityEntry,
	type QuizEntry,
	type RegulatedEntry,
	type RuleEntry,
	type ScaleEntry,
	type SourceEntry,
	type ToolEntry,
} from './content-set.ts';
import {
	type Fields,
	fieldsIn,
	listIn,
	numberIn,
	textFieldsIn,
	textIn,
	textsIn,
} from './fields.ts';
import type { MdxDocument } from './mdx.ts';

/** An entry as its file holds it: YAML or frontmatter, and the MDX below it. */
export interface RawEntry extends Entry {
	readonly fields: Fields;
	readonly body: MdxDocument;
}

export function sourceFrom({ id, file, readable, fields }: RawEntry): SourceEntry {
	return {
		id,
		file,
		readable,
		tier: textIn(fields.tier),
		cite: textIn(fields.cite),
		finding: textIn(fields.finding),
	};
}

export function claimFrom({ id, file, readable, fields }: RawEntry): ClaimEntry {
	return {
		id,
		file,
		readable,
		number: numberIn(fields.number),
		statement: textIn(fields.statement),
		verdict: textIn(fields.verdict),
		verdictInShort: textIn(fields.verdictInShort),
		for: notesIn(fields.for),
		against: notesIn(fields.against),
		quantities: listIn(fields.quantities).map(quantityFrom),
		chapter: textIn(fields.chapter),
		fairVersion: textIn(fields.fairVersion),
		checkBy: textIn(fields.checkBy),
		changes: listIn(fields.changes).map(changeFrom),
	};
}

function changeFrom(value: unknown): ChangeEntry {
	const { on, values } = fieldsIn(value);
	const changed = listIn(values).map(fieldsIn);
	return {
		on: textIn(on),
		values: changed.map(({ of, to }) => ({ of: textIn(of), to: textIn(to) })),
	};
}

function notesIn(value: unknown): NoteEntry[] {
	return listIn(value).map((item) => {
		const { note, sources } = fieldsIn(item);
		return { note: textIn(note), sources: textsIn(sources) };
	});
}

function quantityFrom(value: unknown): QuantityEntry {
	const fields = fieldsIn(value);
	const numbers: QuantityEntry['numbers'] = Object.fromEntries(
		QUANTITY_FIELDS.map((name) => [name, numberIn(fields[name])] as const).filter(
			([, number]) => number !== undefined,
		),
	);
	return { id: textIn(fields.id), source: textIn(fields.source), numbers };
}

export function guideFrom({ id, file, readable, fields, body }: RawEntry): GuideEntry {
	const copy: Record<string, string> = {};
	for (const name of ['title', 'shortTitle', 'lede', 'description', 'promise']) {
		copy[name] = textIn(fields[name]);
	}
	for (const [index, step] of textsIn(fields.thisWeek).entries()) {
		copy[`thisWeek, step ${String(index + 1)}`] = step;
	}
	const answers = listIn(fields.selfChecks).flatMap((check) => listIn(fieldsIn(check).answers));
	const see = answers.map((answer) => textIn(fieldsIn(answer).see)).filter((id) => id !== '');
	return { id, file, readable, copy, see, body };
}

export function faqFrom({ id, file, readable, fields, body }: RawEntry): FaqEntry {
	return {
		id,
		file,
		readable,
		question: textIn(fields.question),
		short: textIn(fields.short),
		claims: textsIn(fields.claims),
		chapters: textsIn(fields.chapters),
		body,
	};
}

export function glossaryFrom({ id, file, readable, fields }: RawEntry): GlossaryEntry {
	return {
		id,
		file,
		readable,
		chapter: textIn(fields.chapter),
		seeAlso: textsIn(fields.seeAlso),
	};
}

export function scaleFrom({ id, file, readable, fields }: RawEntry): ScaleEntry {
	return { id, file, readable, source: textIn(fields.source) };
}

export function quizFrom({ id, file, readable, fields }: RawEntry): QuizEntry {
	return {
		id,
		file,
		readable,
		truth: textIn(fields.truth),
		see: textIn(fields.see),
		tool: textIn(fields.tool),
	};
}

export function ruleFrom({ id, file, readable, fields }: RawEntry): RuleEntry {
	return {
		id,
		file,
		readable,
		why: textIn(fields.why),
		sources: textsIn(fields.sources),
		claims: textsIn(fields.claims),
	};
}

export function regulatedFrom({ id, file, readable, fields }: RawEntry): RegulatedEntry {
	const rules = listIn(fields.rules).map((item) => {
		const { says, from, sources } = fieldsIn(item);
		return { says: textIn(says), from: textIn(from), sources: textsIn(sources) };
	});
	const [inShort, checkBy] = [textIn(fields.inShort), textIn(fields.checkBy)];
	return { id, file, readable, inShort, rules, checkBy };
}

export function guardrailFrom({ id, file, readable, fields }: RawEntry): GuardrailEntry {
	const sources = listIn(fields.standards).map((item) => textIn(fieldsIn(item).source));
	return { id, file, readable, check: textIn(fields.check), see: textIn(fields.see), sources };
}

export function toolFrom({ id, file, readable, fields, body }: RawEntry): ToolEntry {
	const copy: Record<string, string> = {};
	for (const name of ['title', 'question', 'summary', 'description']) {
		copy[name] = textIn(fields[name]);
	}
	return {
		id,
		file,
		readable,
		copy,
		chapter: textIn(fields.chapter),
		evidence: textFieldsIn(fields.evidence),
		faq: textsIn(fields.faq),
		body,
	};
}
