import { type ContentSet, type Entry, scalesOf } from '../content-set.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';

type Collection = keyof ContentSet;

/** What an entry of each collection is called in a message. */
const CALLED: Readonly<Record<Collection, string>> = {
	sources: 'source',
	claims: 'claim',
	guide: 'chapter',
	faq: 'FAQ entry',
	glossary: 'glossary term',
	tools: 'tool',
	vocabularies: 'vocabulary',
	perceptions: 'perception',
	rules: 'rule',
	quiz: 'quiz item',
	frameworks: 'framework',
	regulated: 'regulated use',
	guardrails: 'guardrail',
};

interface Reference {
	readonly file: string;
	/** Where in the file, such as `seeAlso`. */
	readonly where: string;
	readonly to: Collection;
	readonly id: string;
}

/** Every slug in a field that names another entry must have that entry. */
export function unknownReferences(set: ContentSet): Fault[] {
	return references(set)
		.filter(({ to, id }) => !set[to].has(id))
		.map(({ file, where, to, id }) => ({
			file,
			fault: `${where} names an unknown ${CALLED[to]}: ${id === '' ? '(nothing)' : id}`,
			fix: fixFor(set, to, id),
		}));
}

/** The entry that was probably meant, or the file to write. */
export function fixFor(set: ContentSet, to: Collection, id: string): string {
	const meant = nearest(id, [...set[to].keys()]);
	const file = `src/content/${to}/${id}.${['guide', 'faq', 'tools'].includes(to) ? 'mdx' : 'yaml'}`;
	return meant === undefined
		? `write ${file}, or name another ${CALLED[to]}`
		: `write ${meant}, if that is meant, or write ${file}`;
}

function references(set: ContentSet): Reference[] {
	const found: Reference[] = [];
	const add = (from: Entry, where: string, to: Collection, ids: readonly string[]) => {
		if (!from.readable) return;
		for (const id of ids) found.push({ file: from.file, where, to, id });
	};
	for (const claim of set.claims.values()) {
		add(claim, 'chapter', 'guide', [claim.chapter]);
		for (const { sources } of claim.for) add(claim, 'a note under for', 'sources', sources);
		for (const { sources } of claim.against) {
			add(claim, 'a note under against', 'sources', sources);
		}
		for (const { id, source } of claim.quantities) {
			add(claim, `quantity ${id}`, 'sources', [source]);
		}
	}
	for (const entry of set.faq.values()) {
		add(entry, 'claims', 'claims', entry.claims);
		add(entry, 'chapters', 'guide', entry.chapters);
	}
	for (const term of set.glossary.values()) {
		add(term, 'chapter', 'guide', [term.chapter]);
		add(term, 'seeAlso', 'glossary', term.seeAlso);
	}
	for (const tool of set.tools.values()) {
		add(tool, 'chapter', 'guide', [tool.chapter]);
		add(tool, 'faq', 'faq', tool.faq);
		for (const [name, claim] of Object.entries(tool.evidence)) {
			add(tool, `evidence.${name}`, 'claims', [claim]);
		}
	}
	for (const scale of scalesOf(set)) {
		add(scale, 'source', 'sources', [scale.source]);
	}
	for (const rule of set.rules.values()) {
		add(rule, 'sources', 'sources', rule.sources);
		add(rule, 'claims', 'claims', rule.claims);
	}
	for (const item of set.quiz.values()) {
		add(item, 'truth', 'guide', [item.truth]);
		if (item.tool) add(item, 'tool', 'tools', [item.tool]);
	}
	for (const use of set.regulated.values()) {
		for (const { sources } of use.rules) add(use, 'a rule', 'sources', sources);
	}
	for (const guardrail of set.guardrails.values()) {
		add(guardrail, 'a standard', 'sources', guardrail.sources);
	}
	return found;
}
