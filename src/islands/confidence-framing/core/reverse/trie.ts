import { LEXICON, type Group } from './lexicon.ts';
import { isMisspelt } from './spelling.ts';
import type { Token } from './tokens.ts';

/** One wording to look for. */
export interface Entry {
	/** The phrase as the lexicon has it, uninflected. */
	readonly id: string;
	readonly group: Group;
	/** Of a verb: its ending. */
	readonly form?: 's' | 'ed' | 'ing';
}

/** “Guess” is a verb and a noun: a phrase may have more than one entry. */
interface Node {
	readonly next: Map<string, Node>;
	readonly entries: Entry[];
}

const node = (): Node => ({ next: new Map(), entries: [] });

const INFLECTED = /^(?:belief|homograph|promise)$/;
const SPELT = /^(?:chance|often|probably|likely)$/;
/** What may stand inside a phrase: “the jury is still out”, “hard to really say”. */
const FILLER = /^(?:still|really|just|only|very|much|yet|also)$/;

const root = node();
/** Words that a misspelling may mean. */
const spelt: string[] = ['guarantee'];

/** What a pattern stands for: `in (my|our) view` gives two, `rumou?r` and `[sz]` as well. */
function wordings(pattern: string): string[] {
	const [whole, choices, letter, letters] = /\(([^()]*)\)|([\w-])\?|\[(\w+)\]/.exec(pattern) ?? [];
	if (whole === undefined) return [pattern.trim()];
	const parts = choices?.split('|') ?? letters?.split('') ?? [letter ?? '', ''];
	return parts.flatMap((part) => wordings(pattern.replace(whole, part)));
}

function add(phrase: string, entry: Entry) {
	let at = root;
	for (const word of phrase.split(' ')) {
		const next = at.next.get(word) ?? node();
		at.next.set(word, next);
		at = next;
	}
	at.entries.push(entry);
}

function addInflected(entry: Entry) {
	const { id } = entry;
	const stem = id === 'think' ? id : id.replace(/e$/, '').replace(/(?<=be|mi)t$/, 'tt');
	add(id + (id.endsWith('s') ? 'es' : 's'), { ...entry, form: 's' });
	add(id === 'think' ? 'thought' : `${stem}ed`, { ...entry, form: 'ed' });
	add(`${stem}ing`, { ...entry, form: 'ing' });
}

/** Every phrase of the lexicon, before inflection. */
export const ENTRIES: readonly Entry[] = Object.entries(LEXICON).flatMap(([group, list]) =>
	list
		.split(/\|(?![^(]*\))/)
		.flatMap(wordings)
		.map((id) => {
			const entry = { id, group: group as Group };
			add(id, entry);
			if (SPELT.test(group) && /^\w{7,}$/.test(id)) spelt.push(id);
			return entry;
		}),
);
for (const entry of ENTRIES)
	if (INFLECTED.test(entry.group) && !entry.id.includes(' ')) addInflected(entry);

/** The most words a phrase has: what bounds the walk from each word. */
const LONGEST_PHRASE = 9;

export interface Match {
	readonly entry: Entry;
	readonly to: number;
}

/** Phrases that begin with token `from`, longest first. */
export function matchesAt(tokens: readonly Token[], from: number): Match[] {
	const matches: Match[] = [];
	let here = root;
	for (let at = from; at < from + LONGEST_PHRASE; at += 1) {
		const { text = '', kind = 'mark' } = tokens[at] ?? {};
		if (kind === 'mark') break;
		const next =
			here.next.get(text) ??
			(at === from ? root.next.get(spelt.find((word) => isMisspelt(text, word)) ?? '') : undefined);
		if (next) {
			here = next;
			matches.unshift(...here.entries.map((entry) => ({ entry, to: at + 1 })));
		} else if (at === from || !FILLER.test(text)) break;
	}
	return matches;
}

const HEDGING = /^(?:chance|often|modal|belief|homograph|noun|sized|denied)$/;

export const isHedging = ({ group }: Entry) => HEDGING.test(group);
